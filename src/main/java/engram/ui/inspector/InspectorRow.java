package engram.ui.inspector;

import engram.ui.controls.SubscriptLabel;
import engram.ui.formula.FormulaView;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/**
 * A line of the table of incoming weights, or its head: name, bar from a middle axis, x, w, ∂L/∂w.
 * The columns follow from the width and the number of digits alone, so they stand still.
 */
final class InspectorRow extends Region {
  /** Widths in em. */
  private static final double DIGIT = 0.555;

  /** A small gradient is written in powers of ten, however few digits there are. */
  private static final int LEAST_DIGITS = 4;

  private static final double NUMBER_WITHOUT_DECIMALS = 1.39;
  private static final double GAP = 0.6;
  private static final double NARROW_GAP = 0.35;
  private static final int MANY_DIGITS = 7;
  private static final double LEAST_NAME = 7.7;
  private static final double WIDEST_BAR = 6;
  private static final double LEAST_BAR = 1.5;
  private static final double BAR_HEIGHT = 0.75;

  private static final PseudoClass NEGATIVE = PseudoClass.getPseudoClass("negative");

  private final SubscriptLabel name = new SubscriptLabel();
  private final Rectangle bar = new Rectangle();
  private final Region axis = new Region();
  private final Label x = number();
  private final Label weight = number();
  private final Label gradient = number();
  private boolean head;
  private int digits;
  private double share;

  InspectorRow() {
    getStyleClass().add("inspector-row");
    bar.setManaged(false);
    bar.getStyleClass().add("inspector-bar");
    axis.getStyleClass().add("inspector-axis");
    gradient.getStyleClass().add("muted-number");
    getChildren().addAll(name, axis, bar, x, weight, gradient);
  }

  private static Label number() {
    Label label = new Label();
    label.setAlignment(Pos.CENTER_RIGHT);
    label.getStyleClass().add("number");
    return label;
  }

  /** The head of the table. */
  void showHead(String title, int digitsBehindPoint) {
    head = true;
    name.setText(title);
    if (x.getGraphic() == null) {
      x.setGraphic(new FormulaView("x"));
      weight.setGraphic(new FormulaView("w"));
      gradient.setGraphic(new FormulaView("\\partial L/\\partial w"));
    }
    setDigits(Math.max(LEAST_DIGITS, digitsBehindPoint));
  }

  void show(InspectorNeuronRow row, int digitsBehindPoint) {
    name.setText(row.name());
    x.setText(row.x());
    weight.setText(row.weight());
    gradient.setText(row.gradient());
    share = row.share();
    bar.pseudoClassStateChanged(NEGATIVE, share < 0);
    setDigits(Math.max(LEAST_DIGITS, digitsBehindPoint));
    placeBar();
  }

  private void setDigits(int count) {
    if (digits == count) return;
    digits = count;
    requestLayout();
  }

  private double em() {
    return x.getFont().getSize();
  }

  private double numberWidth() {
    double gap = digits < MANY_DIGITS ? GAP : NARROW_GAP;
    return em() * (gap + NUMBER_WITHOUT_DECIMALS + DIGIT * digits);
  }

  private double barWidth() {
    double room = getWidth() - 3 * numberWidth() - em() * LEAST_NAME;
    return room < em() * LEAST_BAR ? 0 : Math.min(room, em() * WIDEST_BAR);
  }

  @Override
  protected double computePrefHeight(double width) {
    return Math.ceil(1.6 * em());
  }

  @Override
  protected void layoutChildren() {
    double height = getHeight();
    double number = numberWidth();
    double numbers = getWidth() - 3 * number;
    double names = head ? numbers : numbers - barWidth() - 0.3 * em();
    layoutInArea(name, 0, 0, names, height, 0, null, false, false, HPos.LEFT, VPos.CENTER);
    x.resizeRelocate(numbers, 0, number, height);
    weight.resizeRelocate(numbers + number, 0, number, height);
    gradient.resizeRelocate(numbers + 2 * number, 0, number, height);
    placeBar();
  }

  private void placeBar() {
    double width = barWidth();
    double tall = em() * BAR_HEIGHT;
    double middle = getWidth() - 3 * numberWidth() - width / 2;
    double length = Math.abs(share) * width / 2;
    boolean visible = width > 0 && share != 0;
    bar.setVisible(visible);
    axis.setVisible(visible);
    axis.resizeRelocate(snapPositionX(middle), 0, 1, getHeight());
    if (!visible) return;
    bar.setX(share < 0 ? middle - length : middle);
    bar.setY((getHeight() - tall) / 2);
    bar.setWidth(length);
    bar.setHeight(tall);
  }
}
