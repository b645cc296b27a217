package engram.inspect.landscape;

import engram.nn.Parameters;
import engram.training.ParameterHistory;
import engram.training.Snapshot;

/**
 * The way that a run walked since epoch 0, seen from a plane; also over the epochs behind the shown
 * moment when the run went back. Immutable.
 */
public final class PlanePath {
  private final double[] as;
  private final double[] bs;
  private final int shown;
  private final double moved;
  private final double inPlane;

  private PlanePath(double[] as, double[] bs, int shown, double moved, double inPlane) {
    this.as = as;
    this.bs = bs;
    this.shown = shown;
    this.moved = moved;
    this.inPlane = inPlane;
  }

  /** The known epochs of a history and the shown moment among them. */
  public static PlanePath of(ParameterPlane plane, ParameterHistory history, Snapshot snapshot) {
    int before = 0;
    while (before < history.size() && isBefore(history.epoch(before), snapshot)) before++;
    boolean known = before < history.size() && isShown(history.epoch(before), snapshot);
    int size = history.size() + (known ? 0 : 1);
    double[] as = new double[size];
    double[] bs = new double[size];
    for (int i = 0; i < size; i++) {
      int index = i > before && !known ? i - 1 : i;
      Parameters there = i == before ? snapshot.parameters() : history.parameters(index);
      ParameterPlane.Place place = plane.place(there);
      as[i] = place.a();
      bs[i] = place.b();
    }
    return new PlanePath(
        as,
        bs,
        before,
        history.parameters(0).distanceTo(snapshot.parameters()),
        plane.length(as[before] - as[0], bs[before] - bs[0]));
  }

  private static boolean isBefore(int epoch, Snapshot snapshot) {
    boolean inside = snapshot.position().row() > 0;
    return epoch < snapshot.epoch() || (inside && epoch == snapshot.epoch());
  }

  private static boolean isShown(int epoch, Snapshot snapshot) {
    return epoch == snapshot.epoch() && snapshot.position().row() == 0;
  }

  /** How many points it has; at least 1. */
  public int size() {
    return as.length;
  }

  /** The i-th point along the first direction. */
  public double a(int i) {
    return as[i];
  }

  /** The i-th point along the second direction. */
  public double b(int i) {
    return bs[i];
  }

  /** Which point is the shown moment. */
  public int shown() {
    return shown;
  }

  /** How far the shown parameters are from those of epoch 0. */
  public double moved() {
    return moved;
  }

  /** How much of that distance lies in the plane. */
  public double inPlane() {
    return inPlane;
  }
}
