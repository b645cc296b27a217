package engram.ui.guide;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;

/**
 * Where a bubble stands: beside the part that it speaks of, or below one that is low, where there
 * is room for all of it; within the part, at its lower edge, where there is none beside it.
 */
final class BubblePlace {
  private BubblePlace() {}

  /**
   * The place of a bubble in the window.
   *
   * @param part of the window, within it
   * @param gap between both, and to the edges of the window
   */
  static Bounds of(
      Bounds part,
      double width,
      double height,
      double gap,
      double windowWidth,
      double windowHeight) {
    double middleX = clamp(part.getCenterX() - width / 2, gap, windowWidth - width - gap);
    double middleY = clamp(part.getCenterY() - height / 2, gap, windowHeight - height - gap);
    // what is low has its neighbours beside it
    boolean low = part.getHeight() < height;
    if (low && part.getMaxY() + 2 * gap + height <= windowHeight) {
      return new BoundingBox(middleX, part.getMaxY() + gap, width, height);
    }
    if (part.getMaxX() + 2 * gap + width <= windowWidth) {
      return new BoundingBox(part.getMaxX() + gap, middleY, width, height);
    }
    if (part.getMinX() - 2 * gap - width >= 0) {
      return new BoundingBox(part.getMinX() - gap - width, middleY, width, height);
    }
    if (part.getMaxY() + 2 * gap + height <= windowHeight) {
      return new BoundingBox(middleX, part.getMaxY() + gap, width, height);
    }
    if (part.getMinY() - 2 * gap - height >= 0) {
      return new BoundingBox(middleX, part.getMinY() - gap - height, width, height);
    }
    double inside = clamp(part.getMaxY() - gap - height, gap, windowHeight - height - gap);
    return new BoundingBox(middleX, inside, width, height);
  }

  private static double clamp(double value, double least, double most) {
    return Math.max(least, Math.min(value, most));
  }
}
