package engram.ui.memory.forgetting;

import engram.ui.base.PreferencesViewModel;
import engram.ui.controls.FittedCanvas;
import engram.ui.memory.forgetting.ForgettingBarsPainter.Group;
import engram.ui.paint.Palette;
import java.util.Optional;

/** How many rows of each class are right. */
public final class ForgettingBarsView extends FittedCanvas {
  private final ForgettingBarsPainter painter = new ForgettingBarsPainter(graphics());
  private PreferencesViewModel look;
  private Optional<Group> old = Optional.empty();
  private Optional<Group> fresh = Optional.empty();

  public ForgettingBarsView() {
    getStyleClass().setAll("forgetting-plot");
    setPainter(this::draw);
  }

  void setLook(PreferencesViewModel newLook) {
    look = newLook;
  }

  void show(Optional<Group> newOld, Optional<Group> newFresh) {
    old = newOld;
    fresh = newFresh;
    paint();
  }

  private void draw() {
    clear();
    if (old.isEmpty() || fresh.isEmpty()) return;
    painter.paint(
        old.get(),
        fresh.get(),
        Palette.of(look.getTheme()),
        look.getFontSize(),
        getWidth(),
        getHeight());
  }
}
