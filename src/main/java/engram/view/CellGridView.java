package engram.view;

import engram.render.CellGrid;
import engram.render.CellGridPainter;
import engram.render.CellGridPainter.Marks;
import engram.viewmodel.PreferencesViewModel;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** A grid of cells, one canvas; its cells can be pressed and dragged over. */
public final class CellGridView extends InspectorCanvas {
  private static final int NONE = -1;

  private final CellGridPainter painter = new CellGridPainter(graphics());
  private PreferencesViewModel look;
  private double[] values = {};
  private int columns = 1;
  private boolean states = true;
  private Marks marks = Marks.NONE;
  private IntConsumer pressed;
  private IntConsumer dragged;
  private int pointed = NONE;
  private int last = NONE;

  public CellGridView() {
    getStyleClass().setAll("cell-grid");
    setPainter(this::draw);
    setOnMousePressed(this::press);
    setOnMouseDragged(this::drag);
    setOnMouseMoved(event -> point(cellAt(event)));
    setOnMouseExited(event -> point(OptionalInt.empty()));
  }

  /**
   * @param ofStates whether it shows states of neurons
   */
  void setLook(PreferencesViewModel newLook, boolean ofStates) {
    look = newLook;
    states = ofStates;
  }

  /** What a press on a cell does. */
  void setOnCell(IntConsumer action) {
    pressed = action;
  }

  /** What the mouse does to each further cell that it is dragged over. */
  void setOnCellDragged(IntConsumer action) {
    dragged = action;
  }

  /**
   * @param newValues from −1 to 1, row by row
   */
  void show(double[] newValues, int newColumns, Marks newMarks) {
    values = newValues;
    columns = newColumns;
    marks = newMarks;
    paint();
  }

  private void draw() {
    clear();
    if (look == null || values.length == 0) return;
    Marks shown = new Marks(marks.outlined(), marks.atWork(), marks.explained(), pointed);
    painter.paint(
        values, states, grid(), shown, InspectorPictures.palette(look), look.getFontSize());
  }

  private CellGrid grid() {
    double margin = 2;
    return CellGrid.of(
        values.length, columns, margin, margin, getWidth() - 2 * margin, getHeight() - 2 * margin);
  }

  private OptionalInt cellAt(MouseEvent event) {
    if (values.length == 0 || pressed == null) return OptionalInt.empty();
    return grid().at(event.getX(), event.getY());
  }

  private void press(MouseEvent event) {
    if (event.getButton() != MouseButton.PRIMARY) return;
    cellAt(event)
        .ifPresent(
            cell -> {
              last = cell;
              pressed.accept(cell);
            });
  }

  private void drag(MouseEvent event) {
    if (dragged == null || !event.isPrimaryButtonDown()) return;
    OptionalInt cell = cellAt(event);
    point(cell);
    int now = cell.orElse(NONE);
    // a fast mouse leaves cells out
    if (cell.isPresent() && last == NONE) dragged.accept(now);
    else if (cell.isPresent()) grid().way(last, now).forEach(dragged::accept);
    last = now;
  }

  private void point(OptionalInt cell) {
    setCursor(cell.isPresent() ? Cursor.HAND : Cursor.DEFAULT);
    int now = cell.orElse(NONE);
    if (now == pointed) return;
    pointed = now;
    paint();
  }
}
