package engram.labs.race;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import engram.labs.race.Growth.Cost;
import engram.nn.ScheduleShape;
import java.io.IOException;
import java.util.List;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

/** What is measured beside the race; the clock goes on by 100 ns each time it is read. */
class RaceCourseTest {
  private static final RaceSetup SHORT =
      RaceRunTest.setup(RaceData.DIGITS, 100, 20, ScheduleShape.CONSTANT, 1);

  @Test
  void noiseFallsWithTheRootOfTheBatchAndIsNumpysForSingleSamples() throws IOException {
    NoiseRun run = new NoiseRun(RaceSetup.USUAL);
    while (!run.isEnded()) run.step();
    Noise noise = run.noise();
    assertThat(noise.perSample()).isCloseTo(RaceRunTest.golden().get(6)[0], within(1e-9));
    assertThat(noise.points()).hasSize(10);
    for (Noise.Point each : noise.points()) {
      assertThat(each.noise())
          .as("batches of %d", each.batch())
          .isCloseTo(noise.expected(each.batch()), Percentage.withPercentage(10));
    }
    assertThat(noise.slope()).isCloseTo(-0.5, within(0.03));
    assertThat(noise.expected(noise.rows())).isZero();
    assertThat(noise.line(4)).isEqualTo(noise.perSample() / 2);
  }

  @Test
  void allWorkersTogetherHaveTheGradientOfOne() {
    WorkersRun run = new WorkersRun(SHORT, RaceRunTest.clock());
    while (!run.isEnded()) run.step();
    Workers workers = run.workers();
    assertThat(workers.points()).extracting(Workers.Point::workers).endsWith(32, 64);
    assertThat(workers.parameters()).isEqualTo(2410);
    assertThat(workers.points().get(0).difference()).isZero();
    assertThat(workers.points()).allMatch(each -> each.difference() < 1e-13);
    assertThat(workers.points()).allMatch(each -> each.nanos() == 100);
  }

  @Test
  void messagesCostTheirWayAroundTheRing() {
    assertThat(Workers.messages(1, 2410, 20)).isZero();
    // 2 · 3 rounds of 20 µs and of a quarter of 8000 bytes at a byte a nanosecond
    assertThat(Workers.messages(4, 1000, 20)).isCloseTo(6 * (20_000 + 2000), within(1e-6));
  }

  @Test
  void theBestNumberOfWorkersIsWhereMessagesCostAsMuchAsTheySave() {
    Workers workers =
        new Workers(
            64,
            0,
            List.of(
                new Workers.Point(1, 64_000, 0),
                new Workers.Point(2, 32_000, 0),
                new Workers.Point(4, 16_000, 0),
                new Workers.Point(8, 8000, 0)));
    assertThat(workers.best(1).workers()).isEqualTo(4);
    assertThat(workers.gain(workers.best(1), 1)).isCloseTo(64.0 / 22, within(1e-12));
    assertThat(workers.best(0.1).workers()).isEqualTo(8);
    assertThat(workers.best(1000).workers()).isEqualTo(1);
  }

  @Test
  void aStepIsTimedAndAnEpochIsAllItsSteps() {
    GrowthRun run = new GrowthRun(List.of(100, 1000, 20_000), SHORT, RaceRunTest.clock());
    while (!run.isEnded()) run.step();
    assertThat(run.done()).isEqualTo(run.total());
    Growth growth = run.growth();
    assertThat(growth.points())
        .containsExactly(
            new Growth.Point(100, 100, 100, 500),
            new Growth.Point(1000, 100, 100, 5000),
            new Growth.Point(20_000, 200, 100, 100_000));
    assertThat(growth.slope(Cost.MINI_STEP)).isCloseTo(0, within(1e-12));
    assertThat(growth.slope(Cost.MINI_EPOCH)).isCloseTo(1, within(1e-12));
  }

  @Test
  void onePartComesBehindTheOtherAndTheNumbersAreTheSameEachTime() {
    RaceCourse course = new RaceCourse(SHORT, List.of(100, 300), RaceRunTest.clock());
    boolean alone = false;
    while (!course.isEnded()) {
      course.step();
      RaceFindings now = course.found();
      alone |= now.race().isWhole() && now.noise().isEmpty();
      if (now.workers().isPresent()) assertThat(now.noise()).isPresent();
    }
    assertThat(alone).isTrue();
    assertThat(course.done()).isEqualTo(course.total());
    RaceCourse again = new RaceCourse(SHORT, List.of(100), System::nanoTime);
    while (!again.isEnded()) again.step();
    assertThat(again.found().numbers()).isEqualTo(course.found().numbers());
  }

  @Test
  void whatIsLookedAtAndWhatIsNotLearnedDecideNoNumber() {
    RaceSetup digits = RaceSetup.USUAL;
    RaceSetup other =
        new RaceSetup(
            RacePicture.NOISE,
            RaceAxis.SAMPLES,
            RaceData.DIGITS,
            500,
            20,
            ScheduleShape.CONSTANT,
            18,
            1,
            99,
            42);
    assertThat(digits.hasNumbersOf(other)).isTrue();
    assertThat(digits.hasNumbersOf(SHORT)).isFalse();
    RaceSetup few = RaceRunTest.setup(RaceData.MADE_UP, 100, 20, ScheduleShape.CONSTANT, 18);
    RaceSetup many = RaceRunTest.setup(RaceData.MADE_UP, 200, 20, ScheduleShape.CONSTANT, 18);
    assertThat(few.hasNumbersOf(many)).isFalse();
  }
}
