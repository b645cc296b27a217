package engram.ui.labs.race;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import engram.StageExtension;
import engram.labs.race.Growth;
import engram.labs.race.Noise;
import engram.labs.race.Race;
import engram.labs.race.RaceAxis;
import engram.labs.race.Racer;
import engram.labs.race.Workers;
import engram.ui.base.Language;
import engram.ui.labs.frame.LabPage;
import engram.ui.memory.frame.DrawnLine;
import engram.ui.paint.Palette;
import engram.ui.paint.RecordedDrawing;
import engram.ui.paint.RecordedDrawing.Filled;
import engram.ui.paint.RecordedDrawing.Stroked;
import engram.ui.present.PresentArea;
import engram.ui.present.PresentSheet;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Of numbers made up for it. */
@ExtendWith(StageExtension.class)
class RacePaintersTest {
  private static final LabPage PAGE = LabPage.NARROWEST;
  private static final Palette PALETTE = PAGE.palette();

  private final LabPage.Bench bench = new LabPage.Bench();
  private final RaceWords words = new RaceWords(bench.texts());

  private void requireLegible(BiConsumer<PresentSheet, PresentArea> painting) {
    for (Language language : Language.values()) {
      bench.language().set(language);
      for (LabPage page : List.of(PAGE, LabPage.WINDOW.in(Palette.DARK), LabPage.PRESENTED)) {
        page.paintLegibly(painting);
      }
    }
    bench.language().set(Language.ENGLISH);
  }

  // Workers

  /** 4000 bytes: with two workers 2 messages of 2000, with four 6 of 1000, 10 µs each. */
  private static final Workers WORKERS =
      new Workers(
          1000,
          500,
          List.of(
              new Workers.Point(1, 100_000, 0),
              new Workers.Point(2, 60_000, 1e-15),
              new Workers.Point(4, 30_000, 1e-14)));

  private RecordedDrawing workers(Workers workers, double latency) {
    return PAGE.paint(
        (sheet, area) -> new WorkersPainter(words).paint(sheet, area, workers, latency));
  }

  /** Without the key. */
  private static List<Rectangle2D> bars(RecordedDrawing drawing, int color) {
    return drawing.filled(PALETTE.classColor(color)).stream()
        .map(Filled::box)
        .filter(box -> Math.abs(box.getWidth() - 22) > 1e-6)
        .toList();
  }

  @Test
  void messagesLieOnWhatIsComputedAndBothAreAsHighAsTheyLast() {
    RecordedDrawing drawing = workers(WORKERS, 10);
    List<Rectangle2D> computing = bars(drawing, 0);
    List<Rectangle2D> messages = bars(drawing, 1);
    double[] computed = {100_000, 60_000, 30_000};
    double[] said = {0, 24_000, 66_000};
    double scale = computing.get(0).getHeight() / computed[0];
    assertThat(scale * computed[0]).isGreaterThan(200);
    for (int k = 0; k < 3; k++) {
      assertThat(computing.get(k).getHeight()).isCloseTo(scale * computed[k], within(1e-6));
      assertThat(messages.get(k).getHeight()).isCloseTo(scale * said[k], within(1e-6));
      assertThat(messages.get(k).getMaxY()).isCloseTo(computing.get(k).getY(), within(1e-6));
      assertThat(computing.get(k).getMaxY()).isEqualTo(computing.get(0).getMaxY());
    }
    assertThat(drawing.words()).contains("100 µs", "84 µs", "96 µs");
    Workers more =
        new Workers(
            1000,
            500,
            IntStream.of(1, 2, 4, 8, 16, 32)
                .mapToObj(k -> new Workers.Point(k, 2e6 / k, 1e-15))
                .toList());
    for (double latency : new double[] {0, 20, 1e5}) {
      requireLegible((sheet, area) -> new WorkersPainter(words).paint(sheet, area, more, latency));
    }
  }

  /** Where messages last longest, the bars are tall on the right, else on the left. */
  @ParameterizedTest
  @ValueSource(doubles = {0, 10, 1e5})
  void theKeyLiesOnNoBarAndOnNoNumber(double latency) {
    for (Language language : Language.values()) {
      bench.language().set(language);
      RecordedDrawing drawing = workers(WORKERS, latency);
      List<String> key =
          List.of(words.get("race.workers.messages"), words.get("race.workers.computing"));
      List<Rectangle2D> bars = new ArrayList<>(bars(drawing, 0));
      bars.addAll(bars(drawing, 1));
      WORKERS.points().stream()
          .map(each -> words.time(each.withMessages(WORKERS.parameters(), latency)))
          .forEach(time -> bars.add(drawing.text(time).box()));
      for (String each : key) {
        Rectangle2D box = drawing.text(each).box();
        assertThat(bars).noneMatch(bar -> bar.intersects(box));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 10, 30})
  void theShortestUpdateIsFramed(double latency) {
    int best = latency == 0 ? 2 : latency == 10 ? 1 : 0;
    RecordedDrawing drawing = workers(WORKERS, latency);
    List<Stroked> frames = drawing.stroked(PALETTE.accent());
    assertThat(frames).hasSize(1);
    assertThat(frames.get(0).box().getCenterX())
        .isCloseTo(bars(drawing, 0).get(best).getCenterX(), within(1e-6));
    String count = "×" + WORKERS.points().get(best).workers();
    assertThat(drawing.text(count).color()).isEqualTo(PALETTE.accent());
  }

  @Test
  void workersThatTakeNoTimeAndASingleOneCanBePainted() {
    Workers none = new Workers(10, 0, List.of(new Workers.Point(1, 0, 0)));
    assertThat(workers(none, 0).marks()).isEmpty();
    Workers one = new Workers(10, 5, List.of(new Workers.Point(1, 7, 0)));
    assertThat(workers(one, 0).words()).contains("7 ns");
  }

  // Noise and growth

  private static List<Point2D> line(RecordedDrawing drawing, RacerLook look, boolean dashed) {
    return drawing.stroked(look.color(PALETTE)).stream()
        .filter(each -> each.dashed() == dashed)
        .map(each -> DrawnLine.points(each.shape()))
        .max((a, b) -> Double.compare(width(a), width(b)))
        .orElseThrow();
  }

  private static double width(List<Point2D> points) {
    return points.get(points.size() - 1).getX() - points.get(0).getX();
  }

  @Test
  void fourTimesTheBatchAreAsFarApartAsAnyFourTimes() {
    Noise noise =
        new Noise(
            1000,
            4,
            IntStream.of(1, 4, 16, 64)
                .mapToObj(n -> new Noise.Point(n, 4 / Math.sqrt(n), 10))
                .toList());
    RecordedDrawing drawing =
        PAGE.paint((sheet, area) -> new NoisePainter(words).paint(sheet, area, noise, 16));
    List<Point2D> points = line(drawing, RacerLook.MINI_BATCH, false);
    assertThat(points).hasSize(4);
    for (int k = 1; k < 4; k++) {
      assertThat(points.get(k).getX() - points.get(k - 1).getX())
          .isCloseTo(width(points) / 3, within(1e-6));
      assertThat(points.get(k).getY() - points.get(k - 1).getY())
          .isCloseTo((points.get(3).getY() - points.get(0).getY()) / 3, within(1e-6));
    }
    assertThat(drawing.words()).contains("measured: slope −0.50");
    requireLegible((sheet, area) -> new NoisePainter(words).paint(sheet, area, noise, 16));
    requireLegible((sheet, area) -> new NoisePainter(words).paint(sheet, area, noise, 5000));
  }

  @Test
  void aTimeThatGrowsWithTheRowsClimbsAndOneThatDoesNotLiesFlat() {
    Growth growth =
        new Growth(
            10,
            List.of(
                new Growth.Point(100, 1e3, 200, 2e3),
                new Growth.Point(1000, 1e4, 200, 2e4),
                new Growth.Point(10_000, 1e5, 200, 2e5)));
    RecordedDrawing drawing =
        PAGE.paint((sheet, area) -> new GrowthPainter(words).paint(sheet, area, growth));
    List<Point2D> full = line(drawing, RacerLook.FULL_BATCH, false);
    List<Point2D> step = line(drawing, RacerLook.MINI_BATCH, false);
    List<Point2D> epoch = line(drawing, RacerLook.MINI_BATCH, true);
    for (int k = 0; k < 3; k++) {
      assertThat(step.get(k).getY()).isCloseTo(step.get(0).getY(), within(1e-6));
      assertThat(epoch.get(k).getX()).isCloseTo(full.get(k).getX(), within(1e-6));
      assertThat(full.get(k).getY() - epoch.get(k).getY())
          .isCloseTo(full.get(0).getY() - epoch.get(0).getY(), within(1e-6))
          .isPositive();
    }
    assertThat(full.get(2).getY()).isLessThan(full.get(1).getY() - 20);
    assertThat(drawing.words())
        .contains("full batch, one step: slope 1.00", "mini-batch, one step: slope 0.00");
    requireLegible((sheet, area) -> new GrowthPainter(words).paint(sheet, area, growth));
    Growth one = new Growth(10, growth.points().subList(0, 1));
    requireLegible((sheet, area) -> new GrowthPainter(words).paint(sheet, area, one));
  }

  // The race

  private RecordedDrawing race(RacePainter painter, Race race, RaceAxis axis, double share) {
    return PAGE.paint((sheet, area) -> painter.paint(sheet, area, race, axis, share));
  }

  @Test
  void aLineGoesAsFarAsTheRaceHasCome() {
    Race race =
        MadeUpRace.of(
            MadeUpRace.track(Racer.FULL_BATCH, 1000, 2, 1, 0.5, 0.2),
            MadeUpRace.track(Racer.MINI_BATCH, 500, 2, 1, 0.4, 0.05, 0.01));
    RacePainter painter = new RacePainter(words);
    RecordedDrawing whole = race(painter, race, RaceAxis.TIME, 1);
    Stroked finish = whole.stroked(RacerLook.MINI_BATCH.color(PALETTE)).get(0);
    assertThat(finish.box().getWidth()).isPositive();
    List<Point2D> fast = line(whole, RacerLook.MINI_BATCH, false);
    List<Point2D> slow = line(whole, RacerLook.FULL_BATCH, false);
    assertThat(fast).hasSize(5);
    assertThat(slow).as("half as fast").hasSize(3);
    assertThat(width(slow)).isCloseTo(width(fast), within(1e-6));
    assertThat(line(race(painter, race, RaceAxis.TIME, 0.5), RacerLook.MINI_BATCH, false))
        .isEqualTo(fast.subList(0, 3));
    assertThat(painter.shareAt(fast.get(0).getX(), fast.get(0).getY())).hasValue(0);
    assertThat(painter.shareAt(fast.get(4).getX() - 1e-6, fast.get(4).getY()).orElseThrow())
        .isCloseTo(1, within(1e-6));
    assertThat(painter.shareAt(fast.get(0).getX() - 5, fast.get(0).getY())).isEmpty();
  }

  @Test
  void aRacerThatLeavesStopsWhereItsLossWasLastANumber() {
    Race race =
        MadeUpRace.of(
            MadeUpRace.track(Racer.FULL_BATCH, 100, 2, 1, 0.5, 0.2),
            MadeUpRace.track(Racer.ADAM, 100, 2, 90, Double.NaN),
            MadeUpRace.track(Racer.MOMENTUM, 100, 2, 1, 1e-30, 0));
    for (RaceAxis axis : RaceAxis.values()) {
      RecordedDrawing drawing = race(new RacePainter(words), race, axis, 1);
      assertThat(line(drawing, RacerLook.ADAM, true)).hasSize(2);
      requireLegible((s, area) -> new RacePainter(words).paint(s, area, race, axis, 0.9));
    }
  }

  /** However far apart they are: what stands below belongs to the bars. */
  @Test
  void noLineLeavesItsPlot() {
    Race race =
        MadeUpRace.of(
            MadeUpRace.track(Racer.FULL_BATCH, 100, 2, 1, 1e-9, 0),
            MadeUpRace.track(Racer.MINI_BATCH, 100, 2, 1e9, 1e4, 1));
    RecordedDrawing drawing = race(new RacePainter(words), race, RaceAxis.TIME, 1);
    List<Point2D> low = line(drawing, RacerLook.FULL_BATCH, false);
    double bottom = 0.63 * PAGE.height() - 42;
    assertThat(low).allMatch(each -> each.getY() <= bottom + 1e-6);
  }

  @Test
  void aRaceThatNobodyFinishesHasNoEndAndCanBePainted() {
    Race race = MadeUpRace.of(MadeUpRace.track(Racer.FULL_BATCH, 100, Double.NaN));
    for (RaceAxis axis : RaceAxis.values()) race(new RacePainter(words), race, axis, 1);
  }
}
