package engram.ui.memory.recall;

import engram.ui.base.PreferencesViewModel;
import engram.ui.controls.LayeredCanvas;
import engram.ui.memory.frame.CellGrid;
import engram.ui.memory.frame.CellGridPainter;
import engram.ui.memory.frame.CellGridPainter.Marks;
import engram.ui.paint.PaintedPicture;
import engram.ui.paint.Palette;
import engram.ui.selection.DragArea;
import java.util.BitSet;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/**
 * A grid of cells; they can be pressed and dragged over. What changes in a few cells draws only
 * these anew; the marks have a sheet of their own.
 */
public final class CellGridView extends LayeredCanvas implements DragArea {
  private static final int NONE = -1;

  private final CellGridPainter painter = new CellGridPainter(ground().graphics());
  private final CellGridPainter marker = new CellGridPainter(sheet().graphics());
  private PreferencesViewModel look;
  private double[] values = {};
  private int columns = 1;
  private boolean states = true;
  private BitSet outlined = new BitSet();
  private Marks marks = Marks.NONE;
  private IntConsumer pressed;
  private IntConsumer dragged;
  private int pointed = NONE;
  private int last = NONE;

  public CellGridView() {
    getStyleClass().setAll("cell-grid");
    ground().setPainter(this::drawCells);
    sheet().setPainter(this::drawMarks);
    PaintedPicture.offer(
        this, (to, width, height, numbers) -> paint(new CellGridPainter(to), width, height));
    setOnMousePressed(this::press);
    setOnMouseDragged(this::drag);
    setOnMouseMoved(event -> point(cellAt(event)));
    setOnMouseExited(event -> point(OptionalInt.empty()));
  }

  /**
   * @param ofStates whether it shows states of neurons
   */
  public void setLook(PreferencesViewModel newLook, boolean ofStates) {
    look = newLook;
    states = ofStates;
  }

  /** What a press on a cell does. */
  public void setOnCell(IntConsumer action) {
    pressed = action;
  }

  /** What the mouse does to each further cell that it is dragged over. */
  public void setOnCellDragged(IntConsumer action) {
    dragged = action;
  }

  /**
   * @param newValues from −1 to 1, row by row
   * @param newOutlined cells with a frame
   */
  public void show(double[] newValues, int newColumns, BitSet newOutlined, Marks newMarks) {
    double[] before = values;
    BitSet outlinedBefore = outlined;
    boolean sameShape = before.length == newValues.length && columns == newColumns;
    values = newValues;
    columns = newColumns;
    outlined = newOutlined;
    if (sameShape && getWidth() > 0) redraw(before, outlinedBefore);
    else ground().paint();
    if (sameShape && newMarks.equals(marks)) return;
    marks = newMarks;
    sheet().paint();
  }

  private void redraw(double[] before, BitSet outlinedBefore) {
    CellGrid grid = grid();
    Palette palette = Palette.of(look.getTheme());
    for (int i = 0; i < values.length; i++) {
      boolean framed = outlined.get(i);
      if (values[i] == before[i] && framed == outlinedBefore.get(i)) continue;
      painter.repaint(i, values[i], states, grid, framed, palette, look.getFontSize());
    }
  }

  private void drawCells() {
    ground().clear();
    if (isEmpty()) return;
    Palette palette = Palette.of(look.getTheme());
    painter.paint(values, states, grid(), outlined, palette, look.getFontSize());
  }

  private void drawMarks() {
    sheet().clear();
    if (isEmpty()) return;
    Marks shown = new Marks(marks.atWork(), marks.explained(), pointed);
    marker.paintMarks(grid(), shown, Palette.of(look.getTheme()), look.getFontSize());
  }

  /** Without the cell below the mouse. */
  private void paint(CellGridPainter on, double width, double height) {
    if (isEmpty()) return;
    CellGrid grid = grid(width, height);
    Palette palette = Palette.of(look.getTheme());
    on.paint(values, states, grid, outlined, palette, look.getFontSize());
    on.paintMarks(grid, marks, palette, look.getFontSize());
  }

  private boolean isEmpty() {
    return look == null || values.length == 0;
  }

  private CellGrid grid() {
    return grid(getWidth(), getHeight());
  }

  private CellGrid grid(double width, double height) {
    double margin = 2;
    return CellGrid.of(
        values.length, columns, margin, margin, width - 2 * margin, height - 2 * margin);
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
    sheet().paint();
  }
}
