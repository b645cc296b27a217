package engram.ui.memory.spacing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import engram.memory.experiments.Experiment;
import engram.memory.experiments.Fingerprint;
import engram.memory.spacing.ExamPlan;
import engram.memory.spacing.PeoplesMeans;
import engram.memory.spacing.SpacingCourse;
import engram.memory.spacing.SpacingSetup;
import engram.ui.base.Language;
import engram.ui.base.Texts;
import engram.ui.memory.frame.Explanation;
import engram.ui.memory.frame.SettingSteps;
import engram.ui.memory.spacing.SpacingViewModel.Pointed;
import engram.ui.plot.Plot;
import engram.ui.plot.PlotItem;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;

/** When to learn again, without a toolkit. */
class SpacingModelsTest {
  private final Texts texts = new Texts(new SimpleObjectProperty<>(Language.ENGLISH));
  private final Queue<Runnable> worker = new ArrayDeque<>();
  private final SpacingModels models = new SpacingModels(texts, worker::add, Runnable::run);

  private SpacingViewModel.Mapped mapped() {
    while (!worker.isEmpty()) worker.remove().run();
    return models.spacing.mappedProperty().get().orElseThrow();
  }

  private void leak(int stores) {
    models.settings.number(SpacingSetup.STORES).number().set(stores);
  }

  private void ask() {
    models.playback.goTo(SpacingCourse.STEPS);
  }

  private void spread() {
    models.exam.move(0, 0);
    models.exam.move(1, 12);
    models.exam.move(2, 23);
  }

  @Test
  void theMapIsWorkedOutBesideTheWindowAndAgainOnlyForOtherStores() {
    assertThat(models.spacing.mappedProperty().get()).isEmpty();
    assertThat(mapped().stores().count()).isEqualTo(12);
    models.spacing.choose(3, 70);
    assertThat(worker).isEmpty();
    leak(3);
    assertThat(mapped().stores().count()).isEqualTo(3);
  }

  @Test
  void itBeginsWithTheGoalAndEndsWithWhatWasSeenAndItsLimit() {
    assertThat(models.sentence()).startsWith("Goal:");
    ask();
    assertThat(models.sentence())
        .isEqualTo(
            "Asked 35 days later: 75% are recalled after a gap of 11 days, 46% when learned again"
                + " at once, 76% at best, after 5.7 days. The ridge is a ramp: asked after 7, 35,"
                + " 70, 350 days, the best gap is 1.6 days, 5.7 days, 9.9 days, 31 days. The"
                + " longer it is to last, the longer to wait. Limit: fitted to people with 12"
                + " stores, it is off by 4 points on average.");
  }

  @Test
  void theFormOfTheRidgeFollowsTheStores() {
    ask();
    leak(1);
    assertThat(models.sentence()).contains("With one store there is no ridge");
    assertThat(models.words.place()).endsWith("at once");
    leak(2);
    assertThat(models.sentence())
        .contains("the ridge is a wall: the best gap is 22 min for every delay");
    leak(4);
    assertThat(models.sentence()).contains("The ridge is a stair: asked");
    leak(6);
    assertThat(models.sentence()).contains("a stair that is nearly a ramp");
    leak(8);
    assertThat(models.sentence()).contains("The ridge is a ramp");
  }

  @Test
  void whatOneChoosesIsSetWithOneSetupAndTheQuestionIsAsked() {
    int[] setups = {0};
    models.settings.setupProperty().subscribe((before, now) -> setups[0]++);
    models.spacing.choose(6.9123, 34.6);
    assertThat(setups[0]).isEqualTo(1);
    assertThat(models.settings.getSetup().gap()).isEqualTo(6.9);
    assertThat(models.settings.getSetup().delay()).isEqualTo(35);
    assertThat(models.spacing.isEnd()).isTrue();
    models.spacing.choose(1e9, 1e-9);
    assertThat(models.settings.getSetup().gap()).isEqualTo(1000);
    assertThat(models.settings.getSetup().delay()).isEqualTo(1);
  }

  @Test
  void theKeysWalkEveryPlaceOfTheMapAndStopAtItsEdges() {
    models.spacing.choose(0.001, 1);
    for (int k = 0; k < 200; k++) {
      double before = models.settings.getSetup().gap();
      models.spacing.walk(1, 0);
      if (before < 1000) assertThat(models.settings.getSetup().gap()).isGreaterThan(before);
    }
    assertThat(models.settings.getSetup().gap()).isEqualTo(1000);
    for (int k = 0; k < 200; k++) models.spacing.walk(-1, 1);
    assertThat(models.settings.getSetup().gap()).isEqualTo(0.001);
    assertThat(models.settings.getSetup().delay()).isEqualTo(1000);
  }

  @Test
  void theNumbersOfAPlaceAndOfADiscAreTold() {
    assertThat(models.words.place())
        .isEqualTo("Gap 11 days, asked 35 days later: 75% recalled; best 76%, after 5.7 days");
    models.spacing.point(Optional.of(new Pointed(1.0 / 24, 7, Optional.empty())));
    assertThat(models.words.place())
        .isEqualTo("Here: gap 1 h, asked 7 days later: 93% recalled; best 96%, after 1.6 days");
    PeoplesMeans.Spaced mean = models.spacing.people.best(35);
    models.spacing.point(Optional.of(new Pointed(11, 35, Optional.of(mean))));
    assertThat(models.words.place())
        .isEqualTo("People: gap 11 days, asked 35 days later: 82% recalled; the model 75%");
  }

  @Test
  void aJarIsFilledByWhatItsStoreHoldsAtTheMoment() {
    SpacingJars jars = new SpacingJars(texts);
    assertThat(tops(jars.plot(models.spacing.moment().levels())))
        .hasSize(13)
        .startsWith(new double[] {1 / 1.7}, within(1e-12));
    ask();
    double[] asked = tops(jars.plot(models.spacing.moment().levels()));
    assertThat(asked[0]).isZero();
    assertThat(asked[11])
        .isCloseTo(SpacingSetup.USUAL.asked().levels().get(11) / 1.7, within(1e-12));
    assertThat(asked[12]).isCloseTo(SpacingSetup.USUAL.asked().strength(), within(1e-12));
  }

  private static double[] tops(Plot plot) {
    return plot.items().stream()
        .filter(PlotItem.Box.class::isInstance)
        .mapToDouble(item -> ((PlotItem.Box) item).top())
        .toArray();
  }

  @Test
  void theExplanationHasTheNumbersOfTheMoment() {
    assertThat(models.explanation().text("leak")).isEmpty();
    assertThat(models.explanation().text("learn")).isEqualTo("= 0 + 1\\, (1 - 0) = 1");
    ask();
    Explanation said = models.explanation();
    assertThat(said.text("store")).isEqualTo("Store 8 of 12: it leaks to 37% in 28 days");
    assertThat(said.text("leak")).isEqualTo("= 1.165\\, e^{-35/28.5} = 0.341");
    assertThat(said.text("learn")).isEqualTo("= 0.680 + 0.637\\, (1 - 0.239) = 1.165");
    assertThat(said.text("spacingRecall")).isEqualTo("= 0.752");
  }

  @Test
  void anExamIsBetOnTakenAndHiddenAgainWhenThePlanOrTheBetIsAnother() {
    assertThat(models.examWords.result()).startsWith("Drag the three");
    spread();
    models.exam.bet().number().set(60);
    models.exam.take();
    assertThat(models.examWords.result())
        .isEqualTo(
            "In the exam 98%, a month later 92%. Your bet was off by 32 points. All on the evening"
                + " before: 99%, then 60%. Spread evenly: 98%, then 92%.");
    SpacingCalendar calendar = new SpacingCalendar(models.exam, texts);
    int open = calendar.plot().items().size();
    models.exam.bet().number().set(90);
    assertThat(models.exam.isTaken()).isFalse();
    assertThat(calendar.plot().items().size()).isLessThan(open);
    models.exam.take();
    models.exam.move(1, 99);
    assertThat(models.exam.isTaken()).isFalse();
    assertThat(models.exam.days()).containsExactly(0.0, 34.0, 23.0);
    assertThat(models.exam.plan().sessions()).containsExactly(0.0, 23.0, 34.0);
  }

  @Test
  void aSessionThatIsMovedPastAnotherKeepsItsNumberAndStaysBeforeTheExam() {
    models.exam.move(2, -3);
    assertThat(models.exam.days()).containsExactly(32.0, 33.0, 0.0);
    models.exam.nudge(2, -1);
    models.exam.nudge(1, 7);
    assertThat(models.exam.days()).containsExactly(32.0, 34.0, 0.0);
  }

  @Test
  void undoTakesAMoveOfASessionBack() {
    SettingSteps steps =
        new SettingSteps(models, new SimpleBooleanProperty(true), texts, System::nanoTime);
    models.exam.move(0, 5);
    assertThat(steps.undoneProperty().get()).isEqualTo("Plan an exam");
    steps.undo();
    assertThat(models.exam.days()).containsExactly(32.0, 33.0, 34.0);
    steps.redo();
    assertThat(models.exam.days()).containsExactly(5.0, 33.0, 34.0);
  }

  @Test
  void itIsShownAsItWasSaved() {
    SpacingSetup setup =
        new SpacingSetup(5, 0, 70, new ExamPlan(List.of(1.5, 1.5, 20.0, 60.25), 100));
    Experiment saved = new Experiment.Spacing(setup, 30, 71, true);
    models.restore(saved);
    assertThat(models.experiment()).isEqualTo(saved);
    assertThat(models.fingerprint()).contains(Fingerprint.of(SpacingCourse.of(setup)));
    assertThat(models.exam.isTaken()).isTrue();
  }

  @Test
  void theSubjectTellsTheMapAndTheExam() {
    SpacingSubject subject = new SpacingSubject(models, texts);
    assertThat(subject.foci()).containsExactly("The map", "An exam");
    assertThat(subject.sentence(0).answer()).isEqualTo("When should it be learned again?");
    subject.next();
    assertThat(models.settings.getSetup()).isEqualTo(new SpacingSetup(12, 21, 70));
    assertThat(subject.sentence(0).truth()).startsWith("The longer");
    assertThat(subject.number(0).text()).isEqualTo("9.9 days");
    subject.previous();
    assertThat(models.settings.getSetup().delay()).isEqualTo(35);
    assertThat(subject.number(1).text()).isEqualTo("50%");
    models.exam.take();
    assertThat(subject.sentence(1).truth()).startsWith("In the exam");
    assertThat(subject.timeline().orElseThrow().end()).isEqualTo(SpacingCourse.STEPS);
  }
}
