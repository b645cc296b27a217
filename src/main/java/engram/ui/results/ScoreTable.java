package engram.ui.results;

import engram.ui.controls.Hint;
import engram.ui.results.ResultsTexts.Cell;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Line;

/** A table of names and numbers; its labels stay while only the numbers change. */
public final class ScoreTable extends GridPane {
  private static final double KEY = 11;
  private static final double KEY_WIDTH = 2.5;

  private Label[][] labels = {};
  private IntConsumer pointed = row -> {};

  public ScoreTable() {
    getStyleClass().add("score-table");
  }

  /** Takes the row that the pointer is on, the head being 0, or −1 when it leaves. */
  void setOnPointed(IntConsumer newPointed) {
    pointed = newPointed;
  }

  /** Puts a dash of a curve's colour before the name of a row. */
  void setKey(int row, Color color) {
    Label name = labels[row][0];
    if (!(name.getGraphic() instanceof Line)) {
      Line line = new Line(0, 0, KEY, 0);
      line.setStrokeWidth(KEY_WIDTH);
      name.setGraphic(line);
    }
    ((Line) name.getGraphic()).setStroke(color);
  }

  void show(List<List<Cell>> rows) {
    if (labels.length != rows.size()) build(rows);
    for (int row = 0; row < labels.length; row++) {
      for (int column = 0; column < labels[row].length; column++) {
        show(labels[row][column], rows.get(row).get(column));
      }
    }
  }

  private void build(List<List<Cell>> rows) {
    getChildren().clear();
    getColumnConstraints().clear();
    labels = new Label[rows.size()][];
    for (int row = 0; row < rows.size(); row++) {
      labels[row] = new Label[rows.get(row).size()];
      for (int column = 0; column < labels[row].length; column++) {
        Label label = new Label();
        label.getStyleClass().add(column == 0 ? "score-name" : "score-value");
        label.setMaxWidth(Double.MAX_VALUE);
        if (column > 0) label.setMinWidth(Region.USE_PREF_SIZE);
        int place = row;
        label.setOnMouseEntered(event -> pointed.accept(place));
        label.setOnMouseExited(event -> pointed.accept(-1));
        labels[row][column] = label;
        add(label, column, row);
      }
    }
    for (int column = 0; column < rows.get(0).size(); column++) {
      getColumnConstraints().add(constraints(column));
    }
  }

  private static ColumnConstraints constraints(int column) {
    ColumnConstraints constraints = new ColumnConstraints();
    if (column == 0) {
      constraints.setHgrow(Priority.ALWAYS);
      constraints.setMinWidth(0);
    } else {
      constraints.setHalignment(HPos.RIGHT);
      constraints.setMinWidth(Region.USE_PREF_SIZE);
    }
    return constraints;
  }

  private static void show(Label label, Cell cell) {
    label.setText(cell.text());
    Hint.setText(label, cell.help());
  }
}
