package engram.ui.results;

import engram.ui.controls.Presence;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** A cell of a confusion matrix: how many samples of one class were taken for another. */
final class ConfusionCell extends StackPane {
  /** What all cells of a matrix say and do. */
  interface Cells {
    /** Beside the pointer: which classes, how many samples. */
    String words(int trueClass, int namedClass);

    /** A cell was clicked that holds a sample. */
    void page(int trueClass, int namedClass);
  }

  private static final PseudoClass MISTAKE = PseudoClass.getPseudoClass("mistake");
  private static final PseudoClass FILLED = PseudoClass.getPseudoClass("filled");
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  /** The text stays readable on the deepest shade. */
  private static final double DEEPEST = 0.5;

  final int trueClass;
  final int namedClass;
  private final boolean small;
  private final Region shade = new Region();
  private final Label number = new Label();
  private final Label share = new Label();
  private int count;

  /**
   * @param shares whether the share of the row is written below the count
   * @param small whether a cell without samples says nothing
   */
  ConfusionCell(int trueClass, int namedClass, boolean shares, boolean small) {
    this.trueClass = trueClass;
    this.namedClass = namedClass;
    this.small = small;
    shade.getStyleClass().add("confusion-shade");
    shade.setOpacity(0);
    number.getStyleClass().add("confusion-count");
    number.setId("confusion-" + trueClass + "-" + namedClass);
    share.getStyleClass().add("confusion-share");
    share.setMinWidth(0);
    Presence.set(share, shares);
    VBox texts = new VBox(number, share);
    texts.setAlignment(Pos.CENTER);
    getChildren().setAll(shade, texts);
    getStyleClass().add("confusion-cell");
  }

  /**
   * @param rows the samples of the true class
   */
  void show(int newCount, int rows) {
    count = newCount;
    double part = rows == 0 ? 0 : (double) count / rows;
    boolean silent = small && count == 0;
    number.setText(silent ? "" : String.valueOf(count));
    share.setText(silent || rows == 0 ? "" : Math.round(100 * part) + (small ? "" : "\u2009%"));
    number.pseudoClassStateChanged(MISTAKE, trueClass != namedClass && count > 0);
    pseudoClassStateChanged(FILLED, count > 0);
    shade.setOpacity(DEEPEST * part);
  }

  void mark(boolean chosen) {
    pseudoClassStateChanged(CHOSEN, chosen);
  }

  void page(Cells cells) {
    if (count > 0) cells.page(trueClass, namedClass);
  }
}
