package engram.ui.controls;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;

/**
 * Three things in a row: the first at the left, the last at the right, the middle one so that its
 * main button stands in the middle of the window, whatever stands beside the button. Where they do
 * not fit, as with large text, the middle one goes without what can be spared: how fast training
 * runs stands in its step, too.
 */
public final class BarLayout extends Pane {
  private static final String MAIN_BUTTON = ".run-button";
  private static final String SPARED = ".transport-speed";

  @Override
  protected double computeMinWidth(double height) {
    return least() - spared().filter(Node::isManaged).map(BarLayout::leastWidth).orElse(0.0);
  }

  /** The least width of what is there. */
  private double least() {
    return sum(true) + snappedLeftInset() + snappedRightInset();
  }

  private Optional<Node> spared() {
    return Optional.ofNullable(getChildren().get(1).lookup(SPARED));
  }

  /** With the gap before it. */
  private static double leastWidth(Node spared) {
    double gap = spared.getParent() instanceof HBox row ? row.getSpacing() : 0;
    return gap + spared.minWidth(-1);
  }

  private void spare(Node spared) {
    double whole = least() + (spared.isManaged() ? 0 : leastWidth(spared));
    Presence.set(spared, whole <= getWidth());
  }

  @Override
  protected double computePrefWidth(double height) {
    return sum(false) + snappedLeftInset() + snappedRightInset();
  }

  private double sum(boolean least) {
    double sum = 0;
    for (Node node : getManagedChildren()) {
      sum += snapSizeX(least ? node.minWidth(-1) : node.prefWidth(-1));
    }
    return sum;
  }

  @Override
  protected double computePrefHeight(double width) {
    double height = 0;
    for (Node node : getManagedChildren()) height = Math.max(height, node.prefHeight(-1));
    return snappedTopInset() + snapSizeY(height) + snappedBottomInset();
  }

  @Override
  protected void layoutChildren() {
    spared().ifPresent(this::spare);
    Node left = getChildren().get(0);
    Node middle = getChildren().get(1);
    Node right = getChildren().get(2);
    double from = snappedLeftInset();
    double to = getWidth() - snappedRightInset();
    double leftWidth = place(left, from, left.prefWidth(-1));
    double rightWidth = right.prefWidth(-1);
    place(right, to - rightWidth, rightWidth);
    double free = to - rightWidth - from - leftWidth;
    double width = Math.min(middle.prefWidth(-1), Math.max(free, middle.minWidth(-1)));
    // where it stood: it is not to jump, not even for a moment, to be measured
    place(middle, middle.getLayoutX(), width);
    double wanted = getWidth() / 2 - middleOfButton(middle);
    double x = Math.max(from + leftWidth, Math.min(wanted, to - rightWidth - width));
    place(middle, x, width);
  }

  /** How far right of the middle part's left edge the middle of its main button is. */
  private static double middleOfButton(Node middle) {
    Node button = middle.lookup(MAIN_BUTTON);
    if (button == null) return middle.getLayoutBounds().getCenterX();
    layOut(button.getParent(), middle);
    return middle.sceneToLocal(button.localToScene(button.getLayoutBounds())).getCenterX();
  }

  /** What holds the button has its size only now. */
  private static void layOut(Parent holder, Node middle) {
    if (holder != middle && holder.getParent() != null) layOut(holder.getParent(), middle);
    holder.layout();
  }

  private double place(Node node, double x, double width) {
    double height = Math.min(node.prefHeight(-1), getHeight());
    double y = snapPositionY((getHeight() - height) / 2);
    node.resizeRelocate(snapPositionX(x), y, snapSizeX(width), snapSizeY(height));
    return snapSizeX(width);
  }
}
