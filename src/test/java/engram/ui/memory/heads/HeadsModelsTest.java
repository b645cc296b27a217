package engram.ui.memory.heads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import engram.memory.experiments.Experiment;
import engram.memory.experiments.Fingerprint;
import engram.memory.heads.HeadsPart;
import engram.memory.heads.HeadsSetup;
import engram.memory.heads.LookingCourse;
import engram.memory.heads.Machine;
import engram.memory.heads.MachinesCourse;
import engram.memory.heads.MachinesTrial;
import engram.memory.heads.Scenery;
import engram.memory.recall.Spoiling;
import engram.ui.base.Language;
import engram.ui.base.Texts;
import engram.ui.memory.frame.Explanation;
import engram.ui.memory.frame.PlotItems;
import engram.ui.memory.frame.ReadOut;
import engram.ui.memory.frame.SettingSteps;
import engram.ui.memory.frame.SteppedChart;
import engram.ui.plot.PlotItem.Line;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;

/** Three machines and a head that learns where to look, without a toolkit. */
class HeadsModelsTest {
  private static final HeadsLayout LAYOUT = new HeadsLayout(640, 320, 14);

  private final SimpleObjectProperty<Language> language =
      new SimpleObjectProperty<>(Language.ENGLISH);
  private final Texts texts = new Texts(language);
  private final Queue<Runnable> worker = new ArrayDeque<>();
  private final HeadsModels models =
      new HeadsModels(texts, worker::add, Runnable::run, System::nanoTime);

  private HeadsModels worked() {
    while (!worker.isEmpty()) worker.remove().run();
    return models;
  }

  private void look() {
    models.settings.restore(HeadsSetup.USUAL.withTrials(1).with(HeadsPart.LOOKING));
    worked();
  }

  private static String value(List<ReadOut> all, String id) {
    return all.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow().value();
  }

  @Test
  void itBeginsWithTheGoalAndEndsWithWhatWasSeenAndItsLimit() {
    assertThat(models.sentence()).startsWith("Goal: get a letter back");
    assertThat(models.fingerprint()).isEmpty();
    worked().playback.goTo(Integer.MAX_VALUE);
    MachinesCourse course = models.heads.getMachines().orElseThrow();
    assertThat(models.heads.step()).isEqualTo(24);
    assertThat(models.sentence())
        .startsWith("Of 25 letters the table gives back 0, the Hopfield network ")
        .contains("The Hopfield network lost a letter as soon as")
        .contains("Limit: softmax is a soft nearest neighbour.");
    assertThat(models.fingerprint()).contains(Fingerprint.of(course));
    assertThat(value(models.readOuts(), "table")).isEqualTo("0%");
    assertThat(value(models.readOuts(), "step")).isEqualTo("25");
  }

  @Test
  void anotherPartBeginsAndIsTrainedOnlyWhenItIsLookedAt() {
    worked().playback.goTo(7);
    assertThat(models.heads.getLooking()).isEmpty();
    look();
    assertThat(models.heads.step()).isZero();
    assertThat(models.heads.steps()).isEqualTo(LookingCourse.STEPS);
    assertThat(models.heads.isThere()).isTrue();
    assertThat(models.sentence()).startsWith("Goal: find the letter of the cue");
    models.playback.goTo(Integer.MAX_VALUE);
    assertThat(models.sentence())
        .startsWith("After 3200 updates the head is right in 9")
        .contains("Limit: attention is not always recall");
    assertThat(models.settings.number(HeadsSetup.BETA).shown().get()).isFalse();
    assertThat(models.settings.number(HeadsSetup.RATE).shown().get()).isTrue();
    assertThat(models.fingerprint())
        .contains(Fingerprint.of(models.heads.getLooking().orElseThrow()));
  }

  @Test
  void otherSettingsAreSeenBehindTheSameStep() {
    worked().playback.goTo(9);
    models.settings.number(HeadsSetup.BETA).number().set(0.02);
    assertThat(models.heads.isThere()).isFalse();
    assertThat(worked().heads.isThere()).isTrue();
    assertThat(models.heads.step()).isEqualTo(9);
    assertThat(models.heads.answer().orElseThrow().head().blended()).isGreaterThan(7);
    models.settings.number(HeadsSetup.BETA).number().set(1);
    assertThat(worked().heads.answer().orElseThrow().head().blended()).isLessThan(1.2);
  }

  /** What was under way for other settings is dropped when these are back. */
  @Test
  void oldWorkIsNotShownForTheSettingsThatCameBack() {
    MachinesCourse first = worked().heads.getMachines().orElseThrow();
    models.settings.number(HeadsSetup.NOISE).number().set(0);
    models.settings.number(HeadsSetup.NOISE).number().set(20);
    assertThat(worked().heads.getMachines()).contains(first);
  }

  @Test
  void aPressOnALetterAsksForItOnceItIsStored() {
    worked().playback.goTo(5);
    MachinesLayout layout = LAYOUT.machines();
    double x = layout.letterX(2, 3) + 2;
    double y = layout.letterY(3) + 2;
    assertThat(models.heads.isOnSomething(LAYOUT, x, y)).isTrue();
    models.heads.press(LAYOUT, x, y);
    assertThat(models.heads.asked()).isEqualTo(3);
    models.playback.goTo(1);
    assertThat(models.heads.asked()).isZero();
    assertThat(models.heads.isOnSomething(LAYOUT, x, y)).isFalse();
    assertThat(MachinesPicture.of(models.heads, texts).columns()).hasSize(4);
  }

  @Test
  void aStrokeOverTheCuePaintsSceneryAndTheHeadLearnsOnceItEnds() {
    look();
    LookingLayout layout = LAYOUT.looking();
    Scenery right = Scenery.of(Spoiling.Side.RIGHT);
    assertThat(models.settings.getSetup().scenery()).isEqualTo(right);
    onCue(layout, 20, true);
    onCue(layout, 21, false);
    assertThat(models.settings.getSetup().scenery()).isEqualTo(right);
    assertThat(models.heads.scenery()).isEqualTo(right.with(20, true).with(21, true));
    assertThat(LookingPicture.of(models.heads, texts).orElseThrow().scenery())
        .isEqualTo(models.heads.scenery());
    models.heads.release();
    assertThat(models.settings.getSetup().scenery()).isEqualTo(right.with(20, true).with(21, true));
    worked();
    assertThat(models.heads.getLooking().orElseThrow().setup().scenery())
        .isEqualTo(models.settings.getSetup().scenery());
    onCue(layout, 25, true);
    onCue(layout, 24, false);
    models.heads.release();
    assertThat(models.settings.getSetup().scenery())
        .as("a stroke that begins on scenery takes it away")
        .isEqualTo(right.with(20, true).with(21, true).with(25, false));
    models.heads.press(LAYOUT, layout.gaze().x(17) + 2, layout.gaze().y(17) + 2);
    assertThat(models.heads.explained()).isEqualTo(17);
    assertThat(models.explanation().text("headsTitle")).isEqualTo("Cell 18");
  }

  private void onCue(LookingLayout layout, int cell, boolean pressed) {
    double x = layout.cue().x(cell) + 2;
    double y = layout.cue().y(cell) + 2;
    if (pressed) models.heads.press(LAYOUT, x, y);
    else models.heads.drag(LAYOUT, x, y);
  }

  @Test
  void sceneryIsPaintedByKeysUndoneAndReset() {
    look();
    SettingSteps steps = new SettingSteps(models, new SimpleBooleanProperty(true), texts, () -> 0);
    models.heads.move(-1, 1);
    assertThat(models.heads.explained()).isEqualTo(51);
    models.heads.turn();
    Scenery right = Scenery.of(Spoiling.Side.RIGHT);
    assertThat(models.settings.getSetup().scenery()).isEqualTo(right.with(51, true));
    steps.undo();
    assertThat(models.settings.getSetup().scenery()).isEqualTo(right);
    models.heads.turn();
    steps.reset();
    assertThat(models.settings.getSetup().scenery()).isEqualTo(right);
  }

  @Test
  void theAttentionIsExplainedTermByTerm() {
    worked().playback.goTo(11);
    Explanation explanation = models.explanation();
    assertThat(explanation.text("headsTitle")).startsWith("Cue for ");
    assertThat(explanation.text("beta")).contains("β = 0.1").contains("keys of 100 numbers");
    assertThat(explanation.text("rest")).startsWith("and 8 more, together ");
    double blended = models.heads.answer().orElseThrow().head().blended();
    assertThat(explanation.text("blended")).endsWith("= " + HeadsWords.decimal(blended));
    assertThat(explanation.text("bound")).contains("\\le 2 \\cdot 10 \\cdot 11\\, e^{-0.1");
  }

  @Test
  void theChainRuleIsWrittenWithTheNumbersOfTheMoment() {
    look();
    models.playback.goTo(20);
    Explanation explanation = models.explanation();
    for (String id : List.of("byQuery", "byKey")) {
      String[] sides = explanation.text(id).substring(2).split(" = ");
      double product = 1;
      for (String factor : sides[0].split(" .cdot ")) {
        product *= Double.parseDouble(factor.replaceAll("[()]", ""));
      }
      assertThat(product).isCloseTo(Double.parseDouble(sides[1]), within(0.003));
    }
    assertThat(explanation.text("score")).startsWith("p_t - 1 = -0.");
  }

  @Test
  void bothPartsHaveAsManyChartsAndFigures() {
    worked();
    List<SteppedChart> machines = models.charts();
    List<ReadOut> figures = models.readOuts();
    assertThat(machines.get(0).curves()).hasSize(Machine.values().length);
    assertThat(machines.get(0).curves().get(2).values()).hasSize(25);
    look();
    assertThat(models.charts()).hasSameSizeAs(machines);
    assertThat(models.readOuts()).hasSameSizeAs(figures);
    assertThat(models.charts().get(1).curves().get(0).values()).hasSize(81);
    LookingPicture picture = LookingPicture.of(models.heads, texts).orElseThrow();
    assertThat(picture.sights()).hasSize(12);
    assertThat(picture.gaze()).contains(1.0);
  }

  @Test
  void itIsSavedAndRestored() {
    look();
    models.playback.goTo(33);
    Experiment saved = models.experiment();
    models.settings.restore(HeadsSetup.USUAL.withTrials(1));
    assertThat(models.experiment()).isNotEqualTo(saved);
    models.restore(saved);
    assertThat(models.experiment()).isEqualTo(saved);
  }

  @Test
  void aPartCanBeTakenBack() {
    worked().playback.goTo(6);
    SettingSteps steps =
        new SettingSteps(models, new SimpleBooleanProperty(true), texts, System::nanoTime);
    models.settings.choice(HeadsSetup.PART).value().set(HeadsPart.LOOKING);
    steps.undo();
    assertThat(models.settings.getSetup().part()).isEqualTo(HeadsPart.MACHINES);
    assertThat(models.heads.step()).isEqualTo(6);
  }

  @Test
  void randomPatternsAreMeasuredOnDemand() {
    models.capacity.start();
    worked();
    assertThat(models.capacity.foundProperty().get()).hasSize(9);
    assertThat(models.plots().get(0).shown().get().below()).isEqualTo("Mean of 10 measurements.");
    List<Line> lines =
        PlotItems.of(models.plots().get(0).shown().get().plot().orElseThrow(), Line.class);
    assertThat(lines).hasSize(Machine.values().length);
    for (int k = 0; k < 9; k++) {
      double hopfield = 0;
      for (MachinesTrial trial : models.capacity.foundProperty().get().get(k)) {
        hopfield += trial.hopfield() / 10;
      }
      assertThat(lines.get(Machine.HOPFIELD.ordinal()).ys()[k]).isCloseTo(hopfield, within(1e-12));
    }
    assertThat(lines.get(0).xs()).isSorted().startsWith(0).endsWith(1);
    models.settings.number(HeadsSetup.NOISE).number().set(0);
    assertThat(models.capacity.foundProperty().get()).isEmpty();
  }

  @Test
  void allIsSaidInChinese() {
    worked().playback.goTo(24);
    language.set(Language.CHINESE);
    assertThat(models.sentence()).startsWith("25 个字符中，表格找回 0 个");
    assertThat(new HeadsSubject(models, texts).sentence(0).truth()).isEqualTo("25 个字符，三台机器。");
    look();
    assertThat(new HeadsSubject(models, texts).sentence(0).answer()).isEqualTo("它会往哪里看？");
  }
}
