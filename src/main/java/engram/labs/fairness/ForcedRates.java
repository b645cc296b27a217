package engram.labs.fairness;

/**
 * What is forced where base rates differ, whatever the scores.
 *
 * <p>For each group, with its base rate p, TPR, FPR and precision PPV, by counting alone
 *
 * <pre>FPR = p / (1 − p) · (1 − PPV) / PPV · TPR</pre>
 *
 * (Chouldechova 2017, Fair prediction with disparate impact, Big Data 5, equation 2.6; there with
 * FNR = 1 − TPR). So two groups with other base rates can't have TPR, FPR and PPV in common unless
 * nobody is wrongly admitted or nobody rightly. Of scores instead of a threshold: a score can't be
 * calibrated in both groups and give their positive as well as their negative the same mean, unless
 * it foretells perfectly or the base rates are equal (Kleinberg, Mullainathan and Raghavan 2016,
 * Inherent trade-offs in the fair determination of risk scores, theorem 1.1). With s the share of
 * all who are admitted, PPV = p · TPR / s: where s and TPR are equal, PPV stands as the base rates
 * do.
 */
public final class ForcedRates {
  private ForcedRates() {}

  /**
   * The FPR that a group must have.
   *
   * @param baseRate above 0 and below 1
   * @param precision above 0
   */
  public static double falsePositiveRate(
      double baseRate, double truePositiveRate, double precision) {
    return baseRate / (1 - baseRate) * (1 - precision) / precision * truePositiveRate;
  }

  /**
   * The precision that a group must have.
   *
   * @param selectionRate above 0
   */
  public static double precision(double baseRate, double truePositiveRate, double selectionRate) {
    return baseRate * truePositiveRate / selectionRate;
  }
}
