package engram.ui.export;

import engram.ui.base.Texts;
import engram.ui.paint.PaintedPicture;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;

/**
 * Something in the window that a picture can be of.
 *
 * @param name in the language of the window
 * @param painted how it is painted anew; empty of what consists of controls
 */
record PictureSource(String name, Node node, Optional<PaintedPicture> painted) {

  /** Styles of panes, and of the title in each. */
  private static final Map<String, String> PANES =
      Map.of("card", ".card-title", "step", ".step-title", "document", ".page-title");

  /** Finds them: the window, its panes that have a title, and what is painted in these. */
  private static final class Search {
    private final Texts texts;
    private final List<PictureSource> found = new ArrayList<>();

    Search(Texts texts) {
      this.texts = texts;
    }

    void look(Node node, String pane) {
      if (!node.isVisible() || node.getLayoutBounds().isEmpty()) return;
      String title = pane;
      Optional<String> own = title(node);
      if (own.isPresent()) {
        title = own.get();
        found.add(new PictureSource(texts.get("picture.pane", title), node, Optional.empty()));
      }
      Optional<PaintedPicture> painted = PaintedPicture.of(node);
      if (painted.isPresent() && !title.isEmpty()) found.add(drawn(node, title, painted));
      if (!(node instanceof Parent parent)) return;
      for (Node child : parent.getChildrenUnmodifiable()) look(child, title);
    }

    private PictureSource drawn(Node node, String title, Optional<PaintedPicture> painted) {
      String name = texts.get("picture.drawn", title);
      long before = found.stream().filter(each -> each.name.startsWith(name)).count();
      String numbered = texts.get("picture.drawn.more", title, before + 1);
      return new PictureSource(before == 0 ? name : numbered, node, painted);
    }

    /** Of a pane, as it is written on it. */
    private static Optional<String> title(Node node) {
      return node.getStyleClass().stream()
          .filter(PANES::containsKey)
          .map(style -> node.lookup(PANES.get(style)))
          .filter(title -> title instanceof Labeled named && !named.getText().isBlank())
          .map(title -> ((Labeled) title).getText())
          .findFirst();
    }
  }

  /** The window itself is the first. */
  static List<PictureSource> in(Scene scene, Texts texts) {
    Search search = new Search(texts);
    Node root = scene.getRoot();
    search.found.add(new PictureSource(texts.get("picture.window"), root, Optional.empty()));
    search.look(root, "");
    return search.found;
  }

  /** The innermost that is around a node; the window if none is. */
  static PictureSource around(Node node, List<PictureSource> all) {
    for (Node each = node; each != null; each = each.getParent()) {
      for (int k = all.size() - 1; k > 0; k--) if (all.get(k).node == each) return all.get(k);
    }
    return all.get(0);
  }

  double width() {
    return node.getLayoutBounds().getWidth();
  }

  double height() {
    return node.getLayoutBounds().getHeight();
  }

  @Override
  public String toString() {
    return name;
  }
}
