package engram.ui.results;

import engram.ui.controls.Hint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/**
 * A confusion matrix: rows are the true classes, columns the predicted ones. The count stands in
 * each cell and its share of the row is the shade behind it. More than a few classes have numbers
 * for names, and cells without samples are left empty.
 */
final class ConfusionGrid extends GridPane {
  private static final PseudoClass SMALL = PseudoClass.getPseudoClass("small");

  /** So many classes at most have names. */
  private static final int NAMED = 4;

  /** A name that is as short as a number stays. */
  private static final int SHORT = 2;

  private final List<Label> rowNames = new ArrayList<>();
  private final List<Label> heads = new ArrayList<>();
  private final boolean shares;
  private ConfusionCell[][] cells = {};
  private Tooltip tooltip;

  /**
   * @param shares whether the share of the row is written below the count
   */
  ConfusionGrid(boolean shares) {
    this.shares = shares;
    getStyleClass().add("confusion");
  }

  /**
   * Builds the grid anew.
   *
   * @param corner what stands above the names of the true classes, if anything does
   * @param aside whether the corner is so wide that what is beside it stands at the right end
   */
  void setClasses(
      List<String> names,
      Optional<Node> corner,
      boolean aside,
      String trueCaption,
      String predictedCaption) {
    int k = names.size();
    getChildren().clear();
    corner.ifPresent(node -> add(node, 0, 0, k + 1, 1));
    getColumnConstraints().setAll(nameColumn());
    pseudoClassStateChanged(SMALL, isSmall(k));
    heads.clear();
    rowNames.clear();
    cells = new ConfusionCell[k][k];
    if (k == 0) return;
    HPos side = aside || isSmall(k) ? HPos.RIGHT : HPos.CENTER;
    add(label(predictedCaption, "confusion-caption", side), 1, 0, k, 1);
    Label truth = label(trueCaption, "confusion-caption", HPos.RIGHT);
    add(truth, 0, 1);
    rowNames.add(truth);
    List<String> shown = shown(names);
    for (int c = 0; c < k; c++) {
      getColumnConstraints().add(countColumn());
      Label column = name(shown.get(c), names.get(c), HPos.CENTER);
      column.setWrapText(true);
      column.setMinHeight(Region.USE_PREF_SIZE);
      add(column, c + 1, 1);
      heads.add(column);
      Label row = name(shown.get(c), names.get(c), HPos.RIGHT);
      add(row, 0, c + 2);
      rowNames.add(row);
      for (int p = 0; p < k; p++) {
        cells[c][p] = new ConfusionCell(c, p, shares, isSmall(k));
        add(cells[c][p], p + 1, c + 2);
      }
    }
  }

  /** Whether the cells of so many classes are small: those without samples are empty. */
  static boolean isSmall(int classes) {
    return classes > NAMED;
  }

  /** The names if they are few or short, else their numbers. */
  static List<String> shown(List<String> names) {
    boolean fit = !isSmall(names.size()) || names.stream().allMatch(name -> name.length() <= SHORT);
    List<String> numbers = new ArrayList<>();
    for (int c = 1; c <= names.size(); c++) numbers.add(String.valueOf(c));
    return fit ? names : numbers;
  }

  /** From now on the cells speak and can be clicked. */
  void setCells(ConfusionCell.Cells words) {
    for (ConfusionCell[] row : cells) {
      for (ConfusionCell cell : row) {
        cell.setOnMouseClicked(event -> cell.page(words));
        cell.setOnMouseEntered(event -> point(cell, words));
      }
    }
  }

  /** One tooltip for all, made when the pointer first comes. */
  private void point(ConfusionCell cell, ConfusionCell.Cells words) {
    if (tooltip == null) {
      tooltip = new Tooltip();
      Tooltip.install(this, tooltip);
    }
    tooltip.setText(words.words(cell.trueClass, cell.namedClass));
  }

  /** Shows other counts, by true class and then by predicted class. */
  void setCounts(int[][] confusion) {
    for (int t = 0; t < cells.length && t < confusion.length; t++) {
      int rows = 0;
      for (int count : confusion[t]) rows += count;
      for (int p = 0; p < cells.length; p++) cells[t][p].show(confusion[t][p], rows);
    }
  }

  /** Marks the cell whose samples are paged through, by true and by named class. */
  void mark(int trueClass, int namedClass) {
    for (ConfusionCell[] row : cells) {
      for (ConfusionCell cell : row) {
        cell.mark(cell.trueClass == trueClass && cell.namedClass == namedClass);
      }
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

  private static Label name(String shown, String whole, HPos alignment) {
    Label label = label(shown, "confusion-name", alignment);
    if (!shown.equals(whole)) Hint.setText(label, whole);
    return label;
  }

  private static Label label(String text, String style, HPos alignment) {
    Label label = new Label(text);
    label.getStyleClass().add(style);
    setHalignment(label, alignment);
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
