package engram.ui.memory.tag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import engram.memory.experiments.Experiment;
import engram.memory.experiments.Fingerprint;
import engram.memory.tag.TagAct;
import engram.memory.tag.TagAct.Kind;
import engram.memory.tag.TagCourse;
import engram.memory.tag.TagMeasure;
import engram.memory.tag.TagMouse;
import engram.memory.tag.TagPlace;
import engram.memory.tag.TagSetup;
import engram.memory.tag.TagStory;
import engram.memory.tag.TagStudy;
import engram.ui.base.Language;
import engram.ui.base.Texts;
import engram.ui.memory.frame.PlotItems;
import engram.ui.memory.frame.SettingSteps;
import engram.ui.plot.Plot;
import engram.ui.plot.PlotItem.Dot;
import engram.ui.plot.PlotItem.Line;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tag an engram, without a toolkit. */
class TagModelsTest {
  private static final TagLayout LAYOUT = new TagLayout(640, 320, 13);

  private final Texts texts = new Texts(new SimpleObjectProperty<>(Language.ENGLISH));
  private final Queue<Runnable> worker = new ArrayDeque<>();
  private final TagModels models =
      new TagModels(
          texts,
          () -> {
            throw new AssertionError("nobody looks at Train");
          },
          worker::add,
          worker::add,
          Runnable::run,
          () -> 0);

  private void work() {
    while (!worker.isEmpty()) worker.remove().run();
  }

  private List<TagAct> acts() {
    return models.settings.getSetup().acts();
  }

  private void tell(TagStory story) {
    models.settings.tell(story);
    work();
    models.playback.goTo(story.acts().size());
  }

  @Test
  void itWorksAtOnceAndMeasuresMiceBesideTheWindow() {
    assertThat(models.sentence()).startsWith("Goal:");
    assertThat(models.fingerprint()).isEmpty();
    work();
    assertThat(models.tag.isDone()).isTrue();
    List<TagMouse> mice = models.mice.foundProperty().get();
    assertThat(mice).hasSize(40);
    requireCharts(mice);
    assertThat(models.explanation().text("study-liu-lit")).contains("Liu 2012");
  }

  /** Each mouse a small dot of its group, their mean a large one; linked rooms are a line. */
  private void requireCharts(List<TagMouse> mice) {
    List<Dot> dots =
        PlotItems.of(models.plots().get(0).shown().get().plot().orElseThrow(), Dot.class);
    assertThat(dots).hasSize(6 * 41);
    for (int group = 0; group < 6; group++) {
      double sum = 0;
      for (Dot dot : dots.subList(41 * group, 41 * group + 40)) {
        assertThat(dot.x()).isBetween(group / 6.0, (group + 1) / 6.0);
        sum += dot.y();
      }
      Dot mean = dots.get(41 * group + 40);
      assertThat(mean.y()).isCloseTo(sum / 40, within(1e-9));
      assertThat(mean.x()).isCloseTo((group + 0.5) / 6, within(1e-9));
    }
    assertThat(dots.get(7).y()).isEqualTo(mice.get(7).values().get(TagMeasure.SHOCKED_ROOM));
    Plot linked = models.plots().get(1).shown().get().plot().orElseThrow();
    Line line = PlotItems.of(linked, Line.class).get(0);
    double sum = 0;
    for (TagMouse each : mice) sum += each.values().get(TagMeasure.LINKED_24);
    assertThat(line.ys()[2]).isCloseTo(sum / 40, within(1e-9));
    assertThat(line.xs()).isSorted().hasSize(4);
    assertThat(PlotItems.columns(linked)).containsExactly("1.5", "6", "24", "168");
  }

  @ParameterizedTest
  @EnumSource(TagStory.class)
  void eachStoryEndsWithWhatWasSeenItsMeaningAndItsLimit(TagStory story) {
    tell(story);
    assertThat(models.sentence())
        .doesNotStartWith("Goal:")
        .contains(texts.get("tag.meaning." + story.id()))
        .endsWith(texts.get("tag.limit"));
    models.playback.goTo(0);
    assertThat(models.sentence()).isEqualTo(texts.get("tag.goal." + story.id()));
  }

  @Test
  void aClaimThatIsNotSoIsNotMade() {
    tell(TagStory.LIT);
    models.settings.number(TagSetup.LIGHT).number().set(0);
    work();
    assertThat(models.sentence()).contains(texts.get("tag.meaning.none"));
  }

  @Test
  void whatIsDoneTakesThePlaceOfWhatCameAfter() {
    work();
    models.playback.goTo(2);
    models.tag.act(Kind.DARK);
    assertThat(acts()).hasSize(3).last().isEqualTo(TagAct.of(Kind.DARK));
    assertThat(models.tag.step()).isEqualTo(3);
    assertThat(models.sentence()).startsWith("Your own experiment: 3 acts");
    models.tag.switchLight(Kind.LIGHT);
    assertThat(models.tag.light()).isEqualTo(Kind.LIGHT);
    models.tag.switchLight(Kind.LIGHT);
    assertThat(models.tag.light()).isEqualTo(Kind.LIGHT_OFF);
    models.tag.switchSilence();
    models.tag.enter(TagPlace.A);
    assertThat(models.tag.isSilent()).isTrue();
    assertThat(models.tag.room()).contains(TagPlace.A);
  }

  @Test
  void aStrokeIsOneActAndTakesAwayIfItBeginsOnATag() {
    work();
    models.playback.goTo(2);
    double x = LAYOUT.neurons().x(0) + 1;
    double y = LAYOUT.neurons().y(0) + 1;
    assertThat(models.tag.press(LAYOUT, x, y)).isTrue();
    models.tag.paint(1);
    models.tag.paint(2);
    assertThat(acts()).hasSize(3).last().isEqualTo(TagAct.paint(List.of(0, 1, 2)));
    assertThat(models.tag.press(LAYOUT, x, y)).isTrue();
    models.tag.paint(1);
    assertThat(acts()).hasSize(3).last().isEqualTo(TagAct.paint(List.of(2)));
    work();
    assertThat(models.words.now()).isEqualTo("A tag is painted: 1 neuron.");
  }

  @Test
  void aPressOnAnActGoesThere() {
    work();
    models.playback.goTo(6);
    double y = LAYOUT.stripY() + 5;
    models.tag.press(LAYOUT, LAYOUT.columnX(2, 7, 6) + 3, y);
    assertThat(models.tag.step()).isEqualTo(2);
    assertThat(LAYOUT.columnAt(LAYOUT.columnX(2, 7, 6) - 1, y, 7, 6)).hasValue(1);
  }

  /** Of very many acts those around the one that is seen have a place. */
  @Test
  void theStripHasRoomForTheActThatIsSeen() {
    for (int step : List.of(0, 100, 200)) {
      assertThat(LAYOUT.firstColumn(201, step)).isLessThanOrEqualTo(step);
      assertThat(LAYOUT.lastColumn(201, step)).isBetween(step, 200);
      assertThat(LAYOUT.columnX(LAYOUT.lastColumn(201, step), 201, step)).isLessThan(640);
    }
  }

  @Test
  void aStoryIsToldFromItsBeginningAndUndone() {
    SettingSteps steps = new SettingSteps(models, new SimpleBooleanProperty(true), texts, () -> 0);
    models.playback.goTo(3);
    models.settings.tell(TagStory.LINKED);
    work();
    assertThat(models.tag.step()).isZero();
    assertThat(models.settings.getSetup().gap()).isEqualTo(6);
    steps.undo();
    assertThat(acts()).isEqualTo(TagStory.LIT.acts());
    assertThat(models.settings.getSetup()).isEqualTo(TagSetup.USUAL.withMice(1));
  }

  @Test
  void whatWasSavedIsShownAtItsAct() {
    TagSetup saved =
        new TagSetup(25, 2.5, 33, 3, 1, 9, List.of(TagAct.enter(TagPlace.X), TagAct.of(Kind.STAY)));
    models.restore(new Experiment.Tag(saved, 1));
    work();
    assertThat(models.experiment()).isEqualTo(new Experiment.Tag(saved, 1));
    assertThat(models.fingerprint()).isEqualTo(Optional.of(Fingerprint.of(TagCourse.of(saved))));
  }

  @Test
  void theSignsOfOursStandBesideThoseOfPeople() {
    work();
    for (TagStudy study : TagStudy.values()) {
      String sign = texts.get("tag.sign." + study.people().id());
      assertThat(
              models.explanation().lines().stream()
                  .filter(line -> line.id().equals("study-" + study.id()))
                  .findFirst()
                  .orElseThrow()
                  .cells())
          .last()
          .isEqualTo(sign + " | " + sign);
    }
  }
}
