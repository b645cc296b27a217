package engram.ui.results;

import engram.ui.base.PreferencesViewModel;
import engram.ui.controls.FittedCanvas;
import engram.ui.controls.Presence;
import engram.ui.paint.CanvasDrawing;
import engram.ui.paint.Drawing;
import engram.ui.paint.PaintedPicture;
import engram.ui.paint.Palette;
import java.util.List;
import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

/** A confusion matrix of any number of classes: a grid of counts, or a picture of many. */
public final class ConfusionView extends VBox {
  /** So many classes at most have a cell to write in. */
  private static final int MOST_CELLS = 12;

  private final FittedCanvas canvas = new FittedCanvas();
  private ConfusionGrid grid = new ConfusionGrid(false);
  private boolean shares;
  private PreferencesViewModel look;
  private Optional<ConfusionCell.Cells> cells = Optional.empty();
  private Optional<ConfusionMap.Cell> marked = Optional.empty();
  private Tooltip tooltip;
  private int[][] counts = {};
  private List<String> names = List.of();
  private String trueCaption = "";
  private String predictedCaption = "";

  public ConfusionView() {
    canvas.getStyleClass().add("confusion-map");
    Drawing onCanvas = new CanvasDrawing(canvas.graphics());
    canvas.setPainter(() -> paintOn(onCanvas, canvas.getWidth(), canvas.getHeight()));
    PaintedPicture.offer(this, (to, width, height, numbers) -> paintOn(to, width, height));
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
      List<String> classes,
      Optional<Node> corner,
      boolean aside,
      String ofRows,
      String ofColumns,
      ConfusionCell.Cells newCells) {
    cells = Optional.of(newCells);
    names = classes;
    trueCaption = ofRows;
    predictedCaption = ofColumns;
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

  private void paintOn(Drawing to, double width, double height) {
    if (counts.length == 0) return;
    Palette palette = Palette.of(look.getTheme());
    ConfusionPicture picture =
        new ConfusionPicture(
            new ConfusionMap(counts), names, trueCaption, predictedCaption, shares, marked);
    double em = look.getFontSize();
    if (counts.length > MOST_CELLS) picture.paintMap(to, width, height, palette, em);
    else picture.paintCells(to, width, height, palette, em);
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
