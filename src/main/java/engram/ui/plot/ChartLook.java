package engram.ui.plot;

import engram.training.DataPart;
import engram.ui.paint.Palette;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;

/**
 * Colours, strokes and font of a chart.
 *
 * @param em the size of the window's base font in pixels
 */
public record ChartLook(Palette palette, Font font, double em) {
  /** How much of a curve is seen, and its width in em. */
  public enum Strength {
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

  public Font labels() {
    return font.deriveFont((float) (0.82 * em));
  }

  public Color muted() {
    return awt(palette.muted(), 1);
  }

  public Color grid() {
    return awt(palette.border(), 1);
  }

  public Color accent() {
    return awt(palette.accent(), 1);
  }

  public Color card() {
    return awt(palette.card(), 1);
  }

  public Color color(DataPart part, Strength strength) {
    return awt(
        switch (part) {
          case TRAINING -> palette.trainCurve();
          case VALIDATION -> palette.validationCurve();
          case TEST -> palette.testCurve();
        },
        strength.opacity);
  }

  /** Solid for training, dotted for validation, dashed for test. */
  public BasicStroke stroke(DataPart part, Strength strength) {
    return switch (part) {
      case TRAINING -> stroke(strength.width);
      case VALIDATION -> stroke(strength.width, 0.14, 0.18);
      case TEST -> stroke(strength.width, 0.4, 0.28);
    };
  }

  public BasicStroke solid() {
    return stroke(0.12);
  }

  public BasicStroke thin() {
    return new BasicStroke(1);
  }

  private BasicStroke stroke(double width) {
    return new BasicStroke((float) (width * em), BasicStroke.CAP_BUTT, BasicStroke.JOIN_BEVEL);
  }

  private BasicStroke stroke(double width, double dash, double gap) {
    float[] dashes = {(float) (dash * em), (float) (gap * em)};
    return new BasicStroke(
        (float) (width * em), BasicStroke.CAP_BUTT, BasicStroke.JOIN_BEVEL, 10, dashes, 0);
  }

  private static Color awt(javafx.scene.paint.Color color, double opacity) {
    return new Color(
        (float) color.getRed(), (float) color.getGreen(), (float) color.getBlue(), (float) opacity);
  }
}
