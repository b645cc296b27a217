package engram.ui.memory.lesion;

import engram.ui.base.PreferencesViewModel;
import engram.ui.controls.FittedCanvas;
import engram.ui.memory.frame.CellGrid;
import engram.ui.paint.Palette;

/** The lookup table with its holes, one cell an entry. */
public final class LesionTableView extends FittedCanvas {
  private final LookupGridPainter painter = new LookupGridPainter(graphics());
  private PreferencesViewModel look;
  private LesionScene scene;

  public LesionTableView() {
    getStyleClass().setAll("lesion-table");
    setPainter(this::draw);
  }

  void setLook(PreferencesViewModel newLook) {
    look = newLook;
  }

  void show(LesionScene newScene) {
    scene = newScene;
    paint();
  }

  private void draw() {
    clear();
    if (scene == null) return;
    int[] entries = scene.entries();
    painter.paint(
        CellGrid.largest(entries.length, getWidth(), getHeight()),
        entries,
        scene.state().holes(),
        Palette.of(look.getTheme()));
  }
}
