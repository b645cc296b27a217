package engram.ui.labs.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import engram.StageExtension;
import engram.labs.look.Attribution;
import engram.labs.look.Importance;
import engram.labs.look.Look;
import engram.labs.look.LookPicture;
import engram.labs.look.Overall;
import engram.training.recipe.Preset;
import engram.ui.base.Language;
import engram.ui.labs.frame.LabPage;
import engram.ui.paint.Palette;
import engram.ui.paint.RecordedDrawing;
import engram.ui.paint.RecordedDrawing.Filled;
import engram.ui.paint.RecordedDrawing.Mark;
import engram.ui.paint.RecordedDrawing.Stroked;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Irises and digits that were learned for a short time. */
@ExtendWith(StageExtension.class)
class PresentedLookTest {
  private static final LabPage.Bench BENCH = new LabPage.Bench();
  private static final LabPage PAGE = LabPage.NARROWEST;
  private static final Palette PALETTE = PAGE.palette();
  private static final Map<Preset, LookModels> ALL = new EnumMap<>(Preset.class);

  @BeforeAll
  static void train() {
    for (Preset preset : List.of(Preset.REPAIRED, Preset.DIGITS)) {
      ALL.put(preset, TrainedLook.of(BENCH, preset));
    }
  }

  @BeforeEach
  void asAtFirst() {
    BENCH.language().set(Language.ENGLISH);
    ALL.keySet().forEach(preset -> show(preset, LookPicture.PARTS));
  }

  private static LookModels show(Preset preset, LookPicture shown) {
    LookModels models = ALL.get(preset);
    models.restore(TrainedLook.lab(preset, shown));
    BENCH.work();
    return models;
  }

  private static PresentedLook picture(LookModels models) {
    return new PresentedLook(new LookSubject(models, BENCH.texts()), models, false);
  }

  private static LookModels irises() {
    return ALL.get(Preset.REPAIRED);
  }

  private static Look look(LookModels models) {
    return models.look.getScene().orElseThrow();
  }

  @Test
  void allCanBeReadInEachPicture() {
    for (Preset preset : ALL.keySet()) {
      for (LookPicture shown : LookPicture.values()) {
        LookModels models = show(preset, shown);
        for (Language language : Language.values()) {
          BENCH.language().set(language);
          Stream.of(PAGE, LabPage.beside(14))
              .forEach(page -> page.paintLegibly((s, a) -> picture(models).paint(s, a, 0)));
        }
      }
    }
  }

  private static RecordedDrawing parts(PartsPainter painter, Look look, int seen) {
    return PAGE.paint((sheet, area) -> painter.paint(sheet, area, look, seen));
  }

  private static List<Filled> steps(RecordedDrawing drawing) {
    return drawing.marks().stream()
        .filter(Filled.class::isInstance)
        .map(Filled.class::cast)
        .filter(
            each ->
                each.color().equals(PALETTE.positive()) || each.color().equals(PALETTE.negative()))
        .toList();
  }

  @Test
  void aStepIsAsLongAsItsPartAndBeginsWhereTheLastOneEnds() {
    Look look = look(irises());
    RecordedDrawing drawing = parts(new PartsPainter(irises().words), look, 99);
    double[] parts = look.attribution().parts();
    List<Filled> steps = steps(drawing);
    assertThat(steps).hasSize(parts.length);
    double scale = 0;
    for (int k = 0; k < parts.length; k++) {
      if (Math.abs(parts[k]) > 0.05) scale = steps.get(k).box().getWidth() / Math.abs(parts[k]);
    }
    assertThat(scale).isPositive();
    double at = Double.NaN;
    for (int k = 0; k < parts.length; k++) {
      Rectangle2D box = steps.get(k).box();
      boolean down = parts[k] < 0;
      assertThat(steps.get(k).color()).isEqualTo(down ? PALETTE.negative() : PALETTE.positive());
      assertThat(box.getWidth()).isCloseTo(Math.max(2, Math.abs(parts[k]) * scale), within(1e-6));
      if (k > 0) assertThat(down ? box.getMaxX() : box.getX()).isCloseTo(at, within(2.0));
      at = down ? box.getX() : box.getMaxX();
    }
  }

  @Test
  void onlyTheStrongestPartsAreSeenFirst() {
    Look look = look(irises());
    assertThat(steps(parts(new PartsPainter(irises().words), look, 0))).isEmpty();
    RecordedDrawing one = parts(new PartsPainter(irises().words), look, 1);
    assertThat(steps(one)).hasSize(1);
    double strongest = look.attribution().parts()[look.byStrength().get(0)];
    assertThat(one.words()).contains(LookWords.part(strongest));
    assertThat(one.words()).noneMatch(irises().words.check(look)::equals);
  }

  @Test
  void aValueIsWhereItsDiscIsAndFollowsTheMouse() {
    Look look = look(irises());
    PresentedLook picture = picture(irises());
    RecordedDrawing drawing = PAGE.paint((sheet, area) -> picture.paint(sheet, area, 0));
    List<Filled> discs =
        drawing.filled(PALETTE.accent()).stream()
            .filter(each -> Math.abs(each.box().getWidth() - 20) < 1e-6)
            .toList();
    Rectangle2D box = discs.get(2).box();
    picture.drag(box.getCenterX(), box.getCenterY(), 0);
    BENCH.work();
    double span =
        look.network().yardstick().range(2).high() - look.network().yardstick().range(2).low();
    assertThat(look(irises()).values()[2]).isCloseTo(look.values()[2], within(0.011 * span));

    picture.drag(box.getCenterX() + 1000, box.getCenterY(), 0);
    BENCH.work();
    assertThat(look(irises()).values()[0]).isEqualTo(look.values()[0]);
    irises().look.change(2, 1e9);
    BENCH.work();
    assertThat(look(irises()).values()[2]).isEqualTo(look.network().yardstick().range(2).high());
    assertThat(irises().sentence()).contains(irises().words.label(look, look.original()));
    irises().look.undoChanges();
    BENCH.work();
    assertThat(look(irises()).changed()).isEmpty();
  }

  /** Parts that don't add up are said to, and the gap is drawn. */
  @Test
  void whatIsMissingToTheAnswerIsDashed() {
    Look look = look(irises());
    double answer = look.attribution().answer();
    Attribution whole = new Attribution(answer - 0.4, answer, new double[] {0.1, 0.2, 0.05, 0.05});
    Attribution short4 = new Attribution(answer - 0.4, answer, new double[] {0.1, 0.2, 0, 0});
    LookWords words = irises().words;
    assertThat(dashes(parts(new PartsPainter(words), with(look, whole), 9))).isEmpty();
    RecordedDrawing drawing = parts(new PartsPainter(words), with(look, short4), 9);
    List<Stroked> dashed = dashes(drawing);
    assertThat(dashed).hasSize(1);
    double full = steps(drawing).get(1).box().getWidth();
    assertThat(dashed.get(0).box().getWidth()).isCloseTo(full / 2, within(1e-6));
    assertThat(drawing.words()).contains(words.check(with(look, short4)));
    assertThat(words.check(with(look, short4))).contains("0.100");
  }

  private static List<Stroked> dashes(RecordedDrawing drawing) {
    return drawing.stroked(PALETTE.negative()).stream().filter(Stroked::dashed).toList();
  }

  @Test
  void equalPartsAndPartsOfNothingCanBePainted() {
    Look look = look(irises());
    for (double part : new double[] {0, 0.25, -0.25}) {
      double[] parts = {part, part, part, part};
      double from = look.attribution().answer() - 4 * part;
      Look equal = with(look, new Attribution(from, look.attribution().answer(), parts));
      PAGE.paintLegibly(
          (sheet, area) -> new PartsPainter(irises().words).paint(sheet, area, equal, 9));
    }
  }

  private static Look with(Look look, Attribution attribution) {
    return new Look(
        look.network(),
        look.setup(),
        look.row(),
        look.values(),
        look.label(),
        look.original(),
        look.outputs(),
        look.groups(),
        attribution,
        look.alone(),
        look.together());
  }

  @Test
  void aPixelIsWhereItIsPainted() {
    LookModels digits = ALL.get(Preset.DIGITS);
    HeatPainter heat = new HeatPainter(digits.words);
    assertThat(heat.pixelAt(10, 10)).isEmpty();
    RecordedDrawing drawing =
        PAGE.paint((sheet, area) -> heat.parts(sheet, area, look(digits), 64));
    double[] ink = look(digits).values();
    List<? extends Mark> cells = drawing.marks().subList(0, 64);
    for (int pixel = 0; pixel < 64; pixel++) {
      Filled cell = (Filled) cells.get(pixel);
      assertThat(heat.pixelAt(cell.box().getCenterX(), cell.box().getCenterY())).hasValue(pixel);
      assertThat(cell.color())
          .isEqualTo(PALETTE.card().interpolate(PALETTE.text(), ink[pixel] / 16));
    }
    assertThat(heat.pixelAt(PAGE.width() - 1, 10)).isEmpty();
  }

  // Over all samples

  private static LookMoment moment(double... importances) {
    Overall all = irises().look.getOverall().orElseThrow();
    List<Importance> each =
        Arrays.stream(importances).mapToObj(mean -> new Importance(mean, 0.01)).toList();
    Overall other =
        new Overall(all.rows(), all.accuracy(), each, all.dependences(), all.planes(), all.tree());
    return new LookMoment(look(irises()), Optional.of(other), Optional.empty());
  }

  @Test
  void whatIsLostIsSaidWithASignOnlyWhereThereIsSome() {
    LookWords words = irises().words;
    assertThat(words.presentedNumber(moment(0, 0.31, 0, 0), LookPicture.OVERALL).text())
        .isEqualTo("−31%");
    assertThat(words.presentedNumber(moment(0, 0, -0.02, 0), LookPicture.OVERALL).text())
        .isEqualTo("0%");
  }

  @Test
  void aBarIsAsLongAsWhatItsFeatureCosts() {
    Overall all = moment(0.1, 0.4, -0.02, 0).overall().orElseThrow();
    RecordedDrawing drawing =
        PAGE.paintLegibly(
            (sheet, area) ->
                new OverallPainter(irises().words).paint(sheet, area, look(irises()), all));
    List<Filled> bars =
        drawing.filled(PALETTE.accent()).stream()
            .filter(each -> Math.abs(each.box().getHeight() - 20) < 1e-6)
            .toList();
    assertThat(bars).hasSize(2);
    double longest = bars.get(0).box().getWidth();
    assertThat(bars.get(1).box().getWidth()).isCloseTo(longest / 4, within(1e-6));
    assertThat(drawing.words()).containsSubsequence("40.0%", "10.0%", "0.0%", "−2.0%");
  }
}
