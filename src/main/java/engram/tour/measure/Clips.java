package engram.tour.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;

/** All that cuts off what lies in a part of the scene, from the window inwards. */
record Clips(List<Clip> clips) {
  /** Pixels by which letters may reach out of a clip unseen. */
  private static final double TOLERANCE = 1.5;

  /**
   * A part of the scene outside of which nothing is seen.
   *
   * @param across whether a bar says that it can be scrolled to what lies left and right
   * @param down whether a bar says so of what lies above and below
   */
  record Clip(Rectangle2D area, boolean scrolls, boolean across, boolean down, String name) {}

  Clips {
    clips = List.copyOf(clips);
  }

  /** The window itself. */
  static Clips of(Rectangle2D window) {
    return new Clips(List.of(new Clip(window, false, false, false, "the window")));
  }

  /** With that of a node, if it has one. */
  Clips in(Node node) {
    if (node.getClip() == null) return this;
    Rectangle2D area = Boxes.of(node.localToScene(node.getClip().getBoundsInParent()));
    Optional<Parent> scrolling = scrolling(node);
    return with(
        new Clip(
            area,
            scrolling.isPresent(),
            scrolling.filter(pane -> hasBar(pane, Orientation.HORIZONTAL)).isPresent(),
            scrolling.filter(pane -> hasBar(pane, Orientation.VERTICAL)).isPresent(),
            Where.name(node)));
  }

  Clips with(Clip clip) {
    List<Clip> all = new ArrayList<>(clips);
    all.add(clip);
    return new Clips(all);
  }

  private static Optional<Parent> scrolling(Node node) {
    for (Parent each = node.getParent(); each != null; each = each.getParent()) {
      if (each instanceof ScrollPane || each instanceof ListView || each instanceof TableView) {
        return Optional.of(each);
      }
      if (each.getClip() != null) return Optional.empty();
    }
    return Optional.empty();
  }

  private static boolean hasBar(Parent pane, Orientation orientation) {
    return pane.lookupAll(".scroll-bar").stream()
        .filter(ScrollBar.class::isInstance)
        .map(ScrollBar.class::cast)
        .anyMatch(bar -> bar.isVisible() && bar.getOrientation() == orientation);
  }

  /** Whether a picture is scrolled by a bar of its own, which lies beside it. */
  static boolean hasBarBeside(Node canvas) {
    Parent around = canvas.getParent() == null ? null : canvas.getParent().getParent();
    return around != null
        && around.getChildrenUnmodifiable().stream()
            .anyMatch(node -> node instanceof ScrollBar && node.isVisible());
  }

  /** What is seen of a box; without area if nothing is. */
  Rectangle2D seen(Rectangle2D box) {
    Rectangle2D seen = box;
    for (Clip clip : clips) seen = Boxes.common(seen, clip.area);
    return seen;
  }

  /** Whether nothing of a box is seen, because it was scrolled away. */
  boolean isScrolledAway(Rectangle2D box) {
    return clips.stream()
        .anyMatch(clip -> clip.scrolls && Boxes.isEmpty(Boxes.common(box, clip.area)));
  }

  /** What cuts letters off, without saying how to see the rest; empty if they are whole. */
  Optional<String> cutter(Rectangle2D letters) {
    for (Clip clip : clips) {
      Rectangle2D area = clip.area;
      boolean across =
          letters.getMinX() < area.getMinX() - TOLERANCE
              || letters.getMaxX() > area.getMaxX() + TOLERANCE;
      boolean down =
          letters.getMinY() < area.getMinY() - TOLERANCE
              || letters.getMaxY() > area.getMaxY() + TOLERANCE;
      if (across && !clip.across || down && !clip.down) return Optional.of(clip.name);
    }
    return Optional.empty();
  }
}
