package engram.ui.paint;

import java.awt.Graphics2D;
import java.awt.RadialGradientPaint;
import java.awt.RenderingHints;
import java.util.List;
import javafx.scene.paint.Color;
import javafx.scene.paint.RadialGradient;
import javafx.scene.paint.Stop;

/** What a Graphics2D has in its own way: hints, and colours of JavaFX. */
final class AwtPaint {
  private AwtPaint() {}

  /** Smooth lines and letters, at places between pixels. */
  static void refine(Graphics2D g) {
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    g.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
  }

  /** How images are enlarged. */
  static void enlarge(Graphics2D g, boolean smooth) {
    g.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION,
        smooth
            ? RenderingHints.VALUE_INTERPOLATION_BILINEAR
            : RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR);
  }

  static java.awt.Color of(Color color) {
    return new java.awt.Color(
        (float) color.getRed(),
        (float) color.getGreen(),
        (float) color.getBlue(),
        (float) color.getOpacity());
  }

  /** Of one whose places are not shares of what is filled. */
  static RadialGradientPaint of(RadialGradient colors) {
    List<Stop> stops = colors.getStops();
    float[] places = new float[stops.size()];
    java.awt.Color[] inks = new java.awt.Color[places.length];
    for (int k = 0; k < places.length; k++) {
      places[k] = (float) stops.get(k).getOffset();
      inks[k] = of(stops.get(k).getColor());
    }
    return new RadialGradientPaint(
        (float) colors.getCenterX(),
        (float) colors.getCenterY(),
        (float) colors.getRadius(),
        places,
        inks);
  }
}
