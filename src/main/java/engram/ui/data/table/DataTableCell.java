package engram.ui.data.table;

import javafx.scene.control.TableCell;

/** A cell of the table of the data, which shows the present table whenever it is drawn. */
abstract class DataTableCell extends TableCell<Integer, Integer> {
  DataTableCell(String styleClass) {
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
