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
  /** How much of a curve is seen beyond the present epoch, when the run went back. */
  private static final double AHEAD = 0.35;

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

  Color train(boolean ahead) {
    return awt(palette.trainCurve(), ahead ? AHEAD : 1);
  }

  Color test(boolean ahead) {
    return awt(palette.testCurve(), ahead ? AHEAD : 1);
  }

  BasicStroke solid() {
    return stroke(0.12, null);
  }

  BasicStroke dashed() {
    return stroke(0.12, new float[] {(float) (0.4 * em), (float) (0.28 * em)});
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
