package engram.ui.pictures;

import engram.ui.paint.PaintFonts;
import engram.ui.paint.Palette;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;

/** Draws {@link AnswerBars}: a row for each output, its name, its bar, its activation. */
public final class AnswerBarsPainter {
  private static final double MOST_ROW = 1.7;
  private static final double BAR = 0.55;
  private static final double VALUE = 2.6;
  private static final double LARGEST_NAME_SHARE = 0.4;

  private final GraphicsContext g;
  private final PaintFonts fonts = new PaintFonts();

  public AnswerBarsPainter(GraphicsContext g) {
    this.g = g;
  }

  /**
   * Clears and draws all.
   *
   * @param em size of the base font in pixels
   */
  public void paint(AnswerBars bars, Palette palette, double em, double width, double height) {
    g.clearRect(0, 0, width, height);
    int count = bars.names().size();
    double row = Math.min(MOST_ROW * em, height / count);
    double size = Math.min(0.92 * em, 0.85 * row);
    double nameWidth = Math.min(nameWidth(bars, size), LARGEST_NAME_SHARE * width);
    double left = nameWidth + 0.6 * em;
    double room = Math.max(1, width - left - VALUE * em);
    g.setTextBaseline(VPos.CENTER);
    for (int i = 0; i < count; i++) {
      double y = (i + 0.5) * row;
      boolean named = i == bars.named();
      g.setFont(named ? fonts.bold(size) : fonts.regular(size));
      g.setFill(palette.text());
      g.setTextAlign(TextAlignment.RIGHT);
      g.fillText(bars.names().get(i), nameWidth, y, nameWidth);
      g.setFill(named ? palette.text() : palette.muted());
      g.fillText(bars.values().get(i), width - 0.1 * em, y, VALUE * em);
      bar(palette.border(), left, y, room, row);
      bar(palette.classColor(i), left, y, bars.shares().get(i) * room, row);
    }
  }

  private void bar(Color color, double x, double y, double length, double row) {
    if (!(length > 0)) return;
    double height = BAR * row;
    g.setFill(color);
    g.fillRoundRect(x, y - height / 2, length, height, height / 2, height / 2);
  }

  private double nameWidth(AnswerBars bars, double size) {
    Text ruler = new Text();
    ruler.setFont(fonts.bold(size));
    return bars.names().stream()
        .mapToDouble(
            name -> {
              ruler.setText(name);
              return Math.ceil(ruler.getLayoutBounds().getWidth());
            })
        .max()
        .orElse(0);
  }
}
