package engram.ui.equations;

import engram.ui.formula.FormulaSheet;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The card of an equation: its caption and a sheet of formulas, arranged as they have room. */
public final class EquationCard extends VBox {
  private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");
  private static final PseudoClass FOLDED = PseudoClass.getPseudoClass("folded");

  /** Numbers are not made smaller than that: rather fewer of them are shown. */
  private static final double SCALE_OF_NUMBERS = 0.75;

  /** How a card shows its equation. */
  enum Look {
    /** In symbols, beside its caption. */
    SYMBOLS,
    /** Its result alone, in a row with its caption. */
    FOLDED,
    /** With all numbers, below its caption. */
    OPEN
  }

  private final ObservableList<Node> caption = FXCollections.observableArrayList();
  private final VBox column = new VBox();
  private final HBox row = new HBox();
  private final Region between = new Region();
  private FormulaSheet sheet;
  private double scaleOfSymbols;
  private Look look;

  public EquationCard() {
    getStyleClass().add("equation");
    column.getStyleClass().add("equation-caption");
    row.getStyleClass().add("equation-row");
    HBox.setHgrow(between, Priority.ALWAYS);
  }

  /** What it is called, and what it is about. */
  public ObservableList<Node> getCaption() {
    return caption;
  }

  public FormulaSheet getSheet() {
    return sheet;
  }

  public void setSheet(FormulaSheet formulas) {
    sheet = formulas;
    scaleOfSymbols = formulas.getLeastScale();
  }

  /** Arranges it anew if it looked otherwise. */
  void setLook(Look now) {
    if (look == now) return;
    look = now;
    pseudoClassStateChanged(OPEN, now == Look.OPEN);
    pseudoClassStateChanged(FOLDED, now == Look.FOLDED);
    setFocusTraversable(now == Look.FOLDED);
    setAccessibleRole(now == Look.FOLDED ? AccessibleRole.BUTTON : AccessibleRole.PARENT);
    for (var box : List.of(column, row, this)) box.getChildren().clear();
    switch (now) {
      case SYMBOLS -> {
        column.getChildren().setAll(caption);
        row.getChildren().setAll(column, sheet);
        getChildren().setAll(row);
      }
      case FOLDED -> {
        row.getChildren().setAll(caption);
        row.getChildren().addAll(between, sheet);
        getChildren().setAll(row);
      }
      case OPEN -> {
        row.getChildren().setAll(caption);
        getChildren().setAll(row, sheet);
      }
    }
    row.setFillHeight(now == Look.SYMBOLS);
    sheet.setLeastScale(now == Look.SYMBOLS ? scaleOfSymbols : SCALE_OF_NUMBERS);
    HBox.setHgrow(sheet, now == Look.SYMBOLS ? Priority.ALWAYS : Priority.NEVER);
    VBox.setVgrow(row, now == Look.OPEN ? Priority.NEVER : Priority.ALWAYS);
    VBox.setVgrow(sheet, Priority.ALWAYS);
    VBox.setVgrow(this, now == Look.FOLDED ? Priority.NEVER : Priority.ALWAYS);
  }

  /** What a click on it does, or Enter or Space where the focus was moved to it. */
  void setOnOpen(Runnable open) {
    setOnMouseClicked(
        event -> {
          if (event.getButton() == MouseButton.PRIMARY) open.run();
        });
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() != KeyCode.ENTER && event.getCode() != KeyCode.SPACE) return;
          open.run();
          event.consume();
        });
  }
}
