package engram.ui.results;

import engram.ui.controls.FittedCanvas;
import engram.ui.controls.Presence;
import engram.ui.paint.Palette;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

/** A confusion matrix of any number of classes: a grid of counts, or a picture of many. */
public final class ConfusionView extends VBox {
  /** So many classes at most have a cell to write in. */
  private static final int MOST_CELLS = 12;

  private final FittedCanvas canvas = new FittedCanvas();
  private final ConfusionMapPainter painter = new ConfusionMapPainter(canvas.graphics());
  private ConfusionGrid grid = new ConfusionGrid(false);
  private boolean shares;
  private Supplier<Palette> palette = () -> Palette.LIGHT;
  private Supplier<Double> em = () -> 13.0;
  private Optional<ConfusionCells> cells = Optional.empty();
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
  void setLook(Supplier<Palette> newPalette, Supplier<Double> newEm) {
    palette = newPalette;
    em = newEm;
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
      ConfusionCells newCells) {
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

  private void paint() {
    ConfusionMap map = new ConfusionMap(counts);
    painter.paint(map, marked, palette.get(), em.get(), canvas.getWidth(), canvas.getHeight());
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
