package engram.ui.memory.neuron;

/**
 * Where weights and inputs lie in the picture of a neuron's plane; 0 is in its middle.
 *
 * @param width of the picture
 * @param height of the picture
 */
record NeuronPlaneFrame(double width, double height) {
  /** How far the shorter side reaches from 0. */
  private static final double REACH = 2.3;

  private double unit() {
    return Math.min(width, height) / 2 / REACH;
  }

  double middleX() {
    return width / 2;
  }

  double middleY() {
    return height / 2;
  }

  double x(double value) {
    return middleX() + value * unit();
  }

  double y(double value) {
    return middleY() - value * unit();
  }

  boolean isOutside(double[] w) {
    return Math.abs(w[0]) * unit() > middleX() || Math.abs(w[1]) * unit() > middleY();
  }

  /**
   * Where a direction from the middle leaves the picture.
   *
   * @param within so far inside it
   * @return x and y in the picture
   */
  double[] edge(double dx, double dy, double within) {
    double byX = dx == 0 ? Double.MAX_VALUE : (middleX() - within) / Math.abs(dx);
    double byY = dy == 0 ? Double.MAX_VALUE : (middleY() - within) / Math.abs(dy);
    double way = Math.min(byX, byY);
    return new double[] {middleX() + way * dx, middleY() - way * dy};
  }
}
