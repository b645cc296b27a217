package engram.ui.results;

import engram.ui.base.PreferencesViewModel;
import engram.ui.controls.FittedCanvas;
import engram.ui.controls.Presence;
import engram.ui.paint.PaintedText;
import engram.ui.paint.Palette;
import java.util.List;
import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;

/** A confusion matrix of any number of classes: a grid of counts, or a picture of many. */
public final class ConfusionView extends VBox {
  /** So many classes at most have a cell to write in. */
  private static final int MOST_CELLS = 12;

  /** A single mistake among many samples must still be seen. */
  private static final double PALEST = 0.25;

  private final FittedCanvas canvas = new FittedCanvas();
  private ConfusionGrid grid = new ConfusionGrid(false);
  private boolean shares;
  private PreferencesViewModel look;
  private Optional<ConfusionCell.Cells> cells = Optional.empty();
  private Optional<ConfusionMap.Cell> marked = Optional.empty();
  private Tooltip tooltip;
  private int[][] counts = {};

  public ConfusionView() {
    canvas.getStyleClass().add("confusion-map");
    canvas.setPainter(this::paint);
    canvas.setOnMouseMoved(event -> point(at(event.getX(), event.getY())));
    canvas.setOnMouseClicked(
        event ->
            at(event.getX(), event.getY())
                .filter(cell -> counts[cell.trueClass()][cell.namedClass()] > 0)
                .ifPresent(
                    cell -> cells.ifPresent(c -> c.page(cell.trueClass(), cell.namedClass()))));
  }

  public boolean isShares() {
    return shares;
  }

  /** Whether the share of the row is written below each count. */
  public void setShares(boolean written) {
    shares = written;
    grid = new ConfusionGrid(written);
  }

  /** Whether so many classes have a grid, where there is a corner. */
  static boolean isGrid(int classes) {
    return classes > 0 && classes <= MOST_CELLS;
  }

  /** What the picture of many classes is painted with. */
  void setLook(PreferencesViewModel newLook) {
    look = newLook;
  }

  /**
   * Builds the matrix anew; without classes it takes no room.
   *
   * @param corner what stands above the names of the true classes, if that is a grid
   * @param aside whether the corner is wide
   */
  void setClasses(
      List<String> names,
      Optional<Node> corner,
      boolean aside,
      String trueCaption,
      String predictedCaption,
      ConfusionCell.Cells newCells) {
    cells = Optional.of(newCells);
    Presence.set(this, !names.isEmpty());
    counts = new int[names.size()][names.size()];
    if (names.size() > MOST_CELLS) {
      grid.setClasses(List.of(), Optional.empty(), false, "", "");
      getChildren().setAll(canvas);
    } else {
      grid.setClasses(names, corner, aside, trueCaption, predictedCaption);
      grid.setCells(newCells);
      getChildren().setAll(grid);
    }
    mark(marked);
  }

  /** Shows other counts, by true class and then by predicted class. */
  void setCounts(int[][] confusion) {
    if (confusion.length != counts.length) return;
    counts = confusion;
    grid.setCounts(confusion);
    paintMap();
  }

  /** Marks the cell whose samples are paged through. */
  void mark(Optional<ConfusionMap.Cell> cell) {
    marked = cell;
    grid.mark(
        cell.map(ConfusionMap.Cell::trueClass).orElse(-1),
        cell.map(ConfusionMap.Cell::namedClass).orElse(-1));
    paintMap();
  }

  /** After the theme or the size of the font has changed. */
  void paintMap() {
    if (counts.length > MOST_CELLS) canvas.paint();
  }

  /** What is right is blue, mistakes are orange, deep where frequent. */
  private void paint() {
    GraphicsContext g = canvas.graphics();
    ConfusionMap map = new ConfusionMap(counts);
    Palette palette = Palette.of(look.getTheme());
    double width = canvas.getWidth();
    double height = canvas.getHeight();
    PaintedText.clear(g, 0, 0, width, height);
    double side = map.side(width, height);
    double left = map.left(width, height);
    int k = counts.length;
    g.setFill(palette.zero());
    g.fillRect(left, 0, k * side, k * side);
    for (int t = 0; t < k; t++) {
      for (int p = 0; p < k; p++) {
        if (counts[t][p] == 0) continue;
        g.setFill(color(map, t, p, palette));
        g.fillRect(left + p * side, t * side, side, side);
      }
    }
    g.setStroke(palette.border());
    g.setLineWidth(look.getFontSize() / 13);
    g.strokeRect(left, 0, k * side, k * side);
    marked.ifPresent(
        cell -> {
          g.setStroke(palette.accent());
          g.setLineWidth(2 * look.getFontSize() / 13);
          g.strokeRect(left + cell.namedClass() * side, cell.trueClass() * side, side, side);
        });
  }

  private static Color color(ConfusionMap map, int t, int p, Palette palette) {
    Color full = t == p ? palette.positive() : palette.negative();
    return palette.zero().interpolate(full, PALEST + (1 - PALEST) * map.share(t, p));
  }

  private Optional<ConfusionMap.Cell> at(double x, double y) {
    return counts.length > MOST_CELLS
        ? new ConfusionMap(counts).at(x, y, canvas.getWidth(), canvas.getHeight())
        : Optional.empty();
  }

  private void point(Optional<ConfusionMap.Cell> cell) {
    boolean filled = cell.filter(c -> counts[c.trueClass()][c.namedClass()] > 0).isPresent();
    canvas.setCursor(filled ? Cursor.HAND : Cursor.DEFAULT);
    if (tooltip == null) {
      tooltip = new Tooltip();
      Tooltip.install(canvas, tooltip);
    }
    cell.flatMap(c -> cells.map(all -> all.words(c.trueClass(), c.namedClass())))
        .ifPresent(tooltip::setText);
  }
}
