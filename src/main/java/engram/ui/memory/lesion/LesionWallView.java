package engram.ui.memory.lesion;

import engram.ui.base.PreferencesViewModel;
import engram.ui.controls.FittedCanvas;
import engram.ui.memory.frame.CellGrid;
import engram.ui.memory.lesion.LesionWallPainter.Side;
import engram.ui.paint.PaintedPicture;
import engram.ui.paint.Palette;

/** One of the two walls; only what has changed is drawn anew. */
public final class LesionWallView extends FittedCanvas {
  private final LesionWallPainter painter = new LesionWallPainter(graphics());
  private PreferencesViewModel look;
  private Side side = Side.NETWORK;
  private LesionWall wall;
  private Palette painted;

  public LesionWallView() {
    getStyleClass().setAll("lesion-table");
    setPainter(this::draw);
    PaintedPicture.offer(
        this, (to, width, height, numbers) -> paint(new LesionWallPainter(to), width, height));
  }

  void setLook(PreferencesViewModel newLook, Side newSide) {
    look = newLook;
    side = newSide;
  }

  void show(LesionWall newWall) {
    LesionWall before = wall;
    wall = newWall;
    Palette palette = Palette.of(look.getTheme());
    boolean same = before != null && before.samples() == wall.samples() && palette.equals(painted);
    if (!same) paint();
    else if (getWidth() > 0) painter.repaint(before, wall, side, grid(), palette);
  }

  private CellGrid grid() {
    return LesionWallPainter.grid(wall, 0, 0, getWidth(), getHeight());
  }

  private void draw() {
    clear();
    if (wall != null) painted = Palette.of(look.getTheme());
    paint(painter, getWidth(), getHeight());
  }

  private void paint(LesionWallPainter on, double width, double height) {
    if (wall != null) on.paint(wall, side, Palette.of(look.getTheme()), 0, 0, width, height);
  }
}
