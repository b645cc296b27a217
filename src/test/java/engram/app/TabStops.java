package engram.app;

import static org.assertj.core.api.Assertions.assertThat;

import engram.SleeplessRobot;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Slider;
import javafx.scene.control.Spinner;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;

/** Where the Tab key goes, pressed until it comes back to where it began. */
final class TabStops {
  private static final int MOST = 600;

  private final Scene scene;

  /** What could be pressed when the walk began; a search may end while it goes on. */
  private final List<Node> before;

  private final Set<Node> stops = new LinkedHashSet<>();

  TabStops(Scene scene) {
    this.scene = scene;
    before = pressable().stream().filter(node -> !node.isDisabled()).toList();
    SleeplessRobot robot = new SleeplessRobot();
    robot.interact(() -> scene.getRoot().requestFocus());
    robot.type(KeyCode.TAB);
    while (stops.add(scene.getFocusOwner())) {
      assertThat(stops).hasSizeLessThan(MOST);
      robot.type(KeyCode.TAB);
    }
  }

  /** Those that come before the one ahead of them in the same pane: above it, or left in a row. */
  List<Node> backward() {
    List<Node> backward = new ArrayList<>();
    Node before = null;
    for (Node each : stops) {
      boolean beside = before != null && before.getParent() == each.getParent();
      if (beside && isBefore(each, before)) backward.add(each);
      before = each;
    }
    return backward;
  }

  private static boolean isBefore(Node one, Node other) {
    Bounds first = one.getBoundsInParent();
    Bounds second = other.getBoundsInParent();
    boolean above = first.getMaxY() <= second.getMinY();
    boolean below = second.getMaxY() <= first.getMinY();
    return above || !below && first.getMaxX() <= second.getMinX();
  }

  /**
   * What is seen and can be pressed, moved or typed into, and is no stop; also what would be none
   * if it were enabled.
   */
  List<Node> missing() {
    List<Node> missing = new ArrayList<>();
    for (Node each : pressable()) {
      boolean always = before.contains(each) && !each.isDisabled();
      boolean reached = always ? stops.contains(each) : each.isFocusTraversable();
      if (!reached && !isReachedOtherwise(each)) missing.add(each);
    }
    return missing;
  }

  private List<Node> pressable() {
    List<Node> found = new ArrayList<>();
    collect(scene.getRoot(), found);
    return found;
  }

  private void collect(Node node, List<Node> found) {
    if (!node.isVisible()) return;
    boolean control =
        node instanceof ButtonBase
            || node instanceof Slider
            || node instanceof TextInputControl
            || node instanceof ChoiceBox
            || node instanceof ComboBoxBase
            || node instanceof Spinner;
    if (control) {
      found.add(node);
    } else if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
    }
  }

  /** All that is deliberately no stop. */
  private static boolean isReachedOtherwise(Node node) {
    // the table is one stop, whose rows Space switches
    return node instanceof CheckBox && node.getParent() instanceof TableCell;
  }
}
