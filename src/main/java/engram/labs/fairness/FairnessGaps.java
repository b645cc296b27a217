package engram.labs.fairness;

import java.util.List;
import java.util.stream.DoubleStream;

/**
 * How far groups are apart, by Fairlearn's definitions: a difference is the largest rate less the
 * smallest, a ratio the smallest over the largest. NaN where a group has no such rate.
 *
 * @param selectionDifference {@code demographic_parity_difference}
 * @param selectionRatio {@code demographic_parity_ratio}
 * @param opportunityDifference {@code equal_opportunity_difference}
 * @param falsePositiveDifference {@code false_positive_rate_difference}
 * @param oddsDifference {@code equalized_odds_difference}: the larger of the two before
 * @param oddsRatio {@code equalized_odds_ratio}: the smaller ratio of both rates
 * @param precisionDifference the difference of {@code precision_score} in a {@code MetricFrame}
 * @param accuracyDifference the same of {@code accuracy_score}
 */
public record FairnessGaps(
    double selectionDifference,
    double selectionRatio,
    double opportunityDifference,
    double falsePositiveDifference,
    double oddsDifference,
    double oddsRatio,
    double precisionDifference,
    double accuracyDifference) {

  /**
   * @param groups at least one
   */
  public static FairnessGaps of(List<GroupRates> groups) {
    double opportunity = difference(groups, Rate.TRUE_POSITIVE);
    double falsePositive = difference(groups, Rate.FALSE_POSITIVE);
    return new FairnessGaps(
        difference(groups, Rate.SELECTION),
        ratio(groups, Rate.SELECTION),
        opportunity,
        falsePositive,
        Math.max(opportunity, falsePositive),
        Math.min(ratio(groups, Rate.TRUE_POSITIVE), ratio(groups, Rate.FALSE_POSITIVE)),
        difference(groups, Rate.PRECISION),
        difference(groups.stream().mapToDouble(GroupRates::accuracy).toArray()));
  }

  /** The largest less the smallest. */
  public static double difference(List<GroupRates> groups, Rate rate) {
    return difference(groups.stream().mapToDouble(rate::of).toArray());
  }

  private static double difference(double[] rates) {
    return DoubleStream.of(rates).reduce(Math::max).orElseThrow()
        - DoubleStream.of(rates).reduce(Math::min).orElseThrow();
  }

  private static double ratio(List<GroupRates> groups, Rate rate) {
    double[] rates = groups.stream().mapToDouble(rate::of).toArray();
    double most = DoubleStream.of(rates).reduce(Math::max).orElseThrow();
    return DoubleStream.of(rates).reduce(Math::min).orElseThrow() / most;
  }
}
