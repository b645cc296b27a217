package engram.view;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/**
 * A confusion matrix: rows are the true classes, columns the predicted ones. The count stands in
 * each cell and its share of the row is the shade behind it.
 */
public final class ConfusionGrid extends GridPane {
  private static final PseudoClass MISTAKE = PseudoClass.getPseudoClass("mistake");

  /** The text stays readable on the deepest shade. */
  private static final double DEEPEST = 0.5;

  private final List<Label> rowNames = new ArrayList<>();
  private final List<Label> heads = new ArrayList<>();
  private Label[][] counts = {};
  private Region[][] shades = {};

  private Node corner;

  public ConfusionGrid() {
    getStyleClass().add("confusion");
  }

  /** What stands above the names of the true classes. */
  public Node getCorner() {
    return corner;
  }

  public void setCorner(Node node) {
    corner = node;
  }

  /** Builds the grid anew. */
  void setClasses(List<String> names, String trueCaption, String predictedCaption) {
    int k = names.size();
    getChildren().clear();
    if (corner != null) add(corner, 0, 0, k + 1, 1);
    getColumnConstraints().setAll(nameColumn());
    heads.clear();
    rowNames.clear();
    counts = new Label[k][k];
    shades = new Region[k][k];
    Label predicted = label(predictedCaption, "confusion-caption");
    setHalignment(predicted, HPos.CENTER);
    add(predicted, 1, 0, k, 1);
    Label truth = label(trueCaption, "confusion-caption");
    setHalignment(truth, HPos.RIGHT);
    add(truth, 0, 1);
    rowNames.add(truth);
    for (int c = 0; c < k; c++) {
      getColumnConstraints().add(countColumn());
      Label column = label(names.get(c), "confusion-name");
      column.setWrapText(true);
      column.setMinHeight(Region.USE_PREF_SIZE);
      setHalignment(column, HPos.CENTER);
      add(column, c + 1, 1);
      heads.add(column);
      Label row = label(names.get(c), "confusion-name");
      setHalignment(row, HPos.RIGHT);
      add(row, 0, c + 2);
      rowNames.add(row);
      for (int p = 0; p < k; p++) add(cell(c, p), p + 1, c + 2);
    }
  }

  @Override
  protected void layoutChildren() {
    fitHeads();
    super.layoutChildren();
  }

  /**
   * Columns are equally wide unless a name fits into one line only in a wider one; where there is
   * no room for that either, names are broken.
   */
  private void fitHeads() {
    double room = getWidth() - widest(rowNames) - heads.size() * getHgap();
    double wanted = heads.stream().mapToDouble(ConfusionGrid::widthOf).sum();
    boolean equal = widest(heads) * heads.size() <= room || wanted > room;
    for (int c = 0; c < heads.size(); c++) {
      getColumnConstraints().get(c + 1).setMinWidth(equal ? 0 : widthOf(heads.get(c)));
    }
  }

  private static double widest(List<Label> labels) {
    return labels.stream().mapToDouble(ConfusionGrid::widthOf).max().orElse(0);
  }

  private static double widthOf(Label label) {
    return Math.ceil(label.prefWidth(Region.USE_COMPUTED_SIZE));
  }

  /** Shows other counts, by true class and then by predicted class. */
  void setCounts(int[][] confusion) {
    for (int t = 0; t < counts.length && t < confusion.length; t++) {
      int rows = 0;
      for (int count : confusion[t]) rows += count;
      for (int p = 0; p < counts.length; p++) show(t, p, confusion[t][p], rows);
    }
  }

  private void show(int t, int p, int count, int rows) {
    counts[t][p].setText(String.valueOf(count));
    counts[t][p].pseudoClassStateChanged(MISTAKE, t != p && count > 0);
    shades[t][p].setOpacity(rows == 0 ? 0 : DEEPEST * count / rows);
  }

  private StackPane cell(int t, int p) {
    Region shade = new Region();
    shade.getStyleClass().add("confusion-shade");
    shade.setOpacity(0);
    Label count = label("", "confusion-count");
    count.setId("confusion-" + t + "-" + p);
    shades[t][p] = shade;
    counts[t][p] = count;
    StackPane cell = new StackPane(shade, count);
    cell.getStyleClass().add("confusion-cell");
    return cell;
  }

  private static Label label(String text, String style) {
    Label label = new Label(text);
    label.getStyleClass().add(style);
    return label;
  }

  private static ColumnConstraints nameColumn() {
    ColumnConstraints column = new ColumnConstraints();
    column.setMinWidth(Region.USE_PREF_SIZE);
    return column;
  }

  private static ColumnConstraints countColumn() {
    ColumnConstraints column = new ColumnConstraints();
    column.setHgrow(Priority.ALWAYS);
    column.setMinWidth(0);
    column.setPrefWidth(1);
    return column;
  }
}
