package engram.data.sets;

import static engram.data.sets.PlaneRules.uniform;

import engram.data.NumpyRandom;

/** Points of more than two classes in the plane, for the most part within −6 … 6. */
final class ManyClassRules {
  static final int BLOBS = 3;
  static final int ARMS = 4;

  private ManyClassRules() {}

  /**
   * Three clouds in turn, their centres 3 from the origin and a third of a turn apart, the first
   * straight up; normal in both directions. The noise sets their variance as in {@link
   * PlaneRules#gauss}: 0.5 + 7 · noise.
   */
  static double blobs(int row, int rows, double noise, NumpyRandom random, double[] x) {
    int label = row % BLOBS;
    double angle = 2 * Math.PI * label / BLOBS;
    double deviation = Math.sqrt(PlaneRules.variance(noise));
    x[0] = 3 * StrictMath.sin(angle) + deviation * random.randn();
    x[1] = 3 * StrictMath.cos(angle) + deviation * random.randn();
    return label;
  }

  /**
   * Four bent arms in turn, from radius 1 to 5.5 while they turn by 72°. The noise moves a point by
   * up to ±2 · noise in both directions.
   */
  static double pinwheel(int row, int rows, double noise, NumpyRandom random, double[] x) {
    int label = row % ARMS;
    double share = Turn.share(row, rows, ARMS);
    double radius = 1 + 4.5 * share;
    double angle = 2 * Math.PI * ((double) label / ARMS + 0.2 * share);
    x[0] = radius * StrictMath.sin(angle) + uniform(random, -2, 2) * noise;
    x[1] = radius * StrictMath.cos(angle) + uniform(random, -2, 2) * noise;
    return label;
  }
}
