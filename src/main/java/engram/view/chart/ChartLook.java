package engram.view.chart;

import engram.render.Palette;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;

/**
 * Colours, strokes and font of a chart.
 *
 * @param em the size of the window's base font in pixels
 */
record ChartLook(Palette palette, Font font, double em) {
  /** How much of a curve is seen, and its width in em. */
  enum Strength {
    PRESENT(1, 0.12),
    /** Beyond the present epoch, when the run went back. */
    AHEAD(0.4, 0.12),
    /** Another branch. */
    PALE(0.25, 0.09),
    /** Another branch that is compared with the present one. */
    COMPARED(0.6, 0.1);

    private final double opacity;
    private final double width;

    Strength(double opacity, double width) {
      this.opacity = opacity;
      this.width = width;
    }
  }

  Font labels() {
    return font.deriveFont((float) (0.82 * em));
  }

  Color muted() {
    return awt(palette.muted(), 1);
  }

  Color grid() {
    return awt(palette.border(), 1);
  }

  Color accent() {
    return awt(palette.accent(), 1);
  }

  Color card() {
    return awt(palette.card(), 1);
  }

  Color train(Strength strength) {
    return awt(palette.trainCurve(), strength.opacity);
  }

  Color test(Strength strength) {
    return awt(palette.testCurve(), strength.opacity);
  }

  BasicStroke solid() {
    return stroke(0.12, null);
  }

  BasicStroke solid(Strength strength) {
    return stroke(strength.width, null);
  }

  BasicStroke dashed(Strength strength) {
    return stroke(strength.width, new float[] {(float) (0.4 * em), (float) (0.28 * em)});
  }

  BasicStroke thin() {
    return new BasicStroke(1);
  }

  private BasicStroke stroke(double width, float[] dashes) {
    return new BasicStroke(
        (float) (width * em), BasicStroke.CAP_BUTT, BasicStroke.JOIN_BEVEL, 10, dashes, 0);
  }

  private static Color awt(javafx.scene.paint.Color color, double opacity) {
    return new Color(
        (float) color.getRed(), (float) color.getGreen(), (float) color.getBlue(), (float) opacity);
  }
}
