package engram.tour.measure;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Rectangle2D;

/** Texts that lie over each other. */
final class Overlaps {
  /** Pixels in both directions: letters do not fill their boxes to the edge. */
  private static final double LEAST = 1.5;

  private Overlaps() {}

  /** Two texts of different owners. */
  record Pair(ShownText below, ShownText above) {}

  static List<Pair> of(List<ShownText> texts) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      for (int k = i + 1; k < texts.size(); k++) {
        ShownText a = texts.get(i);
        ShownText b = texts.get(k);
        if (a.owner() != b.owner() && meet(a, b)) pairs.add(new Pair(a, b));
      }
    }
    return pairs;
  }

  private static boolean meet(ShownText a, ShownText b) {
    for (Rectangle2D box : a.boxes()) {
      for (Rectangle2D other : b.boxes()) {
        Rectangle2D common = Boxes.common(box, other);
        if (common.getWidth() > LEAST && common.getHeight() > LEAST) return true;
      }
    }
    return false;
  }
}
