package engram.inspect.surface;

import engram.data.Targets;
import engram.nn.Parameters;

/**
 * What a network says of each point, with all its own features, also those that are held in the
 * picture. Immutable.
 */
public final class PointAnswers {
  /** An error is large from this many root mean squared test errors on. */
  static final double LARGE_ERROR = 2;

  private final SurfacePoints points;
  private final boolean[] wrong;

  private PointAnswers(SurfacePoints points, boolean[] wrong) {
    this.points = points;
    this.wrong = wrong;
  }

  /**
   * @param rmse of the test rows, in the target's unit; of classes it means nothing
   */
  public static PointAnswers of(Parameters parameters, SurfacePoints points, double rmse) {
    int last = parameters.spec().layerCount() - 1;
    double[][] outputs =
        InputGrid.activations(parameters, last, points.inputs, points.size())[last];
    Targets targets = points.slice().data().targets();
    boolean classes = !targets.target().isNumber();
    boolean[] wrong = new boolean[points.size()];
    double[] of = new double[outputs.length];
    for (int p = 0; p < wrong.length; p++) {
      for (int o = 0; o < of.length; o++) of[o] = outputs[o][p];
      wrong[p] =
          classes
              ? targets.classOf(of) != (int) points.target(p)
              : Math.abs(targets.numberOf(of[0]) - points.target(p)) > LARGE_ERROR * rmse;
    }
    return new PointAnswers(points, wrong);
  }

  public SurfacePoints points() {
    return points;
  }

  /** Whether another class is named, or the number foretold is far off. */
  public boolean isWrong(int point) {
    return wrong[point];
  }

  /** How many points of that part are wrong. */
  public int wrong(SurfacePoints.Part part) {
    int count = 0;
    for (int p = 0; p < wrong.length; p++) if (wrong[p] && points.part(p) == part) count++;
    return count;
  }

  /** How many points there are of that part. */
  public int count(SurfacePoints.Part part) {
    int count = 0;
    for (int p = 0; p < points.size(); p++) if (points.part(p) == part) count++;
    return count;
  }
}
