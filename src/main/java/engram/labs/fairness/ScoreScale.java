package engram.labs.fairness;

import engram.nn.Elementary;

/**
 * How a network's share p is written as points, as credit bureaus do: 50 are even odds, and each 5
 * points double the odds p / (1 − p). From 0 to 100; beyond lies less than one in a thousand.
 */
public final class ScoreScale {
  /** Points that double the odds. */
  public static final double DOUBLING = 5;

  public static final double EVEN = 50;
  public static final double MOST = 100;

  private static final double LN_2 = 0.6931471805599453;

  private ScoreScale() {}

  /**
   * @param share 0 … 1
   */
  public static double points(double share) {
    if (share <= 0) return 0;
    if (share >= 1) return MOST;
    double points = EVEN + DOUBLING * Elementary.log(share / (1 - share)) / LN_2;
    return Math.max(0, Math.min(MOST, points));
  }

  /** The share that stands behind so many points. */
  public static double share(double points) {
    return 1 / (1 + Elementary.exp(-(points - EVEN) / DOUBLING * LN_2));
  }
}
