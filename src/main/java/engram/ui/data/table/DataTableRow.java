package engram.ui.data.table;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.TableRow;

/** A row of the table of the data; one that is switched off steps back. */
final class DataTableRow extends TableRow<Integer> {
  private static final PseudoClass OFF = PseudoClass.getPseudoClass("off");

  private final DataTableViewModel model;

  DataTableRow(DataTableViewModel model) {
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
      if (child instanceof DataTableCell cell) cell.draw();
    }
  }
}
