package engram.ui.memory.forgetting;

import engram.ui.memory.forgetting.ForgettingWords.Row;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Cures and how each ended; a click chooses one. */
public final class ForgettingTableView extends VBox {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  private List<Row> shown = List.of();

  public ForgettingTableView() {
    getStyleClass().add("forgetting-table");
  }

  /**
   * @param heads of the columns behind the name
   */
  void show(String name, List<String> heads, List<Row> rows, IntConsumer choose) {
    if (rows.equals(shown)) return;
    shown = List.copyOf(rows);
    HBox head = line(name, heads);
    head.getStyleClass().add("forgetting-head");
    // a button is not taken away under the mouse or the focus
    if (getChildren().size() != rows.size() + 1) {
      getChildren().setAll(head);
      rows.forEach(row -> getChildren().add(new Button()));
    }
    getChildren().set(0, head);
    for (int k = 0; k < rows.size(); k++) {
      Row row = rows.get(k);
      int index = k;
      Button button = (Button) getChildren().get(k + 1);
      button.setGraphic(line(row.name(), row.cells()));
      button.setId("choose-" + row.id());
      button.setAccessibleText(row.name() + " " + String.join(" ", row.cells()));
      button.getStyleClass().setAll("forgetting-row");
      button.pseudoClassStateChanged(CHOSEN, row.chosen());
      button.setMaxWidth(Double.MAX_VALUE);
      button.setOnAction(event -> choose.accept(index));
    }
  }

  private static HBox line(String name, List<String> cells) {
    Label first = new Label(name);
    first.setMinWidth(0);
    Region room = new Region();
    HBox.setHgrow(room, Priority.ALWAYS);
    HBox line = new HBox(first, room);
    for (String text : cells) {
      Label cell = new Label(text);
      cell.getStyleClass().add("forgetting-cell");
      line.getChildren().add(cell);
    }
    return line;
  }
}
