package engram.ui.data.draw;

/**
 * What is drawn with.
 *
 * @param label the class of the points; of an eraser it means nothing
 * @param erases whether it is the eraser
 * @param radius how far a brush scatters its points, or the eraser reaches, as a share of the
 *     plane's side
 * @param single whether dragging leaves no more points than a click
 */
record DrawBrush(int label, boolean erases, double radius, boolean single) {
  /** Of the finest brush. */
  static final double LEAST_RADIUS = 0.01;

  /** Of the broadest one. */
  static final double MOST_RADIUS = 0.12;

  DrawBrush eraser() {
    return new DrawBrush(label, true, radius, single);
  }

  DrawBrush withLabel(int newLabel) {
    return new DrawBrush(newLabel, erases, radius, single);
  }

  DrawBrush withSingle(boolean newSingle) {
    return new DrawBrush(label, erases, radius, newSingle);
  }

  DrawBrush withRadius(double newRadius) {
    return new DrawBrush(label, erases, newRadius, single);
  }
}
