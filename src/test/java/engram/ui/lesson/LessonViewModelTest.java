package engram.ui.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import engram.data.Scaling;
import engram.data.sets.BuiltInSet;
import engram.lesson.Answer;
import engram.lesson.Lesson;
import engram.lesson.LessonControl;
import engram.lesson.LessonQuestion;
import engram.lesson.Lessons;
import engram.lesson.Lock;
import engram.lesson.Quantity;
import engram.lesson.Reply;
import engram.nn.Part;
import engram.training.Intervention;
import engram.training.Session;
import engram.training.Snapshot;
import engram.training.recipe.Preset;
import engram.training.recipe.StopRule;
import engram.ui.base.Await;
import engram.ui.run.RunViewModel;
import engram.ui.run.Shared;
import engram.ui.run.SharedFixture;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LessonViewModelTest {
  private static final Instant NOW = Instant.parse("2026-12-01T09:30:00.75Z");
  private static final Part.Neuron NEURON = new Part.Neuron(0, 2);

  private final Session session = new Session(Preset.REPAIRED.recipe(), BuiltInSet::load);
  private final RunViewModel run = new RunViewModel(session);
  private final Shared shared = SharedFixture.of(run);
  private final ObjectProperty<Optional<Lesson>> document =
      new SimpleObjectProperty<>(Optional.empty());
  private int handedOut;
  private final LessonViewModel victim =
      new LessonViewModel(shared, document, Clock.fixed(NOW, ZoneOffset.UTC), this::handOut);

  @AfterEach
  void close() {
    session.close();
  }

  private void until(Predicate<Snapshot> condition) {
    Await.until(run, () -> condition.test(run.getSnapshot()));
  }

  private void open(Lesson lesson) {
    document.set(Optional.of(lesson));
  }

  private Lesson lesson() {
    return document.get().orElseThrow();
  }

  @Test
  void whatIsHandedOutIsAPupilsAndWhatIsNotIsATeachers() {
    assertThat(victim.modeProperty().get()).isEqualTo(LessonMode.NONE);
    victim.begin();
    assertThat(victim.modeProperty().get()).isEqualTo(LessonMode.TEACHER);
    open(Lessons.irises().forPupils());
    assertThat(victim.modeProperty().get()).isEqualTo(LessonMode.PUPIL);
    assertThat(victim.isPreview()).isFalse();
    open(Lessons.irises());
    victim.togglePreview();
    assertThat(victim.modeProperty().get()).isEqualTo(LessonMode.PUPIL);
    assertThat(victim.isPreview()).isTrue();
    victim.remove();
    assertThat(document.get()).isEmpty();
    assertThat(victim.modeProperty().get()).isEqualTo(LessonMode.NONE);
  }

  @Test
  void whatIsWrittenInAFieldDoesNotMakeThePictureAnew() {
    victim.begin();
    int version = victim.versionProperty().get();
    victim.write(lesson -> lesson.withTitle("Irises"));
    assertThat(lesson().title()).isEqualTo("Irises");
    assertThat(victim.versionProperty().get()).isEqualTo(version);
    victim.ask(QuestionKind.TEXT);
    assertThat(victim.versionProperty().get()).isEqualTo(version + 1);
  }

  @Test
  void questionsAreAddedMovedAndTakenAway() {
    victim.begin();
    for (QuestionKind each : QuestionKind.values()) victim.ask(each);
    assertThat(lesson().questions())
        .extracting(QuestionKind::of)
        .containsExactly(QuestionKind.values());
    victim.raise("q2");
    victim.raise("q2");
    victim.drop("q3");
    assertThat(lesson().questions())
        .extracting(LessonQuestion::id)
        .containsExactly("q2", "q1", "q4");
    victim.ask(QuestionKind.NUMBER);
    assertThat(lesson().questions().get(3).id()).isEqualTo("q3");
  }

  @Test
  void goalsSayWhetherTheRunMeetsThem() {
    open(
        Lessons.irises().withGoals(List.of("epochs >= 2", "hidden neurons <= 8", "test r2 > 0.5")));
    List<GoalRow> rows = victim.goals.rowsProperty().get();
    assertThat(rows).extracting(GoalRow::met).containsExactly(false, false, false);
    assertThat(rows)
        .extracting(GoalRow::text)
        .containsExactly("Epochs ≥ 2", "Hidden neurons ≤ 8", "Test R² > 0.5");
    assertThat(rows)
        .extracting(GoalRow::now)
        .containsExactly("now 0", "now 10", "not known for these data");
    session.stepForward();
    session.stepForward();
    until(s -> s.epoch() == 2);
    assertThat(victim.goals.rowsProperty().get())
        .extracting(GoalRow::met)
        .containsExactly(true, false, false);
  }

  /** As grading does: what was used for no step does not count. */
  @Test
  void theLearningRateIsTheLargestThatWasUsed() {
    open(Lessons.irises().withGoals(List.of("learning rate <= 0.1")));
    session.change(new Intervention.LearningRate(0.5));
    until(s -> s.settings().learningRate() == 0.5);
    assertThat(victim.goals.rowsProperty().get().get(0).met()).isTrue();
    session.stepForward();
    session.change(new Intervention.LearningRate(0.05));
    until(s -> s.settings().learningRate() == 0.05);
    assertThat(victim.goals.rowsProperty().get().get(0).met()).isFalse();
    assertThat(victim.goals.rowsProperty().get().get(0).now()).isEqualTo("now 0.5");
  }

  @Test
  void goalsAreWrittenInTheLanguageOfGrading() {
    victim.begin();
    victim.goals.add();
    assertThat(lesson().goals()).containsExactly("test accuracy >= 0.95");
    assertThat(victim.goals.write(0, Quantity.EPOCHS, "<=", "300")).isTrue();
    assertThat(victim.goals.write(0, Quantity.EPOCHS, "<=", "many")).isFalse();
    assertThat(lesson().goals()).containsExactly("epochs <= 300");
    victim.goals.add();
    victim.goals.add();
    assertThat(lesson().goals())
        .as("none twice")
        .containsExactly("epochs <= 300", "test accuracy >= 0.95", "hidden neurons <= 8");
    for (int k = 0; k < 3; k++) victim.goals.remove(0);
    assertThat(victim.goals.rowsProperty().get()).isEmpty();
  }

  @Test
  void whatIsLockedIsNotChangedWhateverWayTheCommandComes() {
    open(
        Lessons.irises()
            .withLocks(
                Map.of(
                    LessonControl.LEARNING_RATE, Lock.LOCKED,
                    LessonControl.SEED, Lock.HIDDEN,
                    LessonControl.DATA_SET, Lock.LOCKED,
                    LessonControl.SURGERY, Lock.LOCKED))
            .forPupils());
    Snapshot before = run.getSnapshot();
    session.change(new Intervention.LearningRate(0.5));
    refused(LessonControl.LEARNING_RATE);
    session.newWeights();
    refused(LessonControl.SEED);
    session.load(Preset.SPIRAL.recipe());
    refused(LessonControl.DATA_SET);
    session.change(new Intervention.Lesion(NEURON, true));
    refused(LessonControl.SURGERY);
    assertThat(run.getSnapshot().recipe()).isEqualTo(before.recipe());
    assertThat(run.getSnapshot().settings()).isEqualTo(before.settings());
    assertThat(run.getSnapshot().changes()).isEmpty();
    session.change(new Intervention.Momentum(0.5));
    until(s -> s.settings().momentum() == 0.5);
    assertThat(run.locks().refusedProperty().get()).isEmpty();
  }

  @Test
  void dataThatAreLockedAreNotSetUpOtherwise() {
    open(Lessons.irises().withLocks(Map.of(LessonControl.SCALING, Lock.LOCKED)).forPupils());
    Snapshot before = run.getSnapshot();
    session.editData(this, setup -> setup.withScaling(Scaling.RAW), fault -> {});
    refused(LessonControl.SCALING);
    assertThat(run.getSnapshot().recipe()).isEqualTo(before.recipe());
    session.stopAt(new StopRule(7, OptionalDouble.empty()));
    until(s -> s.recipe().stop().epoch() == 7);
  }

  private void refused(LessonControl control) {
    Await.until(run, () -> run.locks().refusedProperty().get().filter(control::equals).isPresent());
  }

  @Test
  void locksHoldForPupilsAlone() {
    open(Lessons.irises());
    assertThat(run.locks().locksProperty().get()).isEmpty();
    session.change(new Intervention.LearningRate(0.5));
    until(s -> s.settings().learningRate() == 0.5);
    victim.togglePreview();
    assertThat(run.locks().locksProperty().get()).isEqualTo(Lessons.irises().locks());
    victim.togglePreview();
    victim.lock(LessonControl.SEED, Optional.empty());
    victim.lock(LessonControl.LOSS, Optional.of(Lock.HIDDEN));
    assertThat(lesson().locks())
        .isEqualTo(
            Map.of(LessonControl.LEARNING_RATE, Lock.LOCKED, LessonControl.LOSS, Lock.HIDDEN));
  }

  @Test
  void answersAreWrittenWithTheirTime() {
    open(Lessons.irises().forPupils());
    victim.writeName("Mei");
    victim.answer("q1", new Reply.Words("the noise"));
    victim.answer("q2", new Reply.Amount(70));
    victim.answerWithClicked("q4");
    shared.selection().select(NEURON);
    victim.answerWithClicked("q4");
    assertThat(lesson().pupil().name()).isEqualTo("Mei");
    Instant seconds = Instant.parse("2026-12-01T09:30:00Z");
    assertThat(lesson().pupil().answers())
        .containsExactly(
            new Answer("q2", seconds, new Reply.Amount(70)),
            new Answer("q4", seconds, new Reply.Clicked(NEURON)));
    victim.withdraw("q2");
    assertThat(victim.reply("q2")).isEmpty();
  }

  @Test
  void aNeuronIsCalledAsTheNetworkCallsIt() {
    assertThat(victim.name(NEURON)).isEqualTo("h₃ (hidden 1)");
    assertThat(victim.name(new Part.Neuron(4, 9))).startsWith("layer 5, neuron 10");
    shared.selection().select(new Part.Weight(0, 0, 0));
    assertThat(victim.clickedProperty().getValue()).isEmpty();
  }

  private void handOut(Consumer<Path> saved) {
    handedOut++;
    saved.accept(Path.of("class", "iris-sheet.engram"));
  }

  @Test
  void aQuestionIsWrittenAnew() {
    open(Lessons.irises());
    victim.write(new LessonQuestion.Amount("q2", "How many?", OptionalDouble.of(3), 0));
    assertThat(lesson().question("q2").orElseThrow().prompt()).isEqualTo("How many?");
    victim.handOut();
    assertThat(handedOut).isOne();
    assertThat(victim.handedOutProperty().getValue()).startsWith("iris-sheet.engram is saved");
    victim.write(lesson -> lesson.withTitle("Another"));
    assertThat(victim.handedOutProperty().getValue()).isEmpty();
  }
}
