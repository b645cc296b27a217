package engram.ui.labs.frame;

import engram.ui.run.Shared;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntConsumer;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/**
 * The table beside a lab's picture: columns of fixed widths, but for the last, which takes what
 * they leave; one row is chosen.
 */
public final class LabTable<T> {
  /** Rows that are seen above the chosen one. */
  private static final int ABOVE = 3;

  private final TableView<T> table;
  private final String keys;
  private final Shared shared;
  private boolean following;

  /**
   * @param keys those of its columns' names begin so
   */
  public LabTable(TableView<T> table, String keys, Shared shared) {
    this.table = table;
    this.keys = keys;
    this.shared = shared;
    table.setPlaceholder(new Label(""));
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
  }

  /**
   * Adds a column.
   *
   * @param width in em
   */
  public TableColumn<T, String> column(String key, double width, Function<T, String> text) {
    int count = table.getColumns().size();
    if (count > 0) fix(table.getColumns().get(count - 1));
    TableColumn<T, String> column = new TableColumn<>(shared.texts().get(keys + key));
    column.setSortable(false);
    column.setReorderable(false);
    column.setPrefWidth(width * shared.preferences().getFontSize());
    column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
    table.getColumns().add(column);
    return column;
  }

  /**
   * Another width of a column, but for the last.
   *
   * @param width in em
   */
  public void resize(TableColumn<T, String> column, double width) {
    column.setMinWidth(0);
    column.setMaxWidth(Double.MAX_VALUE);
    column.setPrefWidth(width * shared.preferences().getFontSize());
    fix(column);
  }

  private static void fix(TableColumn<?, ?> column) {
    column.setMinWidth(column.getPrefWidth());
    column.setMaxWidth(column.getPrefWidth());
  }

  /** Tells when a row is chosen by hand. */
  public void onChosen(IntConsumer chosen) {
    table
        .getSelectionModel()
        .selectedIndexProperty()
        .subscribe(
            now -> {
              if (!following && now.intValue() >= 0) chosen.accept(now.intValue());
            });
  }

  /**
   * Shows those rows.
   *
   * @param rows equal to those before only if the same is said of them
   * @param chosen the row that is chosen; −1 for none
   */
  public void show(List<T> rows, int chosen) {
    following = true;
    if (!table.getItems().equals(rows)) table.getItems().setAll(rows);
    if (chosen >= 0 && chosen < rows.size()) {
      if (table.getSelectionModel().getSelectedIndex() != chosen) {
        table.getSelectionModel().clearAndSelect(chosen);
        table.scrollTo(Math.max(0, chosen - ABOVE));
      }
    } else {
      table.getSelectionModel().clearSelection();
    }
    following = false;
  }
}
