package engram.ui.paint;

/**
 * How a picture lies in its pane: screen = scale · picture + (x, y). The picture is laid out for
 * the size of the pane, so {@link #FIT} shows the whole of it.
 */
public record Viewport(double scale, double x, double y) {
  public static final Viewport FIT = new Viewport(1, 0, 0);
  static final double MIN_SCALE = 0.5;
  static final double MAX_SCALE = 8;

  public double toScreenX(double pictureX) {
    return scale * pictureX + x;
  }

  public double toScreenY(double pictureY) {
    return scale * pictureY + y;
  }

  public double toPictureX(double screenX) {
    return (screenX - x) / scale;
  }

  public double toPictureY(double screenY) {
    return (screenY - y) / scale;
  }

  /** Larger by that factor, within the limits; what lies under that point of the screen stays. */
  public Viewport zoomed(double factor, double screenX, double screenY) {
    double newScale = Math.max(MIN_SCALE, Math.min(MAX_SCALE, scale * factor));
    double ratio = newScale / scale;
    return new Viewport(newScale, screenX + ratio * (x - screenX), screenY + ratio * (y - screenY));
  }

  public Viewport panned(double dx, double dy) {
    return new Viewport(scale, x + dx, y + dy);
  }

  /** Moved as little as is needed to keep the middle of the pane inside the picture. */
  public Viewport within(double width, double height) {
    return new Viewport(scale, keep(x, width), keep(y, height));
  }

  private double keep(double offset, double size) {
    return Math.max(size / 2 - scale * size, Math.min(size / 2, offset));
  }
}
