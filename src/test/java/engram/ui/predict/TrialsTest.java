package engram.ui.predict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import engram.data.sets.BuiltInSet;
import engram.nn.Activation;
import engram.nn.LayerSpec;
import engram.nn.NetworkSpec;
import engram.training.Run;
import engram.training.recipe.PreparedData;
import engram.training.recipe.Preset;
import engram.training.recipe.Recipe;
import engram.ui.base.LongWork;
import engram.ui.base.LongWork.Steps;
import engram.ui.run.TestRun;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;

/** What is known before, and what happens: of the run, and of what is worked out beside it. */
class TrialsTest {
  private static final Recipe REPAIRED = Preset.REPAIRED.recipe();

  private final List<Double> progress = new ArrayList<>();
  private final List<Course> courses = new ArrayList<>();

  private static Recipe diverging() {
    NetworkSpec linear =
        new NetworkSpec(
            4, List.of(new LayerSpec(10, Activation.TANH), new LayerSpec(3, Activation.IDENTITY)));
    return REPAIRED.withNetwork(linear).withSettings(REPAIRED.settings().withLearningRate(10));
  }

  @Test
  void ofTheRunItsPastIsKnownAndItsNextEpochsAreWhatHappens() {
    try (TestRun test = new TestRun()) {
      test.train(6);
      RunTrial trial = new RunTrial(test.run, 20);
      assertThat(trial.question().from()).isEqualTo(6);
      assertThat(trial.question().to()).isEqualTo(20);
      assertThat(trial.question().title().apply(test.texts)).contains("6", "20");
      trial.begin(courses::add);
      Course known = courses.get(0);
      assertThat(known.last()).isEqualTo(6);
      assertThat(known.score()).isEqualTo(test.snapshot().test().score());
      trial.run(progress::add, courses::add);
      test.until(now -> courses.size() == 2);
      Course happened = courses.get(1);
      Run alone = new Run(REPAIRED, new PreparedData(REPAIRED.data(), BuiltInSet.IRIS.load()));
      for (int epoch = 0; epoch < 20; epoch++) alone.trainEpoch();
      assertThat(happened.last()).isEqualTo(20);
      assertThat(happened.ended()).isTrue();
      for (int epoch = 0; epoch <= 20; epoch++) {
        assertThat(happened.values()[epoch]).isEqualTo(alone.history().trainLoss(epoch));
      }
      assertThat(happened.score()).isEqualTo(alone.history().testScore(20));
      assertThat(progress).isSorted().endsWith(1.0).allMatch(share -> share >= 0 && share <= 1);
      // what comes later is no part of it
      test.train(1);
      assertThat(courses).hasSize(2);
      assertThat(trial.show()).isEmpty();
    }
  }

  @Test
  void aRunThatDivergesHappenedUpToItsLastGoodEpoch() {
    try (TestRun test = new TestRun(diverging())) {
      RunTrial trial = new RunTrial(test.run, 60);
      trial.run(progress::add, courses::add);
      test.until(now -> !courses.isEmpty());
      Course happened = courses.get(0);
      assertThat(happened.ended()).isFalse();
      assertThat(happened.last()).isLessThan(60).isEqualTo(test.snapshot().epoch());
      assertThat(happened.values()).doesNotContain(Double.NaN, Double.POSITIVE_INFINITY);
      assertThat(happened.score()).isBetween(0.0, 1.0);
    }
  }

  @Test
  void whoLeavesIsToldNothingAnyMore() {
    try (TestRun test = new TestRun()) {
      RunTrial trial = new RunTrial(test.run, 5);
      trial.run(progress::add, courses::add);
      trial.stop();
      test.until(now -> now.epoch() == 5);
      assertThat(courses).isEmpty();
    }
  }

  private static TaughtCourse taught(Recipe recipe, int epochs, Long... seeds) {
    return new TaughtCourse(recipe, BuiltInSet.IRIS.load(), epochs, List.of(seeds));
  }

  @Test
  void aTaughtCourseIsTheMeanOverItsSeeds() {
    TaughtCourse steps = taught(REPAIRED, 4, 42L, 43L);
    int done = 0;
    for (double before = -1; steps.progress() < 1; done++) {
      assertThat(steps.progress()).isGreaterThan(before);
      before = steps.progress();
      steps.step();
    }
    assertThat(done).isEqualTo(8);
    Course both = steps.found();
    Course one = Whole.of(taught(REPAIRED, 4, 42L));
    Course other = Whole.of(taught(REPAIRED, 4, 43L));
    assertThat(one.values()[4]).isNotEqualTo(other.values()[4]);
    for (int epoch = 0; epoch <= 4; epoch++) {
      double mean = (one.values()[epoch] + other.values()[epoch]) / 2;
      assertThat(both.values()[epoch]).isCloseTo(mean, within(1e-12));
    }
    assertThat(both.score()).isCloseTo((one.score() + other.score()) / 2, within(1e-12));
    assertThat(both.ended()).isTrue();
  }

  @Test
  void aSeedThatDivergesEndsTheMeansAndCountsWithItsLastGoodEpoch() {
    Course course = Whole.of(taught(diverging(), 60, 42L, 43L));
    assertThat(course.ended()).isFalse();
    assertThat(course.score()).isBetween(0.0, 1.0);
    assertThat(course.values()[0]).isFinite();
    assertThat(course.values()[60]).isNaN();
    int end = 0;
    while (!Double.isNaN(course.values()[end])) end++;
    for (int epoch = end; epoch <= 60; epoch++) assertThat(course.values()[epoch]).isNaN();
  }

  private static Steps<Course> counting(int steps, double score) {
    int[] done = {0};
    return Steps.of(
        () -> done[0]++,
        () -> (double) done[0] / steps,
        () -> Course.of(done[0], epoch -> epoch, score, true));
  }

  @Test
  void whatIsWorkedOutIsKeptFromViewUntilItIsWhole() {
    Queue<Runnable> window = new ArrayDeque<>();
    long[] clock = {0};
    LongWork work = new LongWork(Runnable::run, window::add, () -> clock[0] += 1_000_000_000L);
    List<String> shown = new ArrayList<>();
    WorkedTrial trial =
        new WorkedTrial(
            null,
            () -> counting(3, 0.5),
            () -> counting(4, 0.75),
            work,
            () -> shown.add("in the window"));
    trial.begin(courses::add);
    while (!window.isEmpty()) window.poll().run();
    assertThat(courses).extracting(Course::score).containsExactly(0.5);
    trial.run(progress::add, courses::add);
    assertThat(window).hasSizeGreaterThan(2);
    while (!window.isEmpty()) window.poll().run();
    assertThat(courses).extracting(Course::score).containsExactly(0.5, 0.75);
    assertThat(courses.get(1).last()).isEqualTo(4);
    assertThat(progress).contains(0.25, 0.5).endsWith(1.0);
    trial.show().orElseThrow().run();
    assertThat(shown).hasSize(1);
  }

  @Test
  void whatIsGivenUpNeverArrives() {
    Queue<Runnable> window = new ArrayDeque<>();
    LongWork work = new LongWork(Runnable::run, window::add, () -> 0);
    WorkedTrial trial =
        new WorkedTrial(null, () -> counting(3, 0.5), () -> counting(4, 1), work, () -> {});
    trial.run(progress::add, courses::add);
    trial.stop();
    while (!window.isEmpty()) window.poll().run();
    assertThat(courses).isEmpty();
    assertThat(work.isRunning()).isFalse();
  }
}
