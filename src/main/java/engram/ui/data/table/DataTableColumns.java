package engram.ui.data.table;

import engram.data.table.Table;
import engram.ui.base.Texts;
import engram.ui.controls.Hint;
import engram.ui.controls.Icon;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;

/**
 * The columns of the table of the data: three about the row, then its cells.
 *
 * @param isCurrent of the row and the column of a cell, whether keys go there
 */
record DataTableColumns(
    DataTableViewModel model, Texts texts, BiPredicate<Integer, Integer> isCurrent) {
  /** So many columns are enough to look at; each head costs time. */
  static final int MOST = 300;

  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
  private static final PseudoClass MISSING = PseudoClass.getPseudoClass("missing");
  private static final double CHARACTER = 0.55;
  private static final double PADDING = 1.6;

  /**
   * @param em the size of the text in pixels
   */
  List<TableColumn<Integer, Integer>> all(double em) {
    List<TableColumn<Integer, Integer>> columns = new ArrayList<>();
    int digits = String.valueOf(model.getTable().rows()).length();
    columns.add(column("row", TableSort.Key.ROW, (Math.max(digits, 3) + 1) * em, NumberCell::new));
    columns.add(column("on", TableSort.Key.ON, 3.6 * em, SwitchCell::new));
    columns.add(column("part", TableSort.Key.PART, 6.2 * em, PartCell::new));
    for (DataTableColumn each : model.columns.get()) {
      if (each.index() < MOST || each.target()) columns.add(column(each, em));
    }
    return columns;
  }

  private TableColumn<Integer, Integer> column(
      String name, int key, double width, Supplier<Cell> cells) {
    TableColumn<Integer, Integer> column = bare(key, width, cells);
    column.setText(texts.get("data-table.head." + name));
    column.getStyleClass().add(name + "-column");
    return column;
  }

  private TableColumn<Integer, Integer> column(DataTableColumn of, double em) {
    double width = (of.width() * CHARACTER + PADDING + (of.target() ? 1.5 : 0)) * em;
    TableColumn<Integer, Integer> column = bare(of.index(), width, () -> new ValueCell(of));
    Label head =
        new Label(
            of.unit().isEmpty() ? of.name() : texts.get("data-table.head", of.name(), of.unit()));
    head.setWrapText(true);
    if (of.isNumber()) column.getStyleClass().add("number-column");
    if (of.target()) {
      head.setGraphic(new Icon("fth-target"));
      Hint.setText(head, texts.get("data-table.head.target.tip", of.name()));
      column.getStyleClass().add("target-column");
    } else if (of.isIgnored()) {
      Hint.setText(head, texts.get("data-table.head.ignored.tip", of.name()));
      column.getStyleClass().add("ignored-column");
    }
    column.setGraphic(head);
    return column;
  }

  private static TableColumn<Integer, Integer> bare(int key, double width, Supplier<Cell> cells) {
    TableColumn<Integer, Integer> column = new TableColumn<>();
    column.setUserData(key);
    column.setId("data-head-" + key);
    column.setPrefWidth(width);
    column.setReorderable(false);
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
    column.setCellFactory(c -> cells.get());
    return column;
  }

  /** The number of the column in the table, or one of {@link TableSort.Key}. */
  static int key(TableColumn<?, ?> column) {
    return (int) column.getUserData();
  }

  private final class ValueCell extends Cell {
    private final DataTableColumn of;

    ValueCell(DataTableColumn of) {
      super(of.isNumber() ? "number-cell" : "word-cell");
      this.of = of;
    }

    @Override
    void show(int row) {
      Table table = model.getTable();
      if (row >= table.rows() || of.index() >= table.columns()) return;
      setText(model.text(row, of.index()));
      pseudoClassStateChanged(MISSING, table.isMissing(row, of.index()));
      pseudoClassStateChanged(CURRENT, isCurrent.test(getIndex(), of.index()));
    }

    @Override
    void clear() {
      super.clear();
      pseudoClassStateChanged(CURRENT, false);
    }
  }

  private static final class NumberCell extends Cell {
    NumberCell() {
      super("row-number");
    }

    @Override
    void show(int row) {
      setText(String.valueOf(row));
    }
  }

  private final class PartCell extends Cell {
    PartCell() {
      super("part-cell");
    }

    @Override
    void show(int row) {
      Table table = model.getTable();
      if (row >= table.rows()) return;
      boolean on = table.isOn(row);
      setText(
          on
              ? model
                  .sample
                  .part(table.line(row))
                  .map(part -> texts.get("data-table.part." + part.id()))
                  .orElse("")
              : "");
    }
  }

  private final class SwitchCell extends Cell {
    private final CheckBox box = new CheckBox();

    SwitchCell() {
      super("switch-cell");
      box.setFocusTraversable(false);
      box.setOnAction(event -> toggle());
    }

    private void toggle() {
      model.switchRows(new int[] {model.getTable().line(getItem())});
    }

    @Override
    void show(int row) {
      if (row >= model.getTable().rows()) return;
      setGraphic(box);
      box.setSelected(model.getTable().isOn(row));
    }
  }

  /** A cell of the table of the data, which shows the present table whenever it is drawn. */
  abstract static class Cell extends TableCell<Integer, Integer> {
    Cell(String styleClass) {
      getStyleClass().add(styleClass);
      // A cell that was scrolled out of sight missed what changed meanwhile.
      parentProperty().subscribe(parent -> draw());
    }

    /** The row is the same, but its contents may be others. */
    @Override
    protected boolean isItemChanged(Integer before, Integer now) {
      return true;
    }

    @Override
    protected void updateItem(Integer row, boolean empty) {
      super.updateItem(row, empty);
      draw();
    }

    final void draw() {
      if (getItem() == null) clear();
      else show(getItem());
    }

    void clear() {
      setText("");
      setGraphic(null);
    }

    /**
     * @param row of the table
     */
    abstract void show(int row);
  }
}
