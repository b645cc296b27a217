package engram.view;

import engram.render.CellGrid;
import engram.render.LookupGridPainter;
import engram.render.Palette;
import engram.viewmodel.LesionScene;
import engram.viewmodel.PreferencesViewModel;

/** The lookup table with its holes, one cell an entry. */
public final class LesionTableView extends InspectorCanvas {
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
