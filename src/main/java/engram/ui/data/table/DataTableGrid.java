package engram.ui.data.table;

import engram.data.table.Table;
import engram.ui.base.Texts;
import java.util.List;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.SortEvent;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.Pane;

/**
 * The table of the data as a grid: only the cells in sight are made. Whole rows are selected; one
 * cell of the row that has the focus is the current one, where keys go.
 */
final class DataTableGrid {
  /** So many rows are left above one that was out of sight. */
  private static final int ROWS_ABOVE = 4;

  private final TableView<Integer> view;
  private final DataTableViewModel model;
  private final DataTableColumns columns;
  private final DataTableCurrent current;
  private boolean following;

  /**
   * @param over a pane above the view, of its size
   */
  DataTableGrid(TableView<Integer> view, Pane over, DataTableViewModel model, Texts texts) {
    this.view = view;
    this.model = model;
    current = new DataTableCurrent(view, over, model, this::reveal, this::draw);
    columns = new DataTableColumns(model, texts, current::isAt);
    view.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    view.setRowFactory(any -> new Row(model));
    view.setOnSort(this::sort);
    view.getSelectionModel().selectedIndexProperty().subscribe(place -> look());
    view.getFocusModel().focusedIndexProperty().subscribe(place -> draw());
    new DataTableKeys(this, current, model).attach(view);
  }

  // What is shown

  /**
   * @param em the size of the text in pixels
   */
  void showColumns(double em) {
    view.getSortOrder().clear();
    view.getColumns().setAll(columns.all(em));
    current.columnsChanged();
  }

  /** The row looked at stays selected; if it is deleted, the one in its place is. */
  void showRows(DataTableRows rows) {
    int before = view.getSelectionModel().getSelectedIndex();
    int row = model.getTable().rowAt(model.sample.line.get());
    boolean deleted = row < 0 && before >= 0;
    int place = deleted ? Math.min(before, rows.size() - 1) : rows.placeOf(row);
    following = true;
    setItems(rows);
    if (place >= 0) view.getSelectionModel().clearAndSelect(place);
    else view.getSelectionModel().clearSelection();
    following = false;
    if (deleted) look();
  }

  /** The view forgets what it is sorted by, so it is told again. */
  private void setItems(DataTableRows rows) {
    List<TableColumn<Integer, ?>> sorted = List.copyOf(view.getSortOrder());
    view.setItems(rows);
    view.getSortOrder().setAll(sorted);
  }

  /** Selects the row of that line, if it is shown. */
  void select(int line) {
    int row = model.getTable().rowAt(line);
    int place = row < 0 ? -1 : model.order.rows.get().placeOf(row);
    if (place < 0 || place >= view.getItems().size()) return;
    if (place == view.getSelectionModel().getSelectedIndex()) return;
    following = true;
    view.getSelectionModel().clearAndSelect(place);
    following = false;
    reveal(place);
  }

  /** Draws the cells in sight again. */
  void draw() {
    for (Node row : view.lookupAll(".table-row-cell")) {
      if (row instanceof Row shown) shown.draw();
    }
  }

  /**
   * The rows come in their order from the model. A sort policy would do it, too, but behind one the
   * view throws where fewer rows are selected than before.
   */
  private void sort(SortEvent<?> event) {
    event.consume();
    if (following) return;
    model.order.sort(view.getSortOrder().stream().map(DataTableGrid::sortKey).toList());
    view.scrollTo(0);
  }

  private static TableSort.Key sortKey(TableColumn<?, ?> column) {
    boolean descending = column.getSortType() == TableColumn.SortType.DESCENDING;
    return new TableSort.Key(DataTableColumns.key(column), descending);
  }

  private void look() {
    int place = view.getSelectionModel().getSelectedIndex();
    if (following || place < 0 || place >= view.getItems().size()) return;
    int row = view.getItems().get(place);
    if (row < model.getTable().rows()) model.sample.look(model.getTable().line(row));
  }

  private void reveal(int place) {
    if (view.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
      IndexedCell<?> first = flow.getFirstVisibleCell();
      IndexedCell<?> last = flow.getLastVisibleCell();
      boolean seen =
          first != null && place >= first.getIndex() && last != null && place <= last.getIndex();
      if (seen) return;
    }
    view.scrollTo(Math.max(0, place - ROWS_ABOVE));
  }

  // What is selected

  /** The lines of the selected rows, in the order in which they are shown. */
  int[] lines() {
    Table table = model.getTable();
    return view.getSelectionModel().getSelectedIndices().stream()
        .mapToInt(place -> view.getItems().get(place))
        .filter(row -> row < table.rows())
        .map(table::line)
        .toArray();
  }

  /** The lines of the rows shown from the first of the selected ones on. */
  List<Integer> linesFrom() {
    int first =
        view.getSelectionModel().getSelectedIndices().stream()
            .mapToInt(Integer::intValue)
            .min()
            .orElse(view.getItems().size());
    return IntStream.range(first, view.getItems().size())
        .mapToObj(place -> model.getTable().line(view.getItems().get(place)))
        .toList();
  }

  /** Goes to the first cell of that row, ready to be typed. */
  void goTo(int line) {
    select(line);
    current.start();
  }

  /** A row of the table of the data; one that is switched off steps back. */
  private static final class Row extends TableRow<Integer> {
    private static final PseudoClass OFF = PseudoClass.getPseudoClass("off");

    private final DataTableViewModel model;

    Row(DataTableViewModel model) {
      this.model = model;
    }

    @Override
    protected boolean isItemChanged(Integer before, Integer now) {
      return true;
    }

    @Override
    protected void updateItem(Integer row, boolean empty) {
      super.updateItem(row, empty);
      mark();
    }

    private void mark() {
      Integer row = getItem();
      boolean known = row != null && row < model.getTable().rows();
      pseudoClassStateChanged(OFF, known && !model.getTable().isOn(row));
    }

    void draw() {
      mark();
      for (Node child : getChildrenUnmodifiable()) {
        if (child instanceof DataTableColumns.Cell cell) cell.draw();
      }
    }
  }
}
