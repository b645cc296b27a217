package engram.ui.selection;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** The characters of several texts that wrap together. */
public record SelectableFlow(TextFlow node) implements SelectableRun {
  /** The key of what is copied before the first character: an indent that is no text. */
  public static final String INDENT = "engram.indent";

  @Override
  public Node host() {
    return node;
  }

  @Override
  public Bounds bounds() {
    return node.localToScene(node.getLayoutBounds());
  }

  @Override
  public int length() {
    return texts().stream().mapToInt(text -> text.getText().length()).sum();
  }

  @Override
  public int offsetAt(Point2D point) {
    return node.hitTest(node.sceneToLocal(point)).getInsertionIndex();
  }

  @Override
  public List<Bounds> shape(int from, int to) {
    return SelectableText.boxes(node, node.rangeShape(from, to));
  }

  @Override
  public String text(int from, int to) {
    StringBuilder selected = new StringBuilder();
    if (from == 0 && to > 0) selected.append(node.getProperties().getOrDefault(INDENT, ""));
    int start = 0;
    for (Text text : texts()) {
      int length = text.getText().length();
      int first = Math.max(0, from - start);
      int last = Math.min(length, to - start);
      if (first < last) selected.append(SelectableText.text(text, first, last));
      start += length;
    }
    return selected.toString();
  }

  private List<Text> texts() {
    return node.getChildren().stream()
        .filter(Text.class::isInstance)
        .map(Text.class::cast)
        .toList();
  }
}
