package engram.ui.pictures;

import engram.ui.base.PreferencesViewModel;
import engram.ui.controls.FittedCanvas;
import engram.ui.paint.CanvasDrawing;
import engram.ui.paint.Drawing;
import engram.ui.paint.PaintFonts;
import engram.ui.paint.PaintedPicture;
import engram.ui.paint.PaintedText;
import engram.ui.paint.Palette;
import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;

/** The outputs of the network as bars: a row for each, its name, its bar, its activation. */
public final class AnswerBarsView extends FittedCanvas {
  private static final double MOST_ROW = 1.7;
  private static final double BAR = 0.55;
  private static final double VALUE = 2.6;
  private static final double LARGEST_NAME_SHARE = 0.4;

  private final Drawing canvas = new CanvasDrawing(graphics());
  private final PaintFonts fonts = new PaintFonts();
  private PreferencesViewModel look;
  private Optional<PadAnswer> answer = Optional.empty();

  public AnswerBarsView() {
    getStyleClass().setAll("answer-bars");
    setPainter(
        () -> {
          clear();
          paint(canvas, getWidth(), getHeight());
        });
    PaintedPicture.offer(this, (to, width, height, numbers) -> paint(to, width, height));
  }

  void show(Optional<PadAnswer> newAnswer, PreferencesViewModel newLook) {
    answer = newAnswer;
    look = newLook;
    paint();
  }

  private void paint(Drawing g, double width, double height) {
    answer.ifPresent(
        a -> paint(g, a, width, height, Palette.of(look.getTheme()), look.getFontSize()));
  }

  private void paint(
      Drawing g, PadAnswer bars, double width, double height, Palette palette, double em) {
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
      PaintedText.fill(g, bars.names().get(i), nameWidth, y, nameWidth);
      g.setFill(named ? palette.text() : palette.muted());
      PaintedText.fill(g, bars.values().get(i), width - 0.1 * em, y, VALUE * em);
      bar(g, palette.border(), left, y, room, row);
      double length = bars.shares().get(i) * room;
      boolean number = bars.firstClass() < 0;
      int label = i + bars.firstClass();
      bar(g, number ? palette.muted() : palette.classEdge(label), left, y, length, row);
      if (length <= 2 || number) continue;
      bar(g, palette.classColor(label), left + 1, y, length - 2, row - 2 / BAR);
    }
  }

  private static void bar(Drawing g, Color color, double x, double y, double length, double row) {
    if (!(length > 0)) return;
    double height = BAR * row;
    g.setFill(color);
    g.fillRoundRect(x, y - height / 2, length, height, height / 2, height / 2);
  }

  private double nameWidth(PadAnswer bars, double size) {
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
