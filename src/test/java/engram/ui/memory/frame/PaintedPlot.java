package engram.ui.memory.frame;

import static org.assertj.core.api.Assertions.assertThat;

import engram.ui.paint.Palette;
import engram.ui.paint.RecordedDrawing;
import engram.ui.plot.Plot;
import engram.ui.plot.PlotPainter;

/** A chart as it is painted. */
public final class PaintedPlot {
  /** Insides of two cards beside each other: of a large window, the smallest, large text. */
  private static final double[][] SIZES = {{760, 160, 13}, {560, 100, 13}, {1160, 300, 26}};

  private PaintedPlot() {}

  public static RecordedDrawing of(Plot plot, double em, double width, double height) {
    RecordedDrawing drawing = new RecordedDrawing();
    new PlotPainter(drawing).paint(plot, Palette.LIGHT, em, width, height);
    assertThat(drawing.depth()).isZero();
    assertThat(drawing.marks()).allSatisfy(mark -> assertThat(mark.box().getCenterX()).isFinite());
    return drawing;
  }

  /**
   * @throws AssertionError if a text can't be read in a card of any size
   */
  public static void requireLegible(Plot plot) {
    for (double[] size : SIZES) {
      try {
        // a percent sign has some air at its right
        of(plot, size[2], size[0], size[1]).requireLegible(size[0] + 0.04 * size[2], size[1]);
      } catch (AssertionError e) {
        throw new AssertionError(size[0] + " × " + size[1] + ": " + e.getMessage(), e);
      }
    }
  }
}
