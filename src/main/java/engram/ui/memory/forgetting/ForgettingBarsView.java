package engram.ui.memory.forgetting;

import engram.ui.base.PreferencesViewModel;
import engram.ui.controls.FittedCanvas;
import engram.ui.memory.forgetting.ForgettingWords.Bars;
import engram.ui.paint.Palette;
import java.util.List;

/** How many rows of each class are right. */
public final class ForgettingBarsView extends FittedCanvas {
  private final ForgettingBarsPainter painter = new ForgettingBarsPainter(graphics());
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
    painter.paint(
        bars.get(0),
        bars.get(1),
        Palette.of(look.getTheme()),
        look.getFontSize(),
        getWidth(),
        getHeight());
  }
}
