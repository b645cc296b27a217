package engram.ui.inspector;

import engram.ui.formula.FormulaView;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/**
 * A small table of texts: a head, names at the left, numbers at the right. Its labels stay while
 * the numbers change. A head that begins with $ is a formula, which stays as it was first.
 */
public final class InspectorGrid extends GridPane {
  /** What a head begins with that is a formula in LaTeX. */
  private static final String FORMULA = "$";

  private final List<List<Label>> rows = new ArrayList<>();

  public InspectorGrid() {
    getStyleClass().add("inspector-grid");
  }

  /** Shows the head and the rows; all have as many cells. */
  void show(List<String> head, List<List<String>> body) {
    List<List<String>> all = new ArrayList<>();
    all.add(head);
    all.addAll(body);
    while (rows.size() > all.size()) getChildren().removeAll(rows.remove(rows.size() - 1));
    while (rows.size() < all.size()) addRow(head.size());
    for (int row = 0; row < all.size(); row++) {
      for (int column = 0; column < head.size(); column++) {
        show(rows.get(row).get(column), all.get(row).get(column));
      }
    }
  }

  private static void show(Label cell, String text) {
    if (!text.startsWith(FORMULA)) {
      cell.setText(text);
    } else if (cell.getGraphic() == null) {
      cell.setGraphic(new FormulaView(text.substring(FORMULA.length())));
    }
  }

  private void addRow(int columns) {
    List<Label> cells = new ArrayList<>();
    for (int column = 0; column < columns; column++) {
      Label cell = new Label();
      if (rows.isEmpty()) cell.getStyleClass().add("inspector-grid-head");
      if (column > 0) {
        GridPane.setHalignment(cell, HPos.RIGHT);
        cell.setMinWidth(USE_PREF_SIZE);
      } else {
        GridPane.setHgrow(cell, Priority.ALWAYS);
      }
      add(cell, column, rows.size());
      cells.add(cell);
    }
    rows.add(cells);
  }
}
