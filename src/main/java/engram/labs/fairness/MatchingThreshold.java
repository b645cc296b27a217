package engram.labs.fairness;

/**
 * The threshold of one group that makes a rate equal to that of another, as nearly as tenths of a
 * point can.
 */
public final class MatchingThreshold {
  /** Thresholds are tenths of a point. */
  public static final double STEP = 0.1;

  private static final int STEPS = 1000;

  private final ScoredGroups scored;
  private final Rate rate;
  private final int group;
  private final double wanted;

  private MatchingThreshold(ScoredGroups scored, Rate rate, int group, double wanted) {
    this.scored = scored;
    this.rate = rate;
    this.group = group;
    this.wanted = wanted;
  }

  /**
   * From the reference's threshold outwards, the first place where the group's rate passes the
   * reference's, and of both sides of it the nearer one; where it passes nowhere, the threshold
   * with the least difference, of equals the nearest.
   *
   * @param reference the group whose rate is wanted
   * @param threshold of the reference, in points
   * @return in points, a multiple of {@link #STEP}; the threshold itself if the reference has no
   *     such rate there
   */
  public static double of(
      ScoredGroups scored, Rate rate, int reference, double threshold, int group) {
    double wanted = rate.of(GroupRates.of(scored, reference, threshold));
    if (Double.isNaN(wanted)) return threshold;
    return new MatchingThreshold(scored, rate, group, wanted)
        .near((int) Math.rint(threshold / STEP));
  }

  private double near(int start) {
    double[] gaps = new double[STEPS + 1];
    for (int k = 0; k <= STEPS; k++) {
      gaps[k] = rate.of(GroupRates.of(scored, group, points(k))) - wanted;
    }
    int best = -1;
    for (int away = 0; away <= STEPS; away++) {
      for (int k : new int[] {start - away, start + away}) {
        if (k < 0 || k > STEPS || Double.isNaN(gaps[k])) continue;
        int beyond = k < start ? k - 1 : k + 1;
        if (gaps[k] == 0) return points(k);
        if (beyond >= 0 && beyond <= STEPS && gaps[k] * gaps[beyond] < 0) {
          return points(Math.abs(gaps[beyond]) < Math.abs(gaps[k]) ? beyond : k);
        }
        if (best < 0 || Math.abs(gaps[k]) < Math.abs(gaps[best])) best = k;
      }
    }
    return points(best < 0 ? start : best);
  }

  /** Exactly the double that is written so. */
  private static double points(int tenths) {
    return tenths / 10.0;
  }
}
