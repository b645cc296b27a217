package engram.tour.measure;

import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;

/** Rectangles in pixels of a scene. */
final class Boxes {
  /** Parts of a line of text, from its top: to the baseline, and of that to the tallest letter. */
  private static final double BASELINE = 0.8;

  /** Of the height of a line. */
  private static final double EM = 1 / 1.448;

  private static final double TALL = 0.76;
  private static final double TALL_HAN = 0.88;
  private static final double DEEP = 0.22;
  private static final double DEEP_HAN = 0.1;
  private static final String DESCENDERS = "gjpqyQ,;()[]{}|/ξβρφγμηζχψς_";

  private Boxes() {}

  static Rectangle2D of(Bounds bounds) {
    return new Rectangle2D(
        bounds.getMinX(),
        bounds.getMinY(),
        Math.max(0, bounds.getWidth()),
        Math.max(0, bounds.getHeight()));
  }

  /** What two have in common; without area if they have nothing. */
  static Rectangle2D common(Rectangle2D a, Rectangle2D b) {
    double left = Math.max(a.getMinX(), b.getMinX());
    double top = Math.max(a.getMinY(), b.getMinY());
    double width = Math.min(a.getMaxX(), b.getMaxX()) - left;
    double height = Math.min(a.getMaxY(), b.getMaxY()) - top;
    return new Rectangle2D(left, top, Math.max(0, width), Math.max(0, height));
  }

  static boolean isEmpty(Rectangle2D box) {
    return !(box.getWidth() > 0) || !(box.getHeight() > 0);
  }

  /** What the letters of a line can cover of its box. */
  static Rectangle2D letters(Rectangle2D line, String text) {
    boolean han = text.codePoints().anyMatch(Character::isIdeographic);
    boolean deep = text.chars().anyMatch(c -> DESCENDERS.indexOf(c) >= 0);
    double em = EM * line.getHeight();
    double baseline = line.getMinY() + BASELINE * line.getHeight();
    double top = baseline - em * (han ? TALL_HAN : TALL);
    double bottom = baseline + em * (deep ? DEEP : han ? DEEP_HAN : 0);
    return new Rectangle2D(line.getMinX(), top, line.getWidth(), bottom - top);
  }
}
