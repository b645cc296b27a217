package engram.ui.labs.race;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import engram.StageExtension;
import engram.labs.race.Race;
import engram.labs.race.RaceAxis;
import engram.labs.race.RaceData;
import engram.labs.race.RaceFindings;
import engram.labs.race.RaceLab;
import engram.labs.race.RacePicture;
import engram.labs.race.RaceSetup;
import engram.labs.race.Track;
import engram.nn.ScheduleShape;
import engram.ui.base.Language;
import engram.ui.labs.frame.LabPage;
import engram.ui.paint.Palette;
import engram.ui.paint.RecordedDrawing;
import engram.ui.paint.RecordedDrawing.Filled;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The clock goes on by 100 ns each time it is read, so that all updates last as long. */
@ExtendWith(StageExtension.class)
class PresentedRaceTest {
  private static final LabPage.Bench BENCH = new LabPage.Bench();
  private static final LabPage PAGE = LabPage.NARROWEST;
  private static final Palette PALETTE = PAGE.palette();
  private static RaceModels models;

  private static RaceSetup setup(RacePicture picture, RaceAxis axis) {
    return new RaceSetup(
        picture, axis, RaceData.DIGITS, 100, 100, ScheduleShape.STEP, 2, 1, 20, 42);
  }

  @BeforeAll
  static void measure() {
    long[] now = {0};
    models =
        new RaceModels(
            BENCH.texts(),
            BENCH.waiting()::add,
            Runnable::run,
            () -> now[0] += 100,
            List.of(100, 1000, 10_000));
    models.restore(new RaceLab(setup(RacePicture.RACE, RaceAxis.SAMPLES), RaceLab.MOMENTS));
    BENCH.work();
  }

  @BeforeEach
  void inEnglish() {
    BENCH.language().set(Language.ENGLISH);
  }

  private static PresentedRace picture(RacePicture shown, RaceAxis axis, int moment) {
    models.restore(new RaceLab(setup(shown, axis), moment));
    return new PresentedRace(new RaceSubject(models, BENCH.texts()), models, false);
  }

  @Test
  void allCanBeReadInEachPicture() {
    for (Language language : Language.values()) {
      BENCH.language().set(language);
      for (RacePicture shown : RacePicture.values()) {
        for (int moment : List.of(0, RaceLab.MOMENTS)) {
          PresentedRace picture = picture(shown, RaceAxis.TIME, moment);
          for (LabPage page : List.of(PAGE, LabPage.WINDOW, LabPage.PRESENTED)) {
            page.paintLegibly((sheet, area) -> picture.paint(sheet, area, 0));
          }
        }
      }
    }
  }

  @Test
  void theRaceGoesToWhereItIsPressed() {
    PresentedRace picture = picture(RacePicture.RACE, RaceAxis.SAMPLES, 0);
    RecordedDrawing drawing = PAGE.paint((sheet, area) -> picture.paint(sheet, area, 0));
    double left = drawing.text(models.words.get("race.loss")).box().getX();
    double right = PAGE.width() - 250;
    picture.click(left + 0.25 * (right - left), 200, 0);
    assertThat(models.playback().momentProperty().get())
        .isEqualTo((int) Math.rint(0.25 * RaceLab.MOMENTS));
    picture.click(left - 40, 200, 0);
    assertThat(models.playback().momentProperty().get())
        .isEqualTo((int) Math.rint(0.25 * RaceLab.MOMENTS));
  }

  /** Of whose time the axis is not, that is shown as a bar. */
  @Test
  void aBarIsAsLongAsTheTimeThatItsRacerTook() {
    PresentedRace picture = picture(RacePicture.RACE, RaceAxis.SAMPLES, RaceLab.MOMENTS);
    RecordedDrawing drawing = PAGE.paint((sheet, area) -> picture.paint(sheet, area, 0));
    Race race = models.getFound().orElseThrow().race();
    double end = race.end(RaceAxis.SAMPLES);
    double longest = 0;
    double most = 0;
    double[] lengths = new double[race.tracks().size()];
    for (int k = 0; k < lengths.length; k++) {
      Track track = race.tracks().get(k);
      lengths[k] = track.along(RaceAxis.TIME, track.placeAt(RaceAxis.SAMPLES, end));
      most = Math.max(most, lengths[k]);
    }
    for (int k = 0; k < lengths.length; k++) {
      RacerLook look = RacerLook.of(race.tracks().get(k).racer());
      double row = Math.min(60, (0.37 * PAGE.height() - 52) / lengths.length);
      Rectangle2D union = null;
      for (Filled each : drawing.filled(look.color(PALETTE))) {
        boolean piece = Math.abs(each.box().getHeight() - 0.72 * row) < 1e-6;
        if (piece) union = union == null ? each.box() : union.createUnion(each.box());
      }
      assertThat(union).isNotNull();
      // but for the gap behind the last piece
      assertThat(union.getWidth())
          .isCloseTo((PAGE.width() - 560) * lengths[k] / most, within(3.01));
      longest = Math.max(longest, union.getWidth());
    }
    assertThat(longest).isGreaterThan(600);
  }

  private static RaceSetup messages(double latency) {
    RaceSetup setup = setup(RacePicture.WORKERS, RaceAxis.TIME);
    return new RaceSetup(
        setup.shown(),
        setup.axis(),
        setup.data(),
        setup.rows(),
        setup.batch(),
        setup.schedule(),
        setup.passes(),
        setup.rateFactor(),
        latency,
        setup.seed());
  }

  @Test
  void whereMessagesLastLongOneWorkerIsFastest() {
    RaceFindings found = models.getFound().orElseThrow();
    String alone = models.words.seen(found, messages(100_000)).orElseThrow();
    assertThat(alone).endsWith("One worker is fastest.");
    assertThat(models.words.number(found, messages(100_000), RacePicture.WORKERS))
        .hasValueSatisfying(number -> assertThat(number.caption()).contains("one worker,"));
    BENCH.language().set(Language.CHINESE);
    assertThat(models.words.seen(found, messages(100_000)).orElseThrow()).endsWith("一台最快。");
  }

  @Test
  void timesAreInTheUnitThatSuitsThem() {
    assertThat(models.words.time(0)).isEqualTo("0");
    assertThat(models.words.time(999)).isEqualTo("999 ns");
    assertThat(models.words.time(999.6)).isEqualTo("1 µs");
    assertThat(models.words.time(2.56e6)).isEqualTo("2.6 ms");
    assertThat(models.words.time(4e12)).isEqualTo("4000 s");
    assertThat(models.words.steps(1)).doesNotContain("steps");
    assertThat(models.words.steps(2)).isEqualTo("2 steps");
  }
}
