package engram.ui.labs.missing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import engram.StageExtension;
import engram.labs.missing.HeldOut;
import engram.labs.missing.MissingData;
import engram.labs.missing.MissingLab;
import engram.labs.missing.MissingPicture;
import engram.labs.missing.MissingSetup;
import engram.labs.missing.Region;
import engram.labs.missing.Sureness;
import engram.ui.base.Language;
import engram.ui.labs.frame.LabPage;
import engram.ui.paint.Palette;
import engram.ui.paint.RecordedDrawing;
import engram.ui.paint.RecordedDrawing.Filled;
import engram.ui.paint.RecordedDrawing.Pictured;
import engram.ui.paint.RecordedDrawing.Stroked;
import java.awt.geom.Rectangle2D;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Each set of data with networks of few epochs, trained once. */
@ExtendWith(StageExtension.class)
class PresentedMissingTest {
  private static final LabPage.Bench BENCH = new LabPage.Bench();
  private static final LabPage PAGE = LabPage.NARROWEST;
  private static final Palette PALETTE = PAGE.palette();
  private static final Map<MissingData, MissingModels> ALL = new EnumMap<>(MissingData.class);

  private static MissingSetup setup(MissingData data, MissingPicture shown) {
    int epochs = data == MissingData.IRIS ? 40 : 3;
    return new MissingSetup(
        shown, data, 9, 2, MissingSetup.USUAL.region(), Sureness.RAW, 1, epochs, 42);
  }

  @BeforeAll
  static void train() {
    for (MissingData data : MissingData.values()) {
      MissingModels models =
          new MissingModels(BENCH.texts(), BENCH.waiting()::add, Runnable::run, System::nanoTime);
      models.restore(new MissingLab(setup(data, MissingPicture.WALL), 0));
      BENCH.work();
      ALL.put(data, models);
    }
  }

  @BeforeEach
  void asAtFirst() {
    BENCH.language().set(Language.ENGLISH);
    ALL.forEach(
        (data, models) -> models.restore(new MissingLab(setup(data, MissingPicture.WALL), 0)));
    BENCH.work();
  }

  private static PresentedMissing picture(MissingModels models) {
    return new PresentedMissing(new MissingSubject(models, BENCH.texts()), models, false);
  }

  private static RecordedDrawing paint(MissingModels models) {
    return PAGE.paint((sheet, area) -> picture(models).paint(sheet, area, 0));
  }

  private static MissingScene scene(MissingModels models) {
    return models.getScene().orElseThrow();
  }

  @Test
  void allCanBeReadBehindEachNetwork() {
    for (Language language : Language.values()) {
      BENCH.language().set(language);
      for (MissingModels models : ALL.values()) {
        for (int place : List.of(0, 99)) {
          models.playback().goTo(place);
          Stream.of(PAGE, LabPage.WINDOW)
              .forEach(page -> page.paintLegibly((s, a) -> picture(models).paint(s, a, 0)));
        }
      }
    }
  }

  @Test
  void theCountsOfBothCurvesCanBeRead() {
    for (MissingModels models : ALL.values()) {
      models.settings.chosen(MissingSetup.SHOWN).set(MissingPicture.CALIBRATION);
      for (int place : List.of(0, 99)) {
        models.playback().goTo(place);
        BENCH.work();
        for (LabPage page : List.of(PAGE, LabPage.PRESENTED)) {
          RecordedDrawing drawing =
              page.paintLegibly((sheet, area) -> picture(models).paint(sheet, area, 0));
          assertThat(drawing.words())
              .contains(
                  models.words.get(
                      "missing.curve.missing",
                      models.words.error(scene(models).network().missing(1))));
        }
      }
    }
  }

  @Test
  void theQuestionsFitAndKeepAllTheirWords() {
    MissingModels models = ALL.get(MissingData.IRIS);
    for (Language language : Language.values()) {
      BENCH.language().set(language);
      for (LabPage page : List.of(PAGE, LabPage.beside(0), LabPage.PRESENTED)) {
        RecordedDrawing drawing =
            page.paintLegibly(
                (sheet, area) -> new QuestionsPainter(models.words).paint(sheet, area));
        String all = String.join("", drawing.words()).replaceAll("[ 1-6]", "");
        String asked = String.join("", models.words.questions()).replaceAll("[ 1-6]", "");
        assertThat(all).isEqualTo(asked);
      }
    }
  }

  /** Of a column, below it. */
  private static Rectangle2D name(RecordedDrawing drawing, int label) {
    return drawing.texts().stream()
        .filter(each -> each.text().equals(String.valueOf(label)) && each.size() == 44)
        .findFirst()
        .orElseThrow()
        .box();
  }

  @Test
  void eachPictureStandsInTheColumnOfWhatItIsCalled() {
    MissingModels models = ALL.get(MissingData.DIGITS);
    models.playback().goTo(2);
    MissingScene scene = scene(models);
    RecordedDrawing drawing = paint(models);
    List<Integer> columns = scene.columns();
    List<Double> middles =
        columns.stream().map(label -> name(drawing, label).getCenterX()).toList();
    int[] tiles = new int[columns.size()];
    for (Pictured each : drawing.images()) {
      double x = each.box().getCenterX();
      int nearest = 0;
      for (int k = 1; k < tiles.length; k++) {
        if (Math.abs(middles.get(k) - x) < Math.abs(middles.get(nearest) - x)) nearest = k;
      }
      tiles[nearest]++;
    }
    for (int k = 0; k < tiles.length; k++) {
      assertThat(tiles[k]).as("%s", columns.get(k)).isEqualTo(scene.named(columns.get(k)).size());
    }
    assertThat(scene.columns().get(scene.columns().size() - 1)).isEqualTo(9);
    assertThat(drawing.words())
        .contains(models.words.get("missing.times", scene.named(scene.columns().get(0)).size()));
  }

  /** The network of nobody names nobody so: a dashed frame stands where they belong. */
  @Test
  void theEmptyColumnIsDashed() {
    MissingModels models = ALL.get(MissingData.DIGITS);
    assertThat(scene(models).named(9)).isEmpty();
    RecordedDrawing drawing = paint(models);
    List<Stroked> dashed =
        drawing.stroked(PALETTE.accent()).stream().filter(Stroked::dashed).toList();
    assertThat(dashed).hasSize(1);
    assertThat(dashed.get(0).box().getCenterX())
        .isCloseTo(name(drawing, 9).getCenterX(), within(0.5));
  }

  @Test
  void theListSaysHowOftenAndHowSurely() {
    MissingModels models = ALL.get(MissingData.IRIS);
    MissingScene scene = scene(models);
    RecordedDrawing drawing = paint(models);
    int[] counts = new int[3];
    double[] sure = new double[3];
    for (HeldOut each : scene.network().kind()) {
      counts[each.named()]++;
      sure[each.named()] += each.confidence(1);
    }
    for (int label = 0; label < 3; label++) {
      String says =
          counts[label] == 0
              ? models.words.get("missing.times", 0)
              : models.words.get(
                  "missing.times.sure",
                  counts[label],
                  Math.round(100 * sure[label] / counts[label]) + "%");
      assertThat(drawing.words()).contains(says);
    }
  }

  @Test
  void theCornersOfTheRegionLieAtItsSharesAndFollowTheMouse() {
    MissingModels models = ALL.get(MissingData.PLANE);
    PresentedMissing picture = picture(models);
    RecordedDrawing drawing = PAGE.paint((sheet, area) -> picture.paint(sheet, area, 0));
    Stroked frame =
        drawing.stroked(PALETTE.accent()).stream()
            .filter(Stroked::dashed)
            .findFirst()
            .orElseThrow();
    Rectangle2D map = drawing.images().get(0).box();
    Region region = models.settings.getSetup().region();
    assertThat(frame.box().getX())
        .isCloseTo(map.getX() + region.left() * map.getWidth(), within(1e-6));
    assertThat(frame.box().getY())
        .isCloseTo(map.getMaxY() - region.top() * map.getHeight(), within(1e-6));
    List<Filled> corners =
        drawing.filled(PALETTE.accent()).stream()
            .filter(each -> Math.abs(each.box().getWidth() - 18) < 1e-6)
            .toList();
    assertThat(corners).hasSize(4);

    picture.drag(map.getX() + 0.4 * map.getWidth(), map.getMaxY() - 0.3 * map.getHeight(), 0);
    Region now = models.settings.getSetup().region();
    assertThat(now.left()).isCloseTo(0.4, within(0.006));
    assertThat(now.bottom()).isCloseTo(0.3, within(0.006));
    assertThat(now.right()).isEqualTo(region.right());
    picture.drag(map.getX() - 25, map.getCenterY(), 0);
    assertThat(models.settings.getSetup().region()).isEqualTo(now);
    BENCH.waiting().clear();
  }

  @Test
  void aSampleLiesAtItsCoordinates() {
    MissingModels models = ALL.get(MissingData.PLANE);
    MissingScene scene = scene(models);
    RecordedDrawing drawing = paint(models);
    Rectangle2D map = drawing.images().get(0).box();
    HeldOut first = scene.network().kind().get(0);
    double[] values =
        scene.plan().data().inputs().values(scene.plan().data().dataset(), first.row());
    double low = Double.MAX_VALUE;
    double high = -Double.MAX_VALUE;
    for (int row : scene.network().data().split().train()) {
      double value = scene.plan().data().dataset().value(row, 0);
      low = Math.min(low, value);
      high = Math.max(high, value);
    }
    double share = (values[0] - low) / (high - low);
    assertThat(drawing.filled(PALETTE.classColor(first.label())))
        .anySatisfy(
            mark ->
                assertThat((mark.box().getCenterX() - map.getX()) / map.getWidth())
                    .isCloseTo(share, within(0.06)));
  }
}
