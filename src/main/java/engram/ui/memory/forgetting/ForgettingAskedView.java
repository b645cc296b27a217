package engram.ui.memory.forgetting;

import engram.ui.base.PreferencesViewModel;
import engram.ui.controls.FittedCanvas;
import engram.ui.memory.forgetting.ForgettingTiles.Asked;
import engram.ui.memory.frame.CellGrid;
import engram.ui.memory.frame.SamplePainter;
import engram.ui.paint.CanvasDrawing;
import engram.ui.paint.Drawing;
import engram.ui.paint.PaintFonts;
import engram.ui.paint.PaintedPicture;
import engram.ui.paint.PaintedText;
import engram.ui.paint.Palette;
import engram.ui.plot.PlotColors;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.text.TextAlignment;

/**
 * Every test sample of a class: those that are right are bright; the others are shadows in a dashed
 * frame, each with what the network takes it for.
 */
public final class ForgettingAskedView extends FittedCanvas {
  private static final double SHADOW = 0.35;
  private static final double GAP = 0.08;
  private static final double TEXT = 0.26;

  private final Drawing canvas = new CanvasDrawing(graphics());
  private final SamplePainter painter = new SamplePainter(canvas);
  private final PaintFonts fonts = new PaintFonts();
  private PreferencesViewModel look;
  private List<Asked> asked = List.of();

  public ForgettingAskedView() {
    getStyleClass().setAll("forgetting-plot");
    setPainter(this::draw);
    PaintedPicture.offer(
        this, (to, width, height, numbers) -> draw(to, new SamplePainter(to), width, height));
  }

  void setLook(PreferencesViewModel newLook) {
    look = newLook;
  }

  void show(List<Asked> newAsked) {
    asked = newAsked;
    paint();
  }

  private void draw() {
    clear();
    draw(canvas, painter, getWidth(), getHeight());
  }

  private void draw(Drawing g, SamplePainter samples, double width, double height) {
    if (asked.isEmpty()) return;
    Palette palette = Palette.of(look.getTheme());
    samples.use(palette);
    CellGrid grid = CellGrid.largest(asked.size(), width, height);
    for (int k = 0; k < asked.size(); k++) {
      double size = (1 - GAP) * grid.side();
      tile(g, samples, asked.get(k), grid.x(k), grid.y(k), size, palette);
    }
  }

  private void tile(
      Drawing g,
      SamplePainter samples,
      Asked each,
      double x,
      double y,
      double size,
      Palette palette) {
    samples.ground(x, y, size);
    samples.sample(each.sample(), each.isRight() ? 1 : SHADOW, x, y, size);
    if (each.isRight()) return;
    var wrong = PlotColors.of(ForgettingPlot.name(ForgettingPlot.OLD), palette);
    double line = Math.max(1, 0.03 * size);
    samples.edge(x, y, size, wrong, line, 2.6 * line, 2 * line);
    g.setTextBaseline(VPos.BOTTOM);
    g.setTextAlign(TextAlignment.RIGHT);
    g.setFont(fonts.bold(Math.max(0.85 * look.getFontSize(), TEXT * size)));
    g.setFill(wrong);
    PaintedText.fill(g, each.answer(), x + 0.92 * size, y + 0.97 * size, 0.86 * size);
  }
}
