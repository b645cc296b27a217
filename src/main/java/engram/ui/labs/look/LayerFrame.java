package engram.ui.labs.look;

import engram.labs.look.LayerPlane;
import engram.ui.present.PresentArea;

/**
 * What a layer's plane spans, the asked sample too, and where that is on the page: both directions
 * in the same unit.
 *
 * @param x0 middle of what it spans
 * @param y0 the same upwards
 * @param across how far it reaches
 * @param up the same upwards
 */
record LayerFrame(double x0, double y0, double across, double up) {
  /** Free room at each side, as a share of what it spans. */
  private static final double MARGIN = 0.05;

  private static final double LEAST = 1e-9;

  static LayerFrame of(LayerPlane plane, double[] sample) {
    double[] ends = {sample[0], sample[0], sample[1], sample[1]};
    for (int k = 0; k < plane.rows().length; k++) {
      ends[0] = Math.min(ends[0], plane.x()[k]);
      ends[1] = Math.max(ends[1], plane.x()[k]);
      ends[2] = Math.min(ends[2], plane.y()[k]);
      ends[3] = Math.max(ends[3], plane.y()[k]);
    }
    return new LayerFrame(
        (ends[0] + ends[1]) / 2,
        (ends[2] + ends[3]) / 2,
        Math.max(LEAST, ends[1] - ends[0]),
        Math.max(LEAST, ends[3] - ends[2]));
  }

  /** Of a rectangle of the page, in units of the page each. */
  double unit(double width, double height) {
    return (1 - 2 * MARGIN) * Math.min(width / across, height / up);
  }

  /** How much of a rectangle of the page it fills. */
  double filled(double width, double height) {
    double unit = unit(width, height);
    return unit * across * unit * up;
  }

  double x(PresentArea on, double value) {
    return on.middleX() + (value - x0) * unit(on.width(), on.height());
  }

  double y(PresentArea on, double value) {
    return on.middleY() - (value - y0) * unit(on.width(), on.height());
  }
}
