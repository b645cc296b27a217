package engram.ui.explore;

import engram.ui.paint.PaintFonts;
import engram.ui.paint.Palette;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.TextAlignment;

/** The scale beside a loss landscape: its colours, and the losses of its lines. */
final class LossLegend {
  private static final int STEPS = 64;
  private static final double GAP = 0.9;
  private static final double WIDTH = 0.8;
  private static final double SMALL = 0.8;

  private final GraphicsContext g;
  private final PaintFonts fonts;

  LossLegend(GraphicsContext g, PaintFonts fonts) {
    this.g = g;
    this.fonts = fonts;
  }

  void paint(
      LandscapePicture picture,
      LossScale scale,
      LossRamp ramp,
      Palette palette,
      LandscapeFrame frame) {
    double em = frame.em();
    double left = frame.right() + GAP * em;
    double step = frame.side() / STEPS;
    for (int k = 0; k < STEPS; k++) {
      g.setFill(ramp.ground((k + 0.5) / STEPS));
      g.fillRect(left, frame.bottom() - (k + 1) * step, WIDTH * em, step + 0.5);
    }
    g.setStroke(palette.border());
    g.setLineWidth(em / 13);
    g.strokeRect(left, frame.top(), WIDTH * em, frame.side());
    g.setFont(fonts.regular(SMALL * em));
    g.setTextAlign(TextAlignment.LEFT);
    g.setFill(palette.muted());
    double free = Double.POSITIVE_INFINITY;
    for (double level : scale.levels()) {
      double y = frame.bottom() - scale.share(level) * frame.side();
      g.setStroke(ramp.line(scale.share(level)));
      g.strokeLine(left, y, left + WIDTH * em, y);
      if (y > free) continue;
      g.fillText(picture.number().apply(level), left + (WIDTH + 0.3) * em, y);
      free = y - em;
    }
  }
}
