package engram.view;

import engram.render.CellGrid;
import engram.render.LookupGridPainter;
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
    double ratio = getWidth() / getHeight();
    int columns = Math.max(1, (int) Math.ceil(Math.sqrt(entries.length * ratio)));
    painter.paint(
        CellGrid.of(entries.length, columns, 0, 0, getWidth(), getHeight()),
        entries,
        scene.sight().holes(),
        InspectorPictures.palette(look));
  }
}
