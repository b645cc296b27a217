package engram.ui.data.table;

import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;

/** The cell of the table of the data where keys go, and the typing in it. */
final class DataTableCurrent {
  private final TableView<Integer> view;
  private final DataTableViewModel model;
  private final DataTableEditor editor;
  private final IntConsumer reveal;
  private final Runnable draw;
  private int column;

  /**
   * @param over a pane above the view, of its size
   * @param reveal scrolls to a place
   * @param draw draws the cells in sight again
   */
  DataTableCurrent(
      TableView<Integer> view,
      Pane over,
      DataTableViewModel model,
      IntConsumer reveal,
      Runnable draw) {
    this.view = view;
    this.model = model;
    this.reveal = reveal;
    this.draw = draw;
    editor = new DataTableEditor(over, this::typed);
    view.addEventFilter(MouseEvent.MOUSE_PRESSED, this::point);
    view.addEventFilter(MouseEvent.MOUSE_CLICKED, this::open);
    view.addEventFilter(ScrollEvent.ANY, event -> editor.end());
  }

  /** The column from 0, as in the table. */
  int column() {
    return column;
  }

  /** Where the row is among those shown; -1 if there is none. */
  private int place() {
    return view.getFocusModel().getFocusedIndex();
  }

  boolean isAt(int place, int ofColumn) {
    return place == place() && ofColumn == column;
  }

  /** Other columns are shown. */
  void columnsChanged() {
    editor.end();
    column = Math.max(0, Math.min(column, model.columns.get().size() - 1));
  }

  private void point(MouseEvent event) {
    editor.end();
    cell(event)
        .filter(cell -> DataTableColumns.key(cell.getTableColumn()) >= 0)
        .ifPresent(cell -> column = DataTableColumns.key(cell.getTableColumn()));
    draw.run();
  }

  private void open(MouseEvent event) {
    if (event.getClickCount() != 2) return;
    cell(event)
        .filter(cell -> cell.getItem() != null)
        .filter(cell -> DataTableColumns.key(cell.getTableColumn()) >= 0)
        .ifPresent(cell -> edit());
  }

  private static Optional<DataTableColumns.Cell> cell(MouseEvent event) {
    Node node = event.getPickResult().getIntersectedNode();
    while (node != null && !(node instanceof DataTableColumns.Cell)) node = node.getParent();
    return Optional.ofNullable((DataTableColumns.Cell) node);
  }

  void moveColumn(int by) {
    int count = model.columns.get().size();
    column = Math.max(0, Math.min(count - 1, column + by));
    columnOf(column).ifPresent(view::scrollToColumn);
    draw.run();
  }

  private Optional<TableColumn<Integer, ?>> columnOf(int key) {
    return view.getColumns().stream().filter(c -> DataTableColumns.key(c) == key).findFirst();
  }

  /** Goes to the first column, and types there. */
  void start() {
    column = 0;
    columnOf(column).ifPresent(view::scrollToColumn);
    view.requestFocus();
    edit();
  }

  /** Opens the current cell with what is in it. */
  void edit() {
    current().ifPresent(cell -> open(cell, text(), true));
  }

  /** Opens the current cell with a text in the place of what is in it. */
  void edit(String typed) {
    current().ifPresent(cell -> open(cell, typed, false));
  }

  private String text() {
    return model.getTable().text(view.getItems().get(place()), column);
  }

  private void open(DataTableColumns.Cell cell, String text, boolean selected) {
    int line = model.getTable().line(cell.getItem());
    int typedColumn = column;
    editor.open(
        cell, text, selected, typed -> model.type(line, typedColumn, typed), model.told()::refused);
  }

  private Optional<DataTableColumns.Cell> current() {
    if (place() < 0 || place() >= view.getItems().size()) return Optional.empty();
    reveal.accept(place());
    view.applyCss();
    view.layout();
    return view.lookupAll(".table-cell").stream()
        .filter(node -> node instanceof DataTableColumns.Cell && node.getParent() != null)
        .map(DataTableColumns.Cell.class::cast)
        .filter(cell -> cell.getIndex() == place() && cell.isVisible())
        .filter(cell -> DataTableColumns.key(cell.getTableColumn()) == column)
        .findFirst();
  }

  private void typed(KeyEvent ending) {
    view.requestFocus();
    switch (ending.getCode()) {
      case ENTER -> step(1);
      case TAB -> moveColumn(ending.isShiftDown() ? -1 : 1);
      default -> draw.run();
    }
  }

  private void step(int by) {
    int next = place() + by;
    if (next >= view.getItems().size()) return;
    view.getSelectionModel().clearAndSelect(next);
    reveal.accept(next);
  }
}
