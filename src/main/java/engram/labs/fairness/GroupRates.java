package engram.labs.fairness;

/**
 * What one threshold does to one group: everyone with so many points or more is admitted. A rate
 * whose denominator is 0 is NaN.
 *
 * @param count of the group
 * @param positives of them, such as qualified
 * @param admitted of all
 * @param truePositives of the admitted
 */
public record GroupRates(int count, int positives, int admitted, int truePositives) {

  /**
   * @param threshold in points of the {@link ScoreScale}
   */
  public static GroupRates of(ScoredGroups scored, int group, double threshold) {
    int count = 0;
    int positives = 0;
    int admitted = 0;
    int both = 0;
    for (int i = 0; i < scored.size(); i++) {
      if (scored.group(i) != group) continue;
      boolean in = scored.points(i) >= threshold;
      count++;
      if (scored.isPositive(i)) positives++;
      if (in) admitted++;
      if (in && scored.isPositive(i)) both++;
    }
    return new GroupRates(count, positives, admitted, both);
  }

  private static double share(int part, int whole) {
    return whole == 0 ? Double.NaN : (double) part / whole;
  }

  /** Share of the group that is positive, whatever the threshold. */
  public double baseRate() {
    return share(positives, count);
  }

  /** Share of the group that is admitted: Fairlearn's {@code selection_rate}. */
  public double selectionRate() {
    return share(admitted, count);
  }

  /** Share of the positive that is admitted, TPR. */
  public double truePositiveRate() {
    return share(truePositives, positives);
  }

  /** Share of the negative that is admitted, FPR. */
  public double falsePositiveRate() {
    return share(admitted - truePositives, count - positives);
  }

  /** Share of the admitted that is positive: PPV. */
  public double precision() {
    return share(truePositives, admitted);
  }

  /** Share of the group that is rightly admitted or rightly turned away. */
  public double accuracy() {
    int rightlyAway = count - positives - (admitted - truePositives);
    return share(truePositives + rightlyAway, count);
  }
}
