package engram.ui.memory.forgetting;

import engram.ui.base.PreferencesViewModel;
import engram.ui.controls.FittedCanvas;
import engram.ui.memory.forgetting.ForgettingWords.Bars;
import engram.ui.paint.PaintFonts;
import engram.ui.paint.Palette;
import engram.ui.plot.PlotColors;
import engram.ui.plot.PlotItem;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;

/** How many rows of each class are right. */
public final class ForgettingBarsView extends FittedCanvas {
  private static final double WIDEST = 4;
  private static final double HEAD = 1.2;
  private static final double FOOT = 1.4;

  private final GraphicsContext g = graphics();
  private final PaintFonts fonts = new PaintFonts();
  private PreferencesViewModel look;
  private List<Bars> bars = List.of();

  public ForgettingBarsView() {
    getStyleClass().setAll("forgetting-plot");
    setPainter(this::draw);
  }

  void setLook(PreferencesViewModel newLook) {
    look = newLook;
  }

  void show(List<Bars> newBars) {
    bars = newBars;
    paint();
  }

  private void draw() {
    clear();
    if (bars.isEmpty()) return;
    Palette palette = Palette.of(look.getTheme());
    double em = look.getFontSize();
    Bars old = bars.get(0);
    Bars fresh = bars.get(1);
    double gap = 2 * em;
    double step = (getWidth() - gap) / (old.names().size() + fresh.names().size());
    bars(old, PlotColors.of(ForgettingPlot.OLD, palette), palette, 0, step, em);
    double from = old.names().size() * step + gap;
    bars(fresh, PlotColors.of(ForgettingPlot.FRESH, palette), palette, from, step, em);
  }

  private void bars(Bars group, Color color, Palette palette, double from, double step, double em) {
    double floor = getHeight() - FOOT * em;
    double room = floor - HEAD * em;
    double bar = Math.min(0.62 * step, WIDEST * em);
    g.setTextBaseline(VPos.CENTER);
    g.setTextAlign(TextAlignment.CENTER);
    g.setFont(fonts.regular(PlotItem.Text.SMALL * em));
    for (int k = 0; k < group.right().length; k++) {
      double middle = from + (k + 0.5) * step;
      double high = group.right()[k] * room;
      g.setFill(palette.zero());
      g.fillRect(middle - bar / 2, floor - room, bar, room);
      g.setFill(color);
      g.fillRect(middle - bar / 2, floor - high, bar, high);
      g.setFill(palette.text());
      g.fillText(group.numbers().get(k), middle, floor - high - 0.6 * em, 0.96 * step);
      g.fillText(group.names().get(k), middle, floor + 0.75 * em, 0.96 * step);
    }
    g.setStroke(palette.muted());
    g.setLineWidth(em / 13);
    g.strokeLine(from, floor, from + group.right().length * step, floor);
  }
}
