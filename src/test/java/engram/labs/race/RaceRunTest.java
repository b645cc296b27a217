package engram.labs.race;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import engram.data.sets.BuiltInSet;
import engram.nn.NetworkSpec;
import engram.nn.Samples;
import engram.nn.ScheduleShape;
import engram.training.Trainer;
import engram.training.recipe.PreparedData;
import engram.training.recipe.Preset;
import engram.training.recipe.Recipe;
import engram.training.recipe.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.Test;

class RaceRunTest {
  private static final double BY_NUMPY = 1e-9;
  private static final RaceSetup USUAL = RaceSetup.USUAL;

  /** Each reading a hundred nanoseconds behind the one before. */
  static LongSupplier clock() {
    long[] now = {0};
    return () -> now[0] += 100;
  }

  static RaceSetup setup(RaceData data, int rows, int batch, ScheduleShape schedule, int passes) {
    return new RaceSetup(
        USUAL.shown(), USUAL.axis(), data, rows, batch, schedule, passes, 1, 20, 42);
  }

  private static Race run(RaceSetup setup) {
    RaceRun run = new RaceRun(setup, clock());
    while (!run.isEnded()) run.step();
    assertThat(run.done()).isEqualTo(run.total());
    return run.race();
  }

  static List<double[]> golden() throws IOException {
    return Files.readAllLines(Path.of("src/test/resources/labs-golden/race.txt")).stream()
        .map(line -> Arrays.stream(line.split(" ")).mapToDouble(Double::parseDouble).toArray())
        .toList();
  }

  @Test
  void allReachTheLineBehindAsManyStepsAsNumpySays() throws IOException {
    Race race = run(setup(RaceData.DIGITS, 100, 20, ScheduleShape.COSINE, 18));
    List<double[]> golden = golden();
    assertThat(race.rows()).isEqualTo(1437);
    for (Racer racer : Racer.values()) {
      Track track = race.track(racer);
      double[] numpy = golden.get(racer.ordinal());
      int place = track.reaches(Race.LINE).orElseThrow();
      assertThat(track.steps()[place]).as(racer.id()).isEqualTo((long) numpy[0]);
      assertThat(track.losses()[1]).isCloseTo(numpy[1], within(BY_NUMPY));
      assertThat(track.losses()[10]).isCloseTo(numpy[2], within(BY_NUMPY));
      assertThat(track.losses()[18]).isCloseTo(numpy[3], within(BY_NUMPY));
      assertThat(track.losses()[0]).isEqualTo(race.tracks().get(0).losses()[0]);
    }
    assertThat(golden.subList(0, 5).stream().map(each -> each[0]))
        .containsExactly(11.0, 79.0, 80.0, 66.0, 78.0);
  }

  @Test
  void aRacerIsTheTrainerOfItsSettingsToTheBit() {
    RaceSetup setup = setup(RaceData.DIGITS, 100, 50, ScheduleShape.ONE_CYCLE, 2);
    Race race = run(setup);
    Recipe recipe = Preset.DIGITS.recipe();
    PreparedData data = new PreparedData(recipe.data(), BuiltInSet.load(recipe.data().source()));
    for (Track track : race.tracks()) {
      Settings settings = track.racer().settings(setup);
      Trainer trainer = new Trainer(recipe.withSettings(settings), data);
      assertThat(race.initialSha256()).isEqualTo(trainer.parameters().sha256());
      while (trainer.epoch() < 2) trainer.trainBatch();
      assertThat(track.parametersSha256()).isEqualTo(trainer.parameters().sha256());
      assertThat(track.samples()[track.places() - 1]).isEqualTo(2 * 1437);
    }
  }

  @Test
  void allSeeAsManySamplesAndTheClockStopsWhenTheFirstHasSeenThem() {
    Race race = run(setup(RaceData.DIGITS, 100, 20, ScheduleShape.CONSTANT, 1));
    assertThat(race.tracks()).hasSize(5);
    Track full = race.track(Racer.FULL_BATCH);
    Track mini = race.track(Racer.MINI_BATCH);
    assertThat(full.allSteps()).isEqualTo(1);
    assertThat(mini.allSteps()).isEqualTo(72);
    assertThat(race.end(RaceAxis.SAMPLES)).isEqualTo(1437);
    assertThat(race.end(RaceAxis.TIME)).isEqualTo(100e-9);
    assertThat(mini.placeAt(RaceAxis.TIME, 100e-9)).isEqualTo(1);
    assertThat(mini.placeAt(RaceAxis.SAMPLES, 1437)).isEqualTo(72);
    assertThat(mini.seconds(72)).isCloseTo(72 * 100e-9, within(1e-15));
  }

  @Test
  void aFullBatchOfManyBlocksIsOneOfAllRows() {
    MadeUpRows rows = new MadeUpRows(25_000, 3);
    Settings full = new Settings(Racer.FULL_BATCH.settings(USUAL).optimizer(), 0.5, 0, 0, 0, 0);
    Runner blocks = new Runner(rows, full, 5, clock());
    Runner one = new Runner(new OneBlock(rows), full, 5, clock());
    for (int k = 0; k < 3; k++) {
      blocks.step();
      one.step();
    }
    assertThat(blocks.seen()).isEqualTo(75_000);
    double[] expected = one.parameters().toArray();
    double[] actual = blocks.parameters().toArray();
    for (int k = 0; k < actual.length; k++) {
      assertThat(actual[k]).isCloseTo(expected[k], within(1e-13));
    }
  }

  /** All rows in memory, in their order. */
  private record OneBlock(RaceRows of, Samples all) implements RaceRows {
    OneBlock(RaceRows of) {
      this(of, gather(of));
    }

    private static Samples gather(RaceRows rows) {
      Samples all = rows.block(0);
      for (int k = 1; k < rows.blocks(); k++) all = all.with(rows.block(k));
      return all;
    }

    @Override
    public int rows() {
      return of.rows();
    }

    @Override
    public int blockRows() {
      return of.rows();
    }

    @Override
    public Samples block(int k) {
      return all;
    }

    @Override
    public Samples measured() {
      return of.measured();
    }

    @Override
    public NetworkSpec network() {
      return of.network();
    }

    @Override
    public boolean isShuffled() {
      return false;
    }
  }

  @Test
  void madeUpRowsAreThoseThatNumpyDraws() throws IOException {
    MadeUpRows rows = new MadeUpRows(20_500, 7);
    assertThat(rows.blocks()).isEqualTo(3);
    assertThat(rows.block(2).rows()).isEqualTo(500);
    assertRows(rows.block(1), golden().get(7));
    assertRows(rows.measured(), golden().get(8));
  }

  private static void assertRows(Samples samples, double[] numpy) {
    for (int row = 0; row < 2; row++) {
      assertThat(samples.feature(row, 0)).isCloseTo(numpy[2 * row], within(1e-12));
      assertThat(samples.target(row, (int) numpy[2 * row + 1])).isEqualTo(1);
    }
  }

  @Test
  void blocksThatAreNotKeptAreDrawnAgainAlike() {
    MadeUpRows many = new MadeUpRows(1_000_000, 7);
    MadeUpRows few = new MadeUpRows(20_000, 7);
    assertThat(many.block(1)).isNotSameAs(many.block(1));
    assertThat(few.block(1)).isSameAs(few.block(1));
    assertThat(many.block(1).features()).isEqualTo(few.block(1).features());
  }

  @Test
  void madeUpRowsAreLearnedFromBlockAfterBlock() {
    RaceSetup setup = setup(RaceData.MADE_UP, 12_345, 30, ScheduleShape.CONSTANT, 1);
    Race race = run(setup);
    Track mini = race.track(Racer.MINI_BATCH);
    assertThat(mini.allSteps()).isEqualTo(334 + 79);
    assertThat(mini.samples()[mini.places() - 1]).isEqualTo(12_345);
    assertThat(mini.losses()[mini.places() - 1]).isLessThan(0.2 * mini.losses()[0]);
  }

  @Test
  void aRacerWhoseLossIsNoNumberLeavesTheRace() {
    RaceSetup wild =
        new RaceSetup(
            USUAL.shown(),
            USUAL.axis(),
            RaceData.DIGITS,
            100,
            20,
            ScheduleShape.CONSTANT,
            1,
            100,
            20,
            42);
    Race race = run(wild);
    assertThat(race.isWhole()).isTrue();
    List<Double> ends = new ArrayList<>();
    for (Track track : race.tracks()) ends.add(track.losses()[track.places() - 1]);
    assertThat(race.end(RaceAxis.TIME)).isPositive();
    assertThat(ends).hasSize(5);
  }

  @Test
  void theSlopeIsThePowerOfAPowerLaw() {
    double[] x = {1, 10, 1000, 70};
    double[] y = new double[4];
    for (int k = 0; k < 4; k++) y[k] = 3 / Math.sqrt(x[k]);
    assertThat(Timing.slope(x, y)).isCloseTo(-0.5, within(1e-14));
    assertThat(Timing.slope(new double[] {1}, new double[] {1})).isNaN();
    assertThat(Timing.shortest(List.of(4.0, 1.0, 3.0, 100.0))).isEqualTo(1);
    assertThat(Timing.shortest(List.of())).isZero();
  }
}
