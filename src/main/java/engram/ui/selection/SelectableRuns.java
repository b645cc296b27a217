package engram.ui.selection;

import engram.ui.controls.SubscriptLabel;
import engram.ui.formula.FormulaSheet;
import engram.ui.formula.FormulaView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.kordamp.ikonli.javafx.FontIcon;

/** What can be selected within a pane, in the order in which it is read. */
public final class SelectableRuns {
  /** What carries this class is passed over: the numbers of lines. */
  public static final String UNSELECTABLE = "unselectable";

  /** What carries this class does something when it is pressed or dragged over. */
  public static final String PRESSABLE = "pressable";

  private static final double ROW = 1e4;
  private static final double HOST = 1e8;

  private final List<SelectableRun> runs = new ArrayList<>();

  private SelectableRuns() {}

  static List<SelectableRun> in(Parent pane) {
    SelectableRuns found = new SelectableRuns();
    found.add(pane, null);
    return List.copyOf(found.runs);
  }

  /**
   * Whether a press there does nothing by itself but, at most, choose a row, and a drag nothing.
   */
  static boolean isPassive(Node node) {
    if (node.getStyleClass().contains(PRESSABLE)) return false;
    return !(node instanceof Control)
        || node instanceof Label
        || node instanceof ScrollPane
        || node instanceof ListView
        || node instanceof IndexedCell;
  }

  private void add(Node node, Node host) {
    if (!node.isVisible() || node.getStyleClass().contains(UNSELECTABLE)) return;
    if (node instanceof FormulaSheet sheet) {
      for (int term = 0; term < sheet.termCount(); term++)
        runs.add(new SelectableTerm(sheet, term));
    } else if (node instanceof FormulaView formula) {
      if (!formula.plainText().isEmpty()) runs.add(new SelectableFormula(formula));
    } else if (node instanceof TextFlow flow) {
      runs.add(new SelectableFlow(flow));
    } else if (node instanceof Text text && !(node instanceof FontIcon)) {
      if (!text.getText().isEmpty()) runs.add(new SelectableText(text, host == null ? text : host));
    } else if (node instanceof Parent parent && isPassive(node)) {
      boolean isHost = host == null && (node instanceof Label || node instanceof SubscriptLabel);
      for (Node child : inOrder(parent)) add(child, isHost ? node : host);
    }
  }

  /** Rows of a list are kept in any order. */
  private static List<Node> inOrder(Parent parent) {
    List<Node> children = parent.getChildrenUnmodifiable();
    if (children.stream().noneMatch(IndexedCell.class::isInstance)) return children;
    return children.stream()
        .sorted(
            Comparator.comparingInt(
                node -> node instanceof IndexedCell<?> cell ? cell.getIndex() : Integer.MAX_VALUE))
        .toList();
  }

  /** The nearest of those in sight: the nearest host first of all, which may have room around. */
  static Optional<SelectableRun> nearest(List<SelectableRun> runs, Point2D point) {
    SelectableRun nearest = null;
    double least = Double.POSITIVE_INFINITY;
    for (SelectableRun run : runs) {
      Bounds seen = inSight(run.host(), run.bounds());
      if (seen.isEmpty() || seen.getWidth() == 0) continue;
      Node host = run.host();
      Bounds all = inSight(host, host.localToScene(host.getLayoutBounds()));
      double distance = HOST * distance(all, point) + distance(seen, point);
      if (distance < least) {
        least = distance;
        nearest = run;
      }
    }
    return Optional.ofNullable(nearest);
  }

  /** First of all that to its row, then along the row. */
  private static double distance(Bounds box, Point2D point) {
    double dy = Math.max(box.getMinY() - point.getY(), point.getY() - box.getMaxY());
    double dx = Math.max(box.getMinX() - point.getX(), point.getX() - box.getMaxX());
    return ROW * Math.max(0, dy) + Math.max(0, dx);
  }

  /** What is seen of a box of the scene that lies in that node: nothing beyond a viewport. */
  static Bounds inSight(Node node, Bounds box) {
    Bounds seen = box;
    for (Node each = node; each != null; each = each.getParent()) {
      if (each.getClip() == null) continue;
      Bounds clip = each.localToScene(each.getClip().getBoundsInParent());
      double left = Math.max(seen.getMinX(), clip.getMinX());
      double top = Math.max(seen.getMinY(), clip.getMinY());
      double right = Math.min(seen.getMaxX(), clip.getMaxX());
      double bottom = Math.min(seen.getMaxY(), clip.getMaxY());
      seen = new BoundingBox(left, top, right - left, bottom - top);
    }
    return seen;
  }
}
