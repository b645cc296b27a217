package engram.ui.memory.tag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import engram.data.sets.BuiltInSet;
import engram.memory.experiments.Experiment;
import engram.memory.experiments.Fingerprint;
import engram.memory.tag.DigitsCode;
import engram.memory.tag.DigitsCourse;
import engram.memory.tag.DigitsRun.DigitsFound;
import engram.memory.tag.DigitsSetup;
import engram.memory.tag.DigitsStep;
import engram.memory.tag.TagPart;
import engram.memory.tag.TagSetup;
import engram.training.recipe.Preset;
import engram.ui.memory.frame.PlotItems;
import engram.ui.memory.frame.SettingSteps;
import engram.ui.memory.tag.DigitsPicture.Answer;
import engram.ui.memory.tag.DigitsPicture.Tile;
import engram.ui.plot.Plot;
import engram.ui.plot.PlotItem.Line;
import engram.ui.run.TestRun;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import javafx.beans.property.SimpleBooleanProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Digits of a network that are tagged, without a toolkit. */
class DigitsModelsTest {
  private static final DigitsSetup SMALL = new DigitsSetup(DigitsCode.WINNERS, 20, 3, 3);

  private final Queue<Runnable> work = new ArrayDeque<>();
  private TestRun run = new TestRun();
  private TagModels models = models();

  private TagModels models() {
    return new TagModels(
        run.texts, () -> run.snapshot(), work::add, work::add, Runnable::run, () -> 0);
  }

  @AfterEach
  void close() {
    run.close();
  }

  private void work() {
    while (!work.isEmpty()) work.remove().run();
  }

  private void learn(DigitsSetup network) {
    models.settings.restore(setup(network));
    work();
  }

  private static TagSetup setup(DigitsSetup network) {
    return TagSetup.USUAL.withMice(1).with(network);
  }

  private void useDigits(int epochs) {
    run.close();
    run = new TestRun(Preset.DIGITS.recipe(), BuiltInSet.DIGITS.load());
    models = models();
    run.train(epochs);
  }

  private void chooseOwn() {
    models.settings.chosen(TagSetup.PART).set(TagPart.DIGITS);
    models.settings.networkProperty().set(DigitsNet.OWN);
    work();
  }

  @Test
  void nothingIsTrainedBeforeItIsLookedAt() {
    work();
    assertThat(models.digits.getSeen()).isEmpty();
    models.settings.restore(setup(SMALL));
    assertThat(models.picture()).isEmpty();
    assertThat(models.now()).isEqualTo("The network learns the digits: 0%");
    assertThat(models.fingerprint()).isEmpty();
    assertThat(models.sentence()).startsWith("Goal:");
    work();
    assertThat(models.digits.isThere()).isTrue();
    assertThat(models.tag.step()).isZero();
    assertThat(models.tag.steps()).isEqualTo(DigitsStep.LAST);
  }

  @Test
  void eachStepIsSeenAndToldAndTheLastSaysWhatItMeans() {
    learn(SMALL);
    DigitsCourse course = models.digits.course().orElseThrow();
    for (DigitsStep step : DigitsStep.values()) {
      models.playback.goTo(step.ordinal());
      DigitsPicture picture = models.picture().orElseThrow();
      assertThat(picture.step()).isEqualTo(step);
      assertThat(picture.strip()).hasSize(step.ordinal() + 1);
      assertThat(picture.wall()).hasSize(10);
      List<Tile> all = picture.wall().stream().flatMap(List::stream).toList();
      int tile = 0;
      for (int digit = 0; digit < 10; digit++) {
        for (int test = 0, seen = 0; seen < DigitsPicture.ROW; test++) {
          if (course.labels().get(test) != digit) continue;
          int answer = course.moment(step).answers().get(test);
          Answer expected =
              answer == digit ? Answer.RIGHT : answer == 3 ? Answer.CALLED : Answer.WRONG;
          assertThat(all.get(tile++).answer()).isEqualTo(expected);
          seen++;
        }
      }
      assertThat(models.readOuts().get(1).value())
          .isEqualTo(DigitsWords.percent(course.moment(step).own()));
      assertThat(new TagSubject(models, run.texts).sentence(0).truth()).isEqualTo(models.now());
    }
    assertThat(models.sentence())
        .contains(run.texts.get("digits.meaning." + DigitsWords.meaning(course)))
        .endsWith(run.texts.get("digits.limit"));
    assertThat(models.fingerprint()).contains(Fingerprint.of(course));
    assertThat(models.charts()).hasSize(1);
  }

  @Test
  void aNetworkIsTrainedOnceAndAnotherDigitNeedsNoTraining() {
    learn(SMALL);
    DigitsCourse three = models.digits.course().orElseThrow();
    models.settings.number(TagSetup.DIGIT).number().set(7);
    assertThat(models.digits.training.isRunning()).isFalse();
    work();
    assertThat(models.digits.course().orElseThrow().digit()).isEqualTo(7);
    learn(new DigitsSetup(DigitsCode.WINNERS, 20, 5, 3));
    models.settings.restore(setup(SMALL));
    assertThat(models.digits.training.isRunning()).isFalse();
    work();
    assertThat(models.digits.course()).contains(three);
  }

  @Test
  void aPressTagsADigitOrGoesToAStep() {
    learn(SMALL);
    models.playback.goTo(4);
    DigitsLayout layout = new DigitsLayout(640, 320, 13);
    TagView.Desk desk = new TagView.Desk(models, 640, 320, 13);
    double x = layout.rowX(8) + 2;
    double y = layout.rowY(8) + 2;
    assertThat(desk.isOnSomething(x, y)).isTrue();
    desk.press(x, y);
    assertThat(models.settings.getSetup().digits().digit()).isEqualTo(8);
    desk.press(layout.columnX(2) + 5, layout.stripY() + 5);
    assertThat(models.tag.step()).isEqualTo(2);
    assertThat(desk.isOnSomething(layout.columnX(5) + 5, layout.stripY() + 5)).isFalse();
  }

  @Test
  void theNetworkOfTrainIsTagged() {
    useDigits(3);
    chooseOwn();
    assertThat(models.digits.faultProperty().get()).isEmpty();
    assertThat(models.digits.course().orElseThrow().right())
        .isEqualTo(run.snapshot().test().score());
    assertThat(models.facts()).contains("32 hidden neurons", "tanh");
    assertThat(models.notKept()).isPresent();
    assertThat(((Experiment.Tag) models.experiment()).own()).isTrue();
    DigitsCourse before = models.digits.course().orElseThrow();
    run.train(1);
    models.digits.followTrain();
    work();
    assertThat(models.digits.course()).isNotEqualTo(Optional.of(before));
  }

  @Test
  void whatCannotBeTaggedOfTrainIsASentence() {
    chooseOwn();
    assertThat(models.digits.faultProperty().get()).contains(DigitsFault.NO_DIGITS);
    assertThat(models.now()).contains("no pictures of ten digits");
    useDigits(0);
    chooseOwn();
    assertThat(models.digits.faultProperty().get()).contains(DigitsFault.UNTRAINED);
    assertThat(models.now()).contains("Press Run there first");
    assertThat(models.picture()).isEmpty();
    models.settings.restore(setup(SMALL));
    assertThat(models.digits.faultProperty().get()).isEmpty();
  }

  @Test
  void backToTheMouseAndUndone() {
    SettingSteps steps =
        new SettingSteps(models, new SimpleBooleanProperty(true), run.texts, () -> 0);
    models.settings.chosen(TagSetup.PART).set(TagPart.DIGITS);
    work();
    models.playback.goTo(2);
    steps.undo();
    work();
    assertThat(models.tag.isDigits()).isFalse();
    assertThat(models.tag.isDone()).isTrue();
    assertThat(models.tag.steps()).isEqualTo(TagSetup.USUAL.acts().size());
    assertThat(models.sentence()).contains("A mouse gets a shock");
  }

  @Test
  void whatWasSavedIsShownAtItsStep() {
    Experiment.Tag saved = new Experiment.Tag(setup(SMALL), 4);
    models.restore(saved);
    work();
    assertThat(models.experiment()).isEqualTo(saved);
  }

  @Test
  void fewerAndFewerFireInTheChart() {
    learn(SMALL);
    assertThat(DigitsSweepViewModel.setups(SMALL).stream().map(DigitsSetup::winners))
        .containsExactly(20, 10, 5, 2, 1);
    models.sweep.start();
    work();
    assertThat(models.sweep.foundProperty().get()).hasSize(10);
    assertThat(models.plots().get(2).shown().get().below()).startsWith("First curve");
    Plot plot = models.plots().get(2).shown().get().plot().orElseThrow();
    assertThat(PlotItems.columns(plot)).containsExactly("20", "10", "5", "2", "1");
    List<Line> lines = PlotItems.of(plot, Line.class);
    assertThat(lines).hasSize(3);
    for (int k = 0; k < 5; k++) {
      int winners = List.of(20, 10, 5, 2, 1).get(k);
      double own = 0;
      int count = 0;
      for (DigitsFound found : models.sweep.foundProperty().get()) {
        if (found.setup().winners() != winners) continue;
        for (DigitsCourse course : found.courses()) {
          own += course.moment(DigitsStep.SILENCED).own();
          count++;
        }
      }
      assertThat(count).as("ten digits of two networks").isEqualTo(20);
      assertThat(lines.get(0).ys()[k]).isCloseTo(own / count, within(1e-9));
    }
  }
}
