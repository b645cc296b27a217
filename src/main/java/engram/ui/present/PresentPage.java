package engram.ui.present;

/**
 * Where the parts of the page lie. A unit is the largest that lets 1280 × 800 of them into the
 * window, so everything grows with it; what the window is wider or higher is given to the picture.
 *
 * @param unit in pixels
 * @param width in units, 1280 at least
 * @param height in units, 800 at least
 */
public record PresentPage(double unit, double width, double height) {
  public static final double MARGIN = 45;
  static final double HEAD = 150;
  static final double STRIP = 40;
  private static final double LEAST_WIDTH = 1280;
  private static final double LEAST_HEIGHT = 800;

  /** Of a window of that inside in pixels. */
  public static PresentPage of(double width, double height) {
    double unit = Math.max(0.1, Math.min(width / LEAST_WIDTH, height / LEAST_HEIGHT));
    return new PresentPage(unit, width / unit, height / unit);
  }

  /** Sentence and number. */
  PresentArea head() {
    return new PresentArea(0, 0, width, HEAD);
  }

  /**
   * The picture's layer: from side to side.
   *
   * @param timeline units that the timeline takes; 0 without one
   */
  PresentArea pictureLayer(double timeline) {
    return new PresentArea(0, HEAD, width, height - HEAD - STRIP - timeline);
  }

  /** What is painted of it. */
  public PresentArea picture(double timeline) {
    PresentArea layer = pictureLayer(timeline);
    return new PresentArea(MARGIN, layer.y() + 4, width - 2 * MARGIN, layer.height() - 12);
  }

  PresentArea time(double timeline) {
    return new PresentArea(0, height - STRIP - timeline, width, timeline);
  }

  PresentArea strip() {
    return new PresentArea(0, height - STRIP, width, STRIP);
  }
}
