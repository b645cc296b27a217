package engram.ui.document.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import engram.StageExtension;
import engram.inspect.NumberText;
import engram.inspect.PocketCalculator;
import engram.ui.base.PanesViewModel;
import engram.ui.formula.FormulaFonts;
import engram.ui.paint.CellColors;
import engram.ui.paint.Palette;
import engram.ui.paint.RecordedDrawing;
import engram.ui.paint.RecordedDrawing.Stroked;
import engram.ui.paint.RecordedDrawing.Written;
import engram.ui.present.PresentArea;
import engram.ui.present.PresentSheet;
import engram.ui.run.SharedFixture;
import engram.ui.run.TestRun;
import java.awt.geom.Rectangle2D;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The three formulas: what is written of them comes out, and what is drawn is what is written. */
@ExtendWith(StageExtension.class)
class FormulasPictureTest {
  @BeforeAll
  static void loadFonts() {
    FormulaFonts.load();
  }

  private final TestRun run = new TestRun();
  private final FormulasModel model =
      new FormulasModel(SharedFixture.of(run.run, new PanesViewModel(), run.texts));

  @AfterEach
  void close() {
    run.close();
  }

  private RecordedDrawing paint() {
    RecordedDrawing drawing = new RecordedDrawing();
    PresentSheet sheet = new PresentSheet();
    sheet.begin(drawing, Palette.LIGHT, 1, 1);
    new FormulasPicture(model)
        .paint(sheet, new PresentArea(0, 0, 832, 690), Manner.DESK, Set.of(), new Touch());
    return drawing;
  }

  private static String written(RecordedDrawing drawing, String pattern) {
    return drawing.words().stream()
        .filter(each -> each.matches(pattern))
        .findFirst()
        .orElseThrow(() -> new AssertionError(pattern + " among " + drawing.words()));
  }

  @ParameterizedTest
  @CsvSource({
    "-1.2345, 1.5, 0.4, 2",
    "0.7046, -2.3, 1.1, 12",
    "-5.9951, 3.9, -0.1, 7.7",
    "3.005, 4, -4, 11.9",
    "0.123456, 0, 0, 1",
    "-0.04, 0.1, 2.2, 0.1",
    "1.995, -4, 4, 12"
  })
  void theUpdateThatIsWrittenComesOut(double w, double x, double b, double rate) {
    model.x.set(x);
    model.b.set(b);
    model.rate.set(rate);
    model.w.setFinely(w);
    RecordedDrawing drawing = paint();
    drawing.requireLegible(832, 690);
    String line = written(drawing, ".*·.* = [−\\d.]+");
    String result = line.substring(line.lastIndexOf(" = ") + 3).strip();
    double value = PocketCalculator.value(line.substring(0, line.lastIndexOf(" = "))).orElseThrow();
    assertThat(new NumberText(2).of(value)).as(line).isEqualTo(result);
    double next = model.w.get() - model.rate.get() * model.gradient();
    assertThat(result).isEqualTo(new NumberText(2).of(next));
  }

  /** Of the sigmoid: from the axis to its value at x. */
  @Test
  void theDotStandsOnItsCurveWhereTheFormulaSays() {
    for (double x : new double[] {-4, -0.3, 0, 2.2, 4}) {
      model.x.set(x);
      RecordedDrawing drawing = paint();
      double value = 1 / (1 + Math.exp(-model.x.get()));
      Rectangle2D dot =
          drawing.filled(CellColors.of(Palette.LIGHT).axon()).stream()
              .map(RecordedDrawing.Filled::box)
              .filter(box -> Math.abs(box.getWidth() - 14) < 1e-6)
              .findFirst()
              .orElseThrow();
      assertThat(dot.getCenterX()).isCloseTo(200 + 40 * model.x.get(), within(1e-6));
      assertThat(dot.getCenterY()).isCloseTo(161 - value * 190 / 2.3, within(1e-6));
      String numbers = new NumberText(2).of(value);
      assertThat(drawing.words()).anyMatch(word -> word.matches("σ.* = " + numbers));
    }
  }

  /** To where one update takes it, as far as the plot goes. */
  @ParameterizedTest
  @CsvSource({"-1.2, 2", "2, 12", "-5, 0.1"})
  void theArrowLeadsToTheNextWeight(double w, double rate) {
    model.w.set(w);
    model.rate.set(rate);
    model.x.set(-3);
    RecordedDrawing drawing = paint();
    double pixel = 736.0 / 12;
    double from = 40 + (model.w.get() + 6) * pixel;
    double to = 40 + (model.next() + 6) * pixel;
    boolean moves = Math.abs(model.next() - model.w.get()) >= 0.02;
    boolean drawn =
        drawing.stroked(CellColors.of(Palette.LIGHT).axon()).stream()
            .filter(line -> line.width() == 3.4 && line.box().getHeight() == 0)
            .map(Stroked::box)
            .anyMatch(
                box ->
                    Math.abs(Math.min(from, to) - box.getMinX()) < 7
                        && Math.abs(Math.max(from, to) - box.getMaxX()) < 7);
    assertThat(drawn).isEqualTo(moves);
  }

  @Test
  void whatIsWrittenOfTheLossIsItsValue() {
    RecordedDrawing drawing = paint();
    double y = 1 / (1 + Math.exp(-(-1.2 * 1.5 + 0.4)));
    assertThat(written(drawing, "L = .*")).endsWith(new NumberText(3).of((y - 1) * (y - 1)));
    Written loss =
        drawing.texts().stream().filter(t -> t.text().startsWith("L = ")).findFirst().orElseThrow();
    assertThat(loss.box().getMaxX()).isLessThan(832);
  }
}
