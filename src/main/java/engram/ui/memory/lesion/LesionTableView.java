package engram.ui.memory.lesion;

import engram.ui.base.PreferencesViewModel;
import engram.ui.controls.FittedCanvas;
import engram.ui.memory.frame.CellGrid;
import engram.ui.paint.Palette;
import java.util.BitSet;
import javafx.scene.canvas.GraphicsContext;

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

  /** Draws the entries of a table, each in the colour of its class; lost ones are blank. */
  public static final class LookupGridPainter {
    private static final double GAP = 0.12;
    private static final double FRAME = 0.08;

    private final GraphicsContext g;

    public LookupGridPainter(GraphicsContext g) {
      this.g = g;
    }

    /**
     * Clears nothing.
     *
     * @param classes of each entry
     * @param holes the lost entries
     */
    public void paint(CellGrid grid, int[] classes, BitSet holes, Palette palette) {
      double side = grid.side() * (1 - GAP);
      double line = Math.max(0.5, FRAME * grid.side());
      g.setLineWidth(line);
      g.setStroke(palette.border());
      for (int k = 0; k < classes.length; k++) {
        if (holes.get(k)) {
          g.strokeRect(grid.x(k) + line / 2, grid.y(k) + line / 2, side - line, side - line);
        } else {
          g.setFill(palette.classColor(classes[k]));
          g.fillRect(grid.x(k), grid.y(k), side, side);
        }
      }
    }
  }
}
