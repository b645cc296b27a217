package engram.ui.selection;

import engram.ui.controls.Subscripts;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;

/** The characters of a text. */
public record SelectableText(Text node, Node host) implements SelectableRun {
  /** What Java needs to keep a sign and its number together is not part of the text. */
  private static final String GLUE = "\uFEFF";

  @Override
  public Bounds bounds() {
    return node.localToScene(node.getBoundsInLocal());
  }

  @Override
  public int length() {
    return node.getText().length();
  }

  @Override
  public int offsetAt(Point2D point) {
    return node.hitTest(node.sceneToLocal(point)).getInsertionIndex();
  }

  @Override
  public List<Bounds> shape(int from, int to) {
    return boxes(node, node.rangeShape(from, to));
  }

  /** With lowered digits as such, and of a label that is cut off all that it says. */
  @Override
  public String text(int from, int to) {
    int end = Math.min(to, length());
    if (host instanceof Labeled label && from == 0 && end == length()) return label.getText();
    return text(node, from, end);
  }

  static String text(Text node, int from, int to) {
    String text = node.getText().substring(Math.min(from, to), to).replace(GLUE, "");
    return isLowered(node) || isLowered(node.getParent()) ? Subscripts.lower(text) : text;
  }

  private static boolean isLowered(Node node) {
    return node.getStyleClass().contains("subscript");
  }

  /** The rectangles of such a shape, in coordinates of the scene. */
  static List<Bounds> boxes(Node node, PathElement[] shape) {
    List<Bounds> boxes = new ArrayList<>();
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;
    for (PathElement element : shape) {
      if (element instanceof MoveTo start) {
        if (right > left) boxes.add(node.localToScene(box(left, top, right, bottom)));
        left = start.getX();
        right = left;
        top = start.getY();
        bottom = top;
      } else if (element instanceof LineTo line) {
        left = Math.min(left, line.getX());
        right = Math.max(right, line.getX());
        top = Math.min(top, line.getY());
        bottom = Math.max(bottom, line.getY());
      }
    }
    if (right > left) boxes.add(node.localToScene(box(left, top, right, bottom)));
    return boxes;
  }

  private static Bounds box(double left, double top, double right, double bottom) {
    return new BoundingBox(left, top, right - left, bottom - top);
  }
}
