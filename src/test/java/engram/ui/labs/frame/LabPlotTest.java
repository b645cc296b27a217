package engram.ui.labs.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import engram.StageExtension;
import engram.labs.fairness.Reliability;
import engram.ui.base.RoundedNumber;
import engram.ui.paint.Palette;
import engram.ui.paint.RecordedDrawing;
import engram.ui.paint.RecordedDrawing.Filled;
import engram.ui.paint.RecordedDrawing.Stroked;
import engram.ui.paint.RecordedDrawing.Written;
import engram.ui.plot.NiceScale;
import engram.ui.present.PresentSheet;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(StageExtension.class)
class LabPlotTest {
  private static final LabPage PAGE = LabPage.NARROWEST;
  private static final Palette PALETTE = PAGE.palette();
  private static final Color INK = Color.web("#123456");
  private static final double NAMES = 300;

  private static LabPlot plot(NiceScale across, NiceScale up) {
    return LabPlot.in(PAGE.area(), NAMES, across, up);
  }

  private static RecordedDrawing paint(LabPlot plot, BiConsumer<PresentSheet, LabPlot> painting) {
    return PAGE.paint((sheet, area) -> painting.accept(sheet, plot));
  }

  private static final NiceScale SHARES = new NiceScale(0, 1, false);

  @Test
  void aLineGoesThroughItsPoints() {
    LabPlot plot = plot(new NiceScale(0, 10, false), SHARES);
    List<double[]> points = List.of(new double[] {0, 0}, new double[] {5, 1}, new double[] {10, 0});
    Stroked line =
        paint(plot, (sheet, p) -> p.line(sheet, points, INK, 5, 4, 9)).stroked(INK).get(0);
    assertThat(line.dashed()).isTrue();
    assertThat(line.box().getX()).isCloseTo(112, within(1e-9));
    assertThat(line.box().getMaxX()).isCloseTo(PAGE.width() - NAMES, within(1e-9));
    assertThat(line.box().getY()).isCloseTo(40, within(1e-9));
    assertThat(line.box().getMaxY()).isCloseTo(PAGE.height() - 42, within(1e-9));
    assertThat(plot.x(5)).isCloseTo((112 + PAGE.width() - NAMES) / 2, within(1e-9));
  }

  @Test
  void onePointIsNoLineAndTheNextLineIsWhole() {
    LabPlot plot = plot(SHARES, SHARES);
    RecordedDrawing drawing =
        paint(
            plot,
            (sheet, p) -> {
              p.line(sheet, List.of(), INK, 5);
              p.line(sheet, List.of(new double[] {0.5, 0.5}), INK, 5);
              p.line(sheet, List.of(new double[] {0, 0}, new double[] {1, 1}), INK, 5, 6, 8);
              sheet.line(0, 0, 1, 1, 1, PALETTE.text());
            });
    assertThat(drawing.stroked(INK)).hasSize(1);
    assertThat(drawing.stroked(PALETTE.text()).get(0).dashed()).isFalse();
  }

  @Test
  void numbersStandAtTheirPlaces() {
    for (boolean logarithmic : new boolean[] {false, true}) {
      NiceScale across = new NiceScale(logarithmic ? 1 : 0, 1000, logarithmic);
      LabPlot plot = plot(across, SHARES);
      RecordedDrawing drawing =
          paint(
              plot,
              (sheet, p) -> {
                p.along(sheet, 6, each -> RoundedNumber.significant(each, 4));
                p.upright(sheet, 5, each -> RoundedNumber.percent(each, 0));
              });
      double width = PAGE.width() - NAMES - 112;
      int numbers = 0;
      for (Written each : drawing.texts()) {
        if (each.text().endsWith("%")) {
          double share = Double.parseDouble(each.text().replace("%", "")) / 100;
          double line = PAGE.height() - 42 - share * (PAGE.height() - 82);
          assertThat(each.box().getCenterY()).isCloseTo(line, within(8.0));
        } else {
          double value = Double.parseDouble(each.text());
          double share = logarithmic ? Math.log10(value) / 3 : value / 1000;
          assertThat(each.box().getCenterX()).isCloseTo(112 + share * width, within(1e-6));
          numbers++;
        }
      }
      assertThat(numbers).isGreaterThan(2);
    }
  }

  @Test
  void namesOfLinesThatEndTogetherLieApart() {
    LabPlot plot = plot(SHARES, SHARES);
    List<LabPlot.Label> labels = new ArrayList<>();
    for (int k = 0; k < 5; k++) labels.add(new LabPlot.Label("name " + k, 400, 300, INK));
    RecordedDrawing drawing =
        PAGE.paintLegibly((sheet, area) -> plot.labels(sheet, labels, NAMES - 50));
    for (int k = 1; k < 5; k++) {
      double step =
          drawing.text("name " + k).box().getY() - drawing.text("name " + (k - 1)).box().getY();
      assertThat(step).isCloseTo(34, within(1e-9));
    }
    assertThat(drawing.text("name 0").box().getX()).isGreaterThan(PAGE.width() - NAMES);
  }

  @Test
  void withoutLinesThereAreNoNames() {
    assertThat(paint(plot(SHARES, SHARES), (s, p) -> p.labels(s, List.of(), 200)).marks())
        .isEmpty();
  }

  // A reliability diagram

  private static Reliability.Bin bin(int count, double said, double cameTrue) {
    return new Reliability.Bin(count, said, cameTrue);
  }

  private static ReliabilityPlot reliability(PresentSheet sheet) {
    return new ReliabilityPlot(
        sheet, PAGE.area(), NAMES, "said", "came true", share -> RoundedNumber.percent(share, 0));
  }

  @Test
  void aBinLiesWhereItsNamesSayAndIsAsLargeAsItsPart() {
    Reliability of = new Reliability(List.of(bin(75, 0.2, 0.4), bin(25, 0.8, 0.6)), 0.2);
    List<LabPlot.Label> ends = new ArrayList<>();
    RecordedDrawing drawing =
        PAGE.paintLegibly(
            (sheet, area) -> {
              ReliabilityPlot plot = reliability(sheet);
              plot.bins(of, INK, false);
              ends.add(plot.label(of, INK, "end"));
              plot.counts();
            });
    List<Filled> discs = drawing.filled(INK);
    assertThat(discs).hasSize(2);
    assertThat(discs.get(0).box().getWidth() / 2).isCloseTo(9 + 21 * Math.sqrt(0.75), within(1e-9));
    assertThat(discs.get(1).box().getWidth() / 2).isCloseTo(9 + 21 * 0.5, within(1e-9));
    assertThat(discs.get(1).box().getCenterX()).isCloseTo(ends.get(0).x(), within(1e-9));
    assertThat(discs.get(1).box().getCenterY()).isCloseTo(ends.get(0).y(), within(1e-9));
    Rectangle2D diagonal = diagonal(drawing).box();
    assertThat(discs.get(0).box().getCenterX())
        .isCloseTo(diagonal.getX() + 0.2 * diagonal.getWidth(), within(1e-6));
    assertThat(discs.get(0).box().getCenterY())
        .isCloseTo(diagonal.getMaxY() - 0.4 * diagonal.getHeight(), within(1e-6));
    assertThat(drawing.text("75").box().getCenterX())
        .isCloseTo(discs.get(0).box().getCenterX(), within(1e-6));
  }

  private static Stroked diagonal(RecordedDrawing drawing) {
    return drawing.stroked(PALETTE.muted()).stream()
        .filter(Stroked::dashed)
        .findFirst()
        .orElseThrow();
  }

  /** Who says what comes true lies on it. */
  @Test
  void theDiagonalGoesThroughWhatComesTrue() {
    Reliability of = new Reliability(List.of(bin(10, 0.3, 0.3), bin(10, 0.9, 0.9)), 0);
    RecordedDrawing drawing = PAGE.paint((sheet, area) -> reliability(sheet).bins(of, INK, true));
    Stroked diagonal = diagonal(drawing);
    for (Filled square : drawing.filled(INK)) {
      double x = (square.box().getCenterX() - diagonal.box().getX()) / diagonal.box().getWidth();
      double y =
          (diagonal.box().getMaxY() - square.box().getCenterY()) / diagonal.box().getHeight();
      assertThat(x).isCloseTo(y, within(1e-9)).isBetween(0.29, 0.91);
    }
  }

  @Test
  void everythingInOneBinFitsAtBothEnds() {
    for (double share : new double[] {0, 1}) {
      Reliability all = new Reliability(List.of(bin(1000, share, share)), 0);
      RecordedDrawing drawing =
          PAGE.paintLegibly(
              (sheet, area) -> {
                ReliabilityPlot plot = reliability(sheet);
                plot.bins(all, INK, false);
                plot.counts();
              });
      assertThat(drawing.words()).contains("1000");
      assertThat(drawing.filled(INK).get(0).box().getWidth()).isCloseTo(60, within(1e-9));
      PAGE.paint((sheet, area) -> reliability(sheet).line(all, INK, 4));
    }
  }

  /** A count is neither below another mark nor on another count. */
  @Test
  void countsOfMarksOnEachOtherCanBeRead() {
    Reliability one = new Reliability(List.of(bin(3, 0.5, 0.5), bin(91, 0.9, 0.9)), 0);
    Reliability other = new Reliability(List.of(bin(2, 0.51, 0.49), bin(17, 0.91, 0.9)), 0);
    RecordedDrawing drawing =
        PAGE.paintLegibly(
            (sheet, area) -> {
              ReliabilityPlot plot = reliability(sheet);
              plot.bins(one, PALETTE.classEdge(0), false);
              plot.bins(other, INK, true);
              plot.counts();
            });
    assertThat(drawing.words()).contains("17", "2").doesNotContain("91");
    Reliability apart = new Reliability(List.of(bin(2, 0.2, 0.49), bin(17, 0.7, 0.9)), 0);
    RecordedDrawing all =
        PAGE.paintLegibly(
            (sheet, area) -> {
              ReliabilityPlot plot = reliability(sheet);
              plot.bins(one, PALETTE.classEdge(0), false);
              plot.bins(apart, INK, true);
              plot.counts();
            });
    assertThat(all.words()).contains("3", "91", "2", "17");
  }
}
