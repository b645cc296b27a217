package engram.ui.plot;

import engram.ui.paint.Palette;
import javafx.scene.paint.Color;

/** What an {@link Ink} looks like in a theme. */
public final class PlotColors {
  private PlotColors() {}

  public static Color of(Ink ink, Palette palette) {
    Color color = of(ink.token(), ink.number(), palette);
    if (ink.share() > 0) color = color.interpolate(of(ink.towards(), 0, palette), ink.share());
    return ink.opacity() < 1 ? color.deriveColor(0, 1, 1, ink.opacity()) : color;
  }

  private static Color of(Ink.Token token, double number, Palette palette) {
    return switch (token) {
      case TEXT -> palette.text();
      case MUTED -> palette.muted();
      case BORDER -> palette.border();
      case CARD -> palette.card();
      case ZERO -> palette.zero();
      case ACCENT -> palette.accent();
      case POINTED -> palette.pointed();
      case POSITIVE -> palette.positive();
      case NEGATIVE -> palette.negative();
      case TRAINING -> palette.trainCurve();
      case VALIDATION -> palette.validationCurve();
      case TEST -> palette.testCurve();
      case CLASS -> palette.classColor((int) number);
      case CLASS_EDGE -> palette.classEdge((int) number);
      case SIGNED -> palette.signed(number);
    };
  }
}
