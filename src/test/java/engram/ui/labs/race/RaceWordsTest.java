package engram.ui.labs.race;

import static org.assertj.core.api.Assertions.assertThat;

import engram.labs.race.Growth;
import engram.labs.race.Noise;
import engram.labs.race.Race;
import engram.labs.race.RaceFindings;
import engram.labs.race.RacePicture;
import engram.labs.race.RaceSetup;
import engram.labs.race.Racer;
import engram.labs.race.Workers;
import engram.ui.base.Language;
import engram.ui.labs.frame.LabPage;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Of races made up for it: a step takes a millisecond, if nothing else is said. */
class RaceWordsTest {
  private static final double MILLIS = 1e6;

  private final LabPage.Bench bench = new LabPage.Bench();
  private final RaceWords words = new RaceWords(bench.texts());

  private static RaceFindings found(Race race) {
    return new RaceFindings(race, Optional.empty(), Optional.empty(), Optional.empty());
  }

  private static RaceSetup setup(RacePicture shown) {
    return new RaceSetup(
        shown,
        RaceSetup.USUAL.axis(),
        RaceSetup.USUAL.data(),
        RaceSetup.USUAL.rows(),
        RaceSetup.USUAL.batch(),
        RaceSetup.USUAL.schedule(),
        RaceSetup.USUAL.passes(),
        RaceSetup.USUAL.rateFactor(),
        10,
        RaceSetup.USUAL.seed());
  }

  private String seen(Race race) {
    return words.seen(found(race), setup(RacePicture.RACE)).orElseThrow();
  }

  private String answer(Race race) {
    return words.presented(found(race), RacePicture.RACE).orElseThrow().answer();
  }

  private Optional<String> times(Race race) {
    return words
        .number(found(race), setup(RacePicture.RACE), RacePicture.RACE)
        .map(number -> number.text());
  }

  @Test
  void theFirstIsNamedFirstWhateverOrderTheyStandIn() {
    Race race =
        MadeUpRace.of(
            MadeUpRace.track(Racer.FULL_BATCH, MILLIS, 2, 1, 0.5, 0.1),
            MadeUpRace.track(Racer.MINI_BATCH, MILLIS, 2, 0.05, 0.05, 0.05),
            MadeUpRace.track(Racer.ADAM, MILLIS, 2, 1, 0.09, 0.05),
            MadeUpRace.track(Racer.MOMENTUM, MILLIS, 2, 1, 1, 1));
    assertThat(seen(race))
        .startsWith(
            "To loss 0.1: mini-batch 1 step (1 ms), Adam 2 steps (2 ms), full batch 3 steps (3 ms)."
                + " Not reached by: momentum.")
        .endsWith(
            "In the same 3 ms full batch saw 30 samples in 3 steps, mini-batch 30 samples in"
                + " 3 steps.");
    assertThat(answer(race)).isEqualTo("… mini-batch was first this time.");
    assertThat(times(race)).contains("3 times");
    bench.language().set(Language.CHINESE);
    assertThat(seen(race)).doesNotContain("{", "mini").contains("3");
  }

  @Test
  void thatFullBatchCameLastIsSaidWhereAllCame() {
    Race all =
        MadeUpRace.of(
            MadeUpRace.track(Racer.FULL_BATCH, MILLIS, 2, 1, 0.1),
            MadeUpRace.track(Racer.MINI_BATCH, MILLIS, 2, 0.1, 0.05));
    assertThat(answer(all)).isEqualTo("… and reached the line last.");
    Race quicker =
        MadeUpRace.of(
            MadeUpRace.track(Racer.FULL_BATCH, MILLIS, 2, 0.1, 0.1),
            MadeUpRace.track(Racer.MINI_BATCH, MILLIS, 2, 1, 0.05));
    assertThat(answer(quicker)).isEqualTo("… full batch was first this time.");
    assertThat(times(quicker)).contains("0.5 times");
  }

  /** It is not said to have seen most where another has seen more in the time that is shown. */
  @Test
  void whoHasSeenMoreIsNotPassedOver() {
    Race race =
        MadeUpRace.of(
            MadeUpRace.track(Racer.FULL_BATCH, 2 * MILLIS, 2, 0.1),
            MadeUpRace.track(Racer.MINI_BATCH, MILLIS, 2, 0.1, 0.05));
    assertThat(words.presented(found(race), RacePicture.RACE).orElseThrow().truth())
        .doesNotContain("most samples");
  }

  @Test
  void whoNeverCameIsNoWinner() {
    Race full =
        MadeUpRace.of(
            MadeUpRace.track(Racer.FULL_BATCH, MILLIS, 2, 1),
            MadeUpRace.track(Racer.MINI_BATCH, MILLIS, 2, 0.1));
    assertThat(answer(full)).isEqualTo("… and did not reach the line.");
    assertThat(times(full)).isEmpty();
    Race nobody =
        MadeUpRace.of(
            MadeUpRace.track(Racer.FULL_BATCH, MILLIS, 2, Double.NaN),
            MadeUpRace.track(Racer.MINI_BATCH, MILLIS, 2, 1));
    assertThat(answer(nobody)).isEqualTo("… nobody reaches the line.");
    assertThat(seen(nobody)).startsWith("Nobody reached loss 0.1. In the same 1 ms");
  }

  @Test
  void nothingIsSaidOfARaceThatGoesOn() {
    Race race =
        MadeUpRace.of(
            new engram.labs.race.Track(
                Racer.FULL_BATCH,
                null,
                new long[] {0},
                new long[] {0},
                new double[] {2},
                5,
                1,
                ""));
    for (RacePicture each : RacePicture.values()) {
      assertThat(words.seen(found(race), setup(each))).isEmpty();
      assertThat(words.presented(found(race), each)).isEmpty();
      assertThat(words.number(found(race), setup(each), each)).isEmpty();
    }
  }

  @Test
  void whatWasMeasuredBesideItIsSaidWithItsNumbers() {
    Growth.Point small = new Growth.Point(100, 1e3, 200, 2e3);
    Growth.Point large = new Growth.Point(10_000, 1e5, 200, 2e5);
    RaceFindings all =
        new RaceFindings(
            MadeUpRace.of(MadeUpRace.track(Racer.FULL_BATCH, MILLIS, 2, 1)),
            Optional.of(
                new Noise(
                    1000, 4, List.of(new Noise.Point(1, 4, 9), new Noise.Point(100, 0.4, 9)))),
            Optional.of(
                new Workers(
                    1437,
                    500,
                    List.of(
                        new Workers.Point(1, 1e6, 0),
                        new Workers.Point(2, 5e5, 3e-15),
                        new Workers.Point(4, 4.9e5, 1e-15)))),
            Optional.of(new Growth(10, List.of(small, large))));
    assertThat(words.seen(all, setup(RacePicture.NOISE)).orElseThrow())
        .contains("to the power of −0.50;")
        .endsWith("it is 4 times as long as the gradient itself.");
    assertThat(words.seen(all, setup(RacePicture.GROWTH)).orElseThrow())
        .contains(
            "full batch takes 100 µs, one of mini-batch 200 ns, an epoch of mini-batch 200 µs")
        .endsWith("to the power of 1.00, 0.00 and 1.00.");
    // two workers: 500 µs and 2 messages of 12 µs
    assertThat(words.seen(all, setup(RacePicture.WORKERS)).orElseThrow())
        .contains("A batch of 1437 shared out")
        .contains("at most 3e")
        .endsWith("2 workers are fastest, 1.9 times one worker.");
    Workers alone = new Workers(10, 5, List.of(new Workers.Point(1, 1e6, 0)));
    RaceFindings single =
        new RaceFindings(all.race(), all.noise(), Optional.of(alone), Optional.empty());
    assertThat(
            words
                .number(single, setup(RacePicture.WORKERS), RacePicture.WORKERS)
                .map(number -> number.text() + " " + number.caption()))
        .contains("1 time as fast: one worker, the best number");
    Growth one = new Growth(10, List.of(small));
    RaceFindings begun = new RaceFindings(all.race(), all.noise(), all.workers(), Optional.of(one));
    assertThat(words.seen(begun, setup(RacePicture.GROWTH))).isEmpty();
  }
}
