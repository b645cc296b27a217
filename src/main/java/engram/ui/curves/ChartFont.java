package engram.ui.curves;

import engram.ui.paint.Palette;
import engram.ui.plot.ChartLook;
import engram.ui.plot.NiceScale;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.scene.canvas.Canvas;

/**
 * The bundled font for the charts. It is loaded on a thread of its own, and JFreeChart with it, so
 * that the window's first frame need not wait for either.
 */
public final class ChartFont {
  private final CompletableFuture<Font> font = new CompletableFuture<>();
  private final AtomicBoolean loading = new AtomicBoolean();

  /** Begins to load, if that was not begun before. */
  void load() {
    if (!loading.getAndSet(true)) font.completeAsync(ChartFont::read);
  }

  /** Done once charts can be painted without delay. */
  CompletableFuture<Font> font() {
    return font;
  }

  private static Font read() {
    try (InputStream in =
        ChartFont.class.getResourceAsStream("/engram/ui/base/NotoSansSC-Regular.ttf")) {
      Font font = Font.createFont(Font.TRUETYPE_FONT, in);
      paintUnseen(font);
      return font;
    } catch (IOException | FontFormatException e) {
      throw new IllegalStateException("the bundled font is broken", e);
    }
  }

  private static void paintUnseen(Font font) {
    CurveChart chart = new CurveChart(CurveKind.LOSS);
    chart.setLook(new ChartLook(Palette.LIGHT, font, 13));
    NiceScale scale = new NiceScale(0, 1, false);
    CurvesReadOut now = new CurvesReadOut(1, 1, 1, 1, 1, 1, 1);
    EpochRange epochs = new EpochRange(0, 2);
    CurvesPicture picture =
        new CurvesPicture(epochs, scale, scale, true, 0, now, 1, 2, List.of(), List.of());
    Canvas canvas = new Canvas(300, 100);
    chart.paint(canvas.getGraphicsContext2D(), 300, 100, picture, (b, c, f, l, n, to) -> {});
  }
}
