package engram.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import engram.HiddenFaults;
import engram.Patience;
import engram.data.DataSource;
import engram.data.SetupException;
import engram.data.sets.BuiltInSet;
import engram.nn.Activation;
import engram.nn.Initializer;
import engram.nn.NetworkSpec;
import engram.nn.Optimizer;
import engram.nn.Parameters;
import engram.training.recipe.DataSetup;
import engram.training.recipe.Preset;
import engram.training.recipe.Problem;
import engram.training.recipe.Recipe;
import engram.training.recipe.Recipes;
import engram.training.recipe.Settings;
import engram.training.recipe.StopRule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(300)
class SessionTest {
  private static final Recipe REPAIRED = Preset.REPAIRED.recipe();

  private Session session;
  private Watcher watcher;

  @AfterEach
  void close() {
    session.close();
  }

  private void open(Recipe recipe) {
    session = new Session(recipe, Recipes::iris);
    watcher = new Watcher(session);
  }

  private void openFast(Recipe recipe) {
    open(recipe);
    session.setSpeed(Session.UNLIMITED);
  }

  private static Parameters after(Recipe recipe, int epochs) {
    Run run = Recipes.run(recipe);
    for (int epoch = 0; epoch < epochs; epoch++) run.trainEpoch();
    return run.parameters();
  }

  @Test
  void theFirstSnapshotIsThereAtOnceAndReady() {
    open(REPAIRED);
    Snapshot first = session.take().orElseThrow();
    assertThat(first.state()).isEqualTo(RunState.READY);
    assertThat(first.epoch()).isZero();
    assertThat(first.lastEpoch()).isZero();
    assertThat(first.parameters()).isEqualTo(after(REPAIRED, 0));
    assertThat(first.problem()).isEmpty();
    assertThat(session.take()).isEmpty();
  }

  @Test
  void aRecipeThatDoesNotFitItsDataIsRefusedByTheConstructor() {
    Recipe threeInputs =
        REPAIRED.withNetwork(new NetworkSpec(3, REPAIRED.network().layers().subList(0, 1)));
    open(REPAIRED);
    assertThatThrownBy(() -> new Session(threeInputs, Recipes::iris))
        .hasMessage(
            "the network takes 3 inputs and gives 10 outputs, the data have 4 inputs and 3"
                + " targets");
  }

  @Test
  void runsToTheStopEpochWithTheBitsOfTheSynchronousRunWhileSnapshotsAreTakenAllTheTime() {
    openFast(REPAIRED);
    session.watchNextStep(true);
    session.run();
    Set<Integer> seen = new HashSet<>();
    Snapshot end =
        watcher.await(
            snapshot -> {
              seen.add(snapshot.epoch());
              return snapshot.state() == RunState.FINISHED;
            });
    assertThat(end.epoch()).isEqualTo(1000);
    assertThat(end.parameters()).isEqualTo(after(REPAIRED, 1000));
    assertThat(seen.size()).isGreaterThan(2);
    assertThat(end.test().score()).isGreaterThanOrEqualTo(0.95);
    assertThat(end.history().size()).isEqualTo(1001);
    assertThat(end.nanosPerEpoch()).isPositive();
  }

  @Test
  void aPausedRunStandsStill() {
    openFast(Recipes.stopAt(REPAIRED, StopRule.MOST_EPOCHS));
    session.run();
    watcher.await(snapshot -> snapshot.epoch() > 10);
    session.pause();
    Snapshot paused = watcher.await(RunState.PAUSED);
    Snapshot later = watcher.settled();
    assertThat(later.state()).isEqualTo(RunState.PAUSED);
    assertThat(later.position()).isEqualTo(paused.position());
    assertThat(later.parameters()).isEqualTo(replay(paused));
  }

  @Test
  void atOneEpochInAHundredSecondsCommandsAreStillHeardAtOnce() {
    open(REPAIRED);
    session.setSpeed(0.01);
    session.run();
    watcher.await(snapshot -> snapshot.epoch() == 1);
    session.pause();
    assertThat(watcher.await(RunState.PAUSED).epoch()).isEqualTo(1);
  }

  @Test
  void aFasterSpeedCutsTheWaitShort() {
    open(Recipes.stopAt(REPAIRED, 50));
    session.setSpeed(0.01);
    session.run();
    watcher.await(snapshot -> snapshot.epoch() == 1);
    session.setSpeed(Session.UNLIMITED);
    assertThat(watcher.await(RunState.FINISHED).epoch()).isEqualTo(50);
  }

  @Test
  void theSpeedIsThatOfTheSetting() {
    open(Recipes.stopAt(REPAIRED, 21));
    session.setSpeed(100);
    long start = System.nanoTime();
    session.run();
    watcher.await(RunState.FINISHED);
    assertThat(System.nanoTime() - start)
        .isGreaterThanOrEqualTo(TimeUnit.MILLISECONDS.toNanos(190));
  }

  @Test
  void aSpeedOfNothingIsRefused() {
    open(REPAIRED);
    for (double speed : new double[] {0, -1, Double.NaN}) {
      assertThatThrownBy(() -> session.setSpeed(speed))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("speed");
    }
  }

  @Test
  void stepForwardGoesOneEpochOnAndStepBackReturnsToTheBit() {
    open(REPAIRED);
    session.stepForward();
    session.stepForward();
    session.stepForward();
    Snapshot third = watcher.await(snapshot -> snapshot.epoch() == 3);
    assertThat(watcher.settled().state()).isEqualTo(RunState.PAUSED);
    session.stepBack(StepSize.EPOCH);
    Snapshot second = watcher.await(snapshot -> snapshot.epoch() == 2);
    assertThat(second.parameters()).isEqualTo(after(REPAIRED, 2));
    assertThat(second.lastEpoch()).isEqualTo(3);
    session.stepForward();
    assertThat(watcher.await(snapshot -> snapshot.epoch() == 3).parameters())
        .isEqualTo(third.parameters());
  }

  @Test
  void aStepStopsARunAtTheEndOfAnEpoch() {
    openFast(Recipes.stopAt(REPAIRED, StopRule.MOST_EPOCHS));
    session.run();
    watcher.await(snapshot -> snapshot.epoch() > 10);
    session.stepForward();
    Snapshot stopped = watcher.await(RunState.PAUSED);
    assertThat(stopped.position().row()).isZero();
    assertThat(watcher.settled().position()).isEqualTo(stopped.position());
  }

  @Test
  void aFastStepNeverShowsAsRunningAndDoesNotWaitForThePace() {
    open(REPAIRED);
    session.setSpeed(Session.SLOWEST);
    for (int epoch = 1; epoch <= 50; epoch++) {
      int wanted = epoch;
      session.stepForward();
      Snapshot next = watcher.await(snapshot -> snapshot.epoch() == wanted);
      assertThat(next.state()).isEqualTo(RunState.PAUSED);
    }
  }

  @Test
  void pauseCancelsTheStepsThatAreLeft() {
    open(REPAIRED);
    for (int i = 0; i < 5; i++) session.stepForward();
    session.pause();
    Snapshot paused = watcher.settled();
    assertThat(paused.state()).isEqualTo(RunState.PAUSED);
    assertThat(paused.epoch()).isBetween(1, 5);
    assertThat(watcher.settled().position()).isEqualTo(paused.position());
  }

  @Test
  void stepBackAtTheStartStaysThere() {
    open(REPAIRED);
    session.stepBack(StepSize.EPOCH);
    Snapshot start = watcher.settled();
    assertThat(start.state()).isEqualTo(RunState.READY);
    assertThat(start.epoch()).isZero();
  }

  @Test
  void goToStopsAtTheNearestEpochThatWasTrained() {
    openFast(Recipes.stopAt(REPAIRED, 20));
    session.run();
    watcher.await(RunState.FINISHED);
    session.goTo(7);
    Snapshot seventh = watcher.await(snapshot -> snapshot.epoch() == 7);
    assertThat(seventh.state()).isEqualTo(RunState.PAUSED);
    assertThat(seventh.parameters()).isEqualTo(after(REPAIRED, 7));
    assertThat(seventh.lastEpoch()).isEqualTo(20);
    session.goTo(-5);
    watcher.await(snapshot -> snapshot.epoch() == 0);
    session.goTo(1000);
    assertThat(watcher.await(snapshot -> snapshot.epoch() == 20).state())
        .isEqualTo(RunState.PAUSED);
  }

  @Test
  void runAfterTheEndGoesBeyondItUntilTheNextStopThatIsSet() {
    openFast(Recipes.stopAt(REPAIRED, 20));
    session.run();
    watcher.await(RunState.FINISHED);
    session.run();
    watcher.await(snapshot -> snapshot.epoch() > 25);
    session.pause();
    Snapshot paused = watcher.await(RunState.PAUSED);
    session.stopAt(new StopRule(paused.epoch() + 30, OptionalDouble.empty()));
    session.run();
    assertThat(watcher.await(RunState.FINISHED).epoch()).isEqualTo(paused.epoch() + 30);
  }

  @Test
  void aStopSetWhileRunningBeyondTheEndHolds() {
    openFast(Recipes.stopAt(REPAIRED, 20));
    session.run();
    watcher.await(RunState.FINISHED);
    session.setSpeed(Session.SLOWEST);
    session.run();
    session.stopAt(new StopRule(40, OptionalDouble.empty()));
    session.setSpeed(Session.UNLIMITED);
    watcher.await(snapshot -> snapshot.state() == RunState.FINISHED && snapshot.epoch() == 40);
  }

  @Test
  void aLaterStopMakesAFinishedRunPaused() {
    openFast(Recipes.stopAt(REPAIRED, 5));
    session.run();
    watcher.await(RunState.FINISHED);
    session.stopAt(new StopRule(10, OptionalDouble.empty()));
    watcher.await(RunState.PAUSED);
    session.run();
    assertThat(watcher.await(RunState.FINISHED).epoch()).isEqualTo(10);
  }

  @Test
  void finishesAtTheFirstEpochWithTheLossAskedForAndBeyondItAtTheStopEpoch() {
    openFast(REPAIRED.withStop(new StopRule(300, OptionalDouble.of(0.1))));
    session.run();
    Snapshot end = watcher.await(RunState.FINISHED);
    assertThat(end.epoch()).isBetween(2, 299);
    assertThat(end.train().loss()).isLessThanOrEqualTo(0.1);
    assertThat(end.history().trainLoss(end.epoch() - 1)).isGreaterThan(0.1);
    session.run();
    watcher.await(snapshot -> snapshot.state() == RunState.FINISHED && snapshot.epoch() == 300);
  }

  @Test
  void aDivergedRunKeepsTheLastGoodEpochAndGoesOnWithASmallerLearningRate() {
    openFast(Recipes.diverging());
    session.run();
    Snapshot end = watcher.await(RunState.DIVERGED);
    int kept = end.epoch();
    assertThat(end.problem())
        .contains(new Problem.Diverged(kept + 1, kept, Problem.Culprit.LEARNING_RATE, 10));
    assertThat(end.lastEpoch()).isEqualTo(kept);
    assertThat(end.settings().learningRate()).isEqualTo(10);
    for (int epoch = 0; epoch <= kept; epoch++) {
      assertThat(end.history().trainLoss(epoch)).isFinite();
      assertThat(end.history().testLoss(epoch)).isFinite();
    }
    assertThat(end.train().loss()).isEqualTo(end.history().trainLoss(kept));
    assertThat(end.parameters().toArray()).doesNotContain(Double.NaN);

    session.run();
    session.stepForward();
    assertThat(watcher.settled().state()).isEqualTo(RunState.DIVERGED);

    session.goTo(0);
    session.change(new Intervention.LearningRate(0.01));
    assertThat(watcher.settled().problem()).isEmpty();
    session.run();
    Snapshot again = watcher.await(RunState.FINISHED);
    assertThat(again.epoch()).isEqualTo(1000);
    assertThat(again.problem()).isEmpty();
  }

  @Test
  void changingASettingAfterDivergenceMakesTheRunPaused() {
    openFast(Recipes.diverging());
    session.run();
    int kept = watcher.await(RunState.DIVERGED).epoch();
    session.change(new Intervention.LearningRate(1e-300));
    assertThat(watcher.await(RunState.PAUSED).problem()).isEmpty();
    session.stepForward();
    Snapshot next = watcher.await(snapshot -> snapshot.epoch() == kept + 1);
    assertThat(next.train().loss()).isFinite();
  }

  @Test
  void aStepCanDivergeToo() {
    open(
        Recipes.diverging()
            .withSettings(REPAIRED.settings().withLearningRate(1e200).withBatchSize(0)));
    session.stepForward();
    session.stepForward();
    session.stepForward();
    session.stepForward();
    assertThat(watcher.await(RunState.DIVERGED).problem()).isPresent();
  }

  @Test
  void changesAreInForceFromTheNextBatchAndListedWithTheirPlace() {
    open(REPAIRED);
    session.stepForward();
    session.change(new Intervention.LearningRate(0.5));
    session.change(new Intervention.LearningRate(0.2));
    session.change(new Intervention.BatchSize(32));
    session.stepForward();
    Snapshot second = watcher.await(snapshot -> snapshot.epoch() == 2);
    assertThat(second.changes())
        .containsExactly(
            new Change(new Position(1, 0), new Intervention.LearningRate(0.2), REPAIRED.settings()),
            new Change(new Position(1, 0), new Intervention.BatchSize(32), REPAIRED.settings()));
    Run run = Recipes.run(REPAIRED);
    run.trainEpoch();
    run.change(new Intervention.BatchSize(32));
    run.change(new Intervention.LearningRate(0.2));
    run.trainEpoch();
    assertThat(second.parameters()).isEqualTo(run.parameters());
  }

  @Test
  void resetReturnsToTheSameFirstWeightsAndKeepsTheSliders() {
    open(REPAIRED);
    Snapshot first = session.take().orElseThrow();
    session.stepForward();
    session.change(new Intervention.LearningRate(0.5));
    session.change(new Intervention.L2(0.1));
    session.stopAt(new StopRule(77, OptionalDouble.empty()));
    session.reset();
    Snapshot reset = watcher.settled();
    assertThat(reset.state()).isEqualTo(RunState.READY);
    assertThat(reset.parameters()).isEqualTo(first.parameters());
    assertThat(reset.lastEpoch()).isZero();
    assertThat(reset.changes()).isEmpty();
    assertThat(reset.settings()).isEqualTo(REPAIRED.settings().withLearningRate(0.5).withL2(0.1));
    assertThat(reset.recipe().settings()).isEqualTo(reset.settings());
    assertThat(reset.recipe().stop().epoch()).isEqualTo(77);
  }

  @Test
  void newWeightsTakesTheNextSeedAndAfterTheLastTheFirst() {
    open(REPAIRED.withSeed(0xFFFFFFFFL));
    session.newWeights();
    Snapshot zero = watcher.settled();
    assertThat(zero.recipe().seed()).isZero();
    assertThat(zero.parameters()).isEqualTo(after(REPAIRED.withSeed(0), 0));
    session.newWeights();
    assertThat(watcher.settled().recipe().seed()).isEqualTo(1);
  }

  @Test
  void loadBeginsTheOtherRecipe() {
    openFast(REPAIRED);
    session.run();
    watcher.await(snapshot -> snapshot.epoch() > 3);
    session.load(Preset.DOCUMENT.recipe());
    Snapshot loaded = watcher.settled();
    assertThat(loaded.state()).isEqualTo(RunState.READY);
    assertThat(loaded.recipe()).isEqualTo(Preset.DOCUMENT.recipe());
    assertThat(loaded.parameters()).isEqualTo(after(Preset.DOCUMENT.recipe(), 0));
    assertThat(loaded.nanosPerEpoch()).isZero();
  }

  @Test
  void editsThatFollowEachOtherQuicklyAddUp() {
    open(REPAIRED);
    session.stepForward();
    session.change(new Intervention.LearningRate(0.5));
    session.edit(recipe -> recipe.withSeed(7));
    session.edit(recipe -> recipe.withInitializer(Initializer.UNIFORM));
    Snapshot edited = watcher.settled();
    Recipe expected =
        REPAIRED
            .withSeed(7)
            .withInitializer(Initializer.UNIFORM)
            .withSettings(REPAIRED.settings().withLearningRate(0.5));
    assertThat(edited.recipe()).isEqualTo(expected);
    assertThat(edited.state()).isEqualTo(RunState.READY);
    assertThat(edited.parameters()).isEqualTo(after(expected, 0));
  }

  @Test
  void aFaultEndsTheRunNotTheSession(HiddenFaults faults) {
    openFast(REPAIRED);
    session.stepForward();
    watcher.await(snapshot -> snapshot.epoch() == 1);
    DataSetup other = REPAIRED.data().withSource(new DataSource.BuiltIn("nowhere"));
    session.load(REPAIRED.withData(other));
    Snapshot failed = watcher.await(RunState.FAILED);
    assertThat(faults.take()).singleElement().asString().contains("nowhere");
    assertThat(failed.epoch()).isEqualTo(1);
    assertThat(failed.problem().orElseThrow())
        .isInstanceOfSatisfying(
            Problem.Failed.class,
            problem -> assertThat(problem.cause()).hasMessageContaining("nowhere"));

    session.run();
    session.stepForward();
    session.stepBack(StepSize.EPOCH);
    session.goTo(0);
    session.pause();
    session.change(new Intervention.LearningRate(0.5));
    session.setSpeed(Session.UNLIMITED);
    session.reset();
    Snapshot again = watcher.await(RunState.READY);
    assertThat(again.problem()).isEmpty();
    assertThat(again.settings().learningRate()).isEqualTo(0.5);
    session.run();
    assertThat(watcher.await(RunState.FINISHED).epoch()).isEqualTo(1000);
  }

  @Test
  void theNextStepAndThePastParametersAreShownOnlyWhenWatched() {
    open(REPAIRED);
    session.watchNextStep(true);
    Snapshot before = watcher.await(snapshot -> snapshot.next().isPresent());
    NextStep next = before.next().orElseThrow();
    assertThat(next.rows()).hasSize(10);
    assertThat(before.parameterHistory().orElseThrow().size()).isEqualTo(1);
    session.change(new Intervention.BatchSize(Settings.FULL_BATCH));
    Snapshot full = watcher.await(s -> s.settings().batchSize() == Settings.FULL_BATCH);
    session.stepForward();
    assertThat(watcher.await(snapshot -> snapshot.epoch() == 1).parameters())
        .isEqualTo(full.next().orElseThrow().after());
    session.watchNextStep(false);
    Snapshot unwatched = watcher.await(snapshot -> snapshot.next().isEmpty());
    assertThat(unwatched.parameterHistory()).isEmpty();
  }

  @Test
  void commandsFromManyThreadsLeaveOneOfTheRunsThatCouldBe() throws InterruptedException {
    openFast(Recipes.stopAt(REPAIRED, StopRule.MOST_EPOCHS));
    List<Runnable> commands =
        List.of(
            session::run,
            session::pause,
            session::stepForward,
            () -> session.stepBack(StepSize.EPOCH),
            () -> session.goTo(3),
            () -> session.change(new Intervention.LearningRate(0.02)),
            () -> session.change(new Intervention.LearningRate(0.01)),
            () -> session.change(new Intervention.BatchSize(7)),
            () -> session.watchNextStep(true));
    CountDownLatch done = new CountDownLatch(3);
    AtomicBoolean inconsistent = new AtomicBoolean();
    List<Thread> threads = new ArrayList<>();
    for (int t = 0; t < 3; t++) {
      int shift = t;
      Thread thread =
          new Thread(
              () -> {
                for (int i = 0; i < 600; i++) {
                  commands.get((i * (shift + 2) + shift) % commands.size()).run();
                  session
                      .take()
                      .filter(s -> s.history().trainLoss(s.lastEpoch()) <= 0)
                      .ifPresent(s -> inconsistent.set(true));
                }
                done.countDown();
              });
      threads.add(thread);
      thread.start();
    }
    for (Thread thread : threads) thread.join();
    session.pause();
    Snapshot end = watcher.settled();
    assertThat(done.getCount()).isZero();
    assertThat(inconsistent).isFalse();
    assertThat(end.state()).isIn(RunState.PAUSED, RunState.READY);
    assertThat(end.parameters()).isEqualTo(replay(end));
  }

  /** The run again from what a snapshot says of it. */
  private static Parameters replay(Snapshot snapshot) {
    Run run = Recipes.run(snapshot.recipe());
    while (run.position().compareTo(snapshot.position()) < 0) {
      snapshot.changes().stream()
          .filter(change -> change.at().equals(run.position()))
          .forEach(change -> run.change(change.intervention()));
      run.trainBatch();
    }
    return run.parameters();
  }

  @Test
  void aSlowEpochIsLeftForACommandAndTakenUpAgain() {
    Recipe slow =
        REPAIRED
            .withNetwork(
                Recipes.network(500, Activation.RELU, 500, Activation.RELU, 3, Activation.TANH))
            .withSettings(new Settings(Optimizer.ADAM, 0.001, 1, 0, 0, 0));
    openFast(slow);
    session.run();
    Snapshot inside = watcher.await(snapshot -> snapshot.position().row() > 0);
    assertThat(inside.train().loss()).isFinite();
    session.pause();
    Snapshot paused = watcher.await(RunState.PAUSED);
    session.stepForward();
    Snapshot end =
        watcher.await(
            snapshot ->
                snapshot.state() == RunState.PAUSED
                    && snapshot.epoch() == paused.epoch() + 1
                    && snapshot.position().row() == 0);
    assertThat(end.parameters()).isEqualTo(after(slow, end.epoch()));
  }

  @Test
  void closeEndsTheThread() throws InterruptedException {
    Set<Thread> before = Thread.getAllStackTraces().keySet();
    open(REPAIRED);
    Thread trainer =
        Thread.getAllStackTraces().keySet().stream()
            .filter(thread -> thread.getName().equals("engram-trainer") && !before.contains(thread))
            .findFirst()
            .orElseThrow();
    assertThat(trainer.isDaemon()).isTrue();
    session.setSpeed(0.01);
    session.run();
    session.close();
    trainer.join(20_000);
    assertThat(trainer.isAlive()).isFalse();
  }

  @Test
  void rowsForWhichTheMemoryIsTooSmallAreRefusedAndTheRunStays() throws InterruptedException {
    open(Preset.REPAIRED.recipe());
    AtomicReference<Optional<IllegalArgumentException>> fault = new AtomicReference<>();
    CountDownLatch done = new CountDownLatch(1);
    session.editRows(
        "rows",
        BuiltInSet.MOONS.load(),
        recipe -> {
          throw new OutOfMemoryError("as many rows would");
        },
        () -> {},
        answer -> {
          fault.set(answer);
          done.countDown();
        });
    assertThat(done.await(Patience.SECONDS, TimeUnit.SECONDS)).isTrue();
    assertThat(fault.get())
        .get()
        .isInstanceOfSatisfying(
            SetupException.class, f -> assertThat(f.kind()).isEqualTo(SetupException.Kind.MEMORY));
    session.stepForward();
    watcher.await(snapshot -> snapshot.epoch() == 1);
  }

  @Test
  void rowsCanBeTakenBackUntilTheirRunBeginsAndTheRunStays() throws InterruptedException {
    open(Preset.REPAIRED.recipe());
    AtomicReference<Optional<IllegalArgumentException>> fault = new AtomicReference<>();
    CountDownLatch done = new CountDownLatch(1);
    AtomicInteger checks = new AtomicInteger();
    session.editRows(
        "rows",
        BuiltInSet.MOONS.load(),
        recipe -> recipe,
        () -> {
          if (checks.incrementAndGet() == 100) throw new CancellationException();
        },
        answer -> {
          fault.set(answer);
          done.countDown();
        });
    assertThat(done.await(20, TimeUnit.SECONDS)).isTrue();
    assertThat(checks).hasValue(100);
    assertThat(fault.get())
        .get()
        .isInstanceOfSatisfying(
            SetupException.class, f -> assertThat(f.kind()).isEqualTo(SetupException.Kind.STOPPED));
    session.stepForward();
    Snapshot snapshot = watcher.await(now -> now.epoch() == 1);
    assertThat(snapshot.recipe()).isEqualTo(Preset.REPAIRED.recipe());
    assertThat(snapshot.canUndo()).isFalse();
  }
}
