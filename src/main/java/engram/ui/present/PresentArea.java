package engram.ui.present;

/** A rectangle of the page in units, y downwards. */
public record PresentArea(double x, double y, double width, double height) {

  public double right() {
    return x + width;
  }

  public double bottom() {
    return y + height;
  }

  public double middleX() {
    return x + width / 2;
  }

  public double middleY() {
    return y + height / 2;
  }

  public boolean contains(double atX, double atY) {
    return atX >= x && atX <= right() && atY >= y && atY <= bottom();
  }

  /** Whether both have a place in common, but for their edges. */
  public boolean meets(PresentArea other) {
    return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
  }

  /** How many of so many things are seen where so many fit, if one place tells of the others. */
  public static int seen(int all, int room) {
    return all <= room ? all : Math.max(0, room - 1);
  }

  /** What is left of it to the right of that share of its width. */
  public PresentArea rightOf(double share) {
    return new PresentArea(x + share * width, y, (1 - share) * width, height);
  }

  /** What is left of it to the left of that share of its width. */
  public PresentArea leftOf(double share) {
    return new PresentArea(x, y, share * width, height);
  }

  /** With a margin on all sides. */
  public PresentArea around(double margin) {
    return new PresentArea(x - margin, y - margin, width + 2 * margin, height + 2 * margin);
  }
}
