package engram.cli.memory;

import engram.cli.Json;
import engram.cli.TextTable;
import engram.labs.fairness.FairnessGaps;
import engram.labs.fairness.GroupRates;
import engram.labs.fairness.MatchingThreshold;
import engram.labs.fairness.Rate;
import engram.labs.fairness.Reliability;
import engram.labs.fairness.ScoreScale;
import engram.labs.fairness.ScoredGroups;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What thresholds do to groups, and which definitions of fairness they meet.
 *
 * @param atThresholds with the thresholds that were asked for
 * @param equal with the thresholds that make a rate equal to the first group's
 * @param curve by threshold from 0 to 100 points, the same for all groups
 */
record GroupsReport(Judgement atThresholds, List<Equal> equal, List<Point> curve) {
  private static final Map<Rate, String> NAMES =
      Map.of(
          Rate.SELECTION, "share admitted (demographic parity)",
          Rate.TRUE_POSITIVE, "TPR (equal opportunity)",
          Rate.FALSE_POSITIVE, "FPR",
          Rate.PRECISION, "precision (predictive parity)");

  /**
   * @param groups in the order of the thresholds
   */
  record Judgement(List<Double> thresholds, List<Group> groups, Gaps gaps) {
    private static Judgement of(ScoredGroups scored, List<Double> thresholds) {
      List<GroupRates> rates =
          IntStream.range(0, thresholds.size())
              .mapToObj(g -> GroupRates.of(scored, g, thresholds.get(g)))
              .toList();
      List<Group> groups =
          IntStream.range(0, rates.size())
              .mapToObj(g -> Group.of(scored.names().get(g), rates.get(g), scored.reliability(g)))
              .toList();
      return new Judgement(thresholds, groups, Gaps.of(FairnessGaps.of(rates)));
    }
  }

  /** A group, its counts first; null where there is nobody to count. */
  record Group(
      String name,
      int count,
      int positives,
      int admitted,
      int truePositives,
      Double baseRate,
      Double selectionRate,
      Double truePositiveRate,
      Double falsePositiveRate,
      Double precision,
      Double accuracy,
      double calibrationError,
      List<Reliability.Bin> calibration) {
    private static Group of(String name, GroupRates rates, Reliability reliability) {
      return new Group(
          name,
          rates.count(),
          rates.positives(),
          rates.admitted(),
          rates.truePositives(),
          Json.finite(rates.baseRate()),
          Json.finite(rates.selectionRate()),
          Json.finite(rates.truePositiveRate()),
          Json.finite(rates.falsePositiveRate()),
          Json.finite(rates.precision()),
          Json.finite(rates.accuracy()),
          reliability.error(),
          reliability.bins());
    }
  }

  /** By Fairlearn's definitions; null where a group has no such rate. */
  record Gaps(
      Double demographicParityDifference,
      Double demographicParityRatio,
      Double equalOpportunityDifference,
      Double falsePositiveRateDifference,
      Double equalizedOddsDifference,
      Double equalizedOddsRatio,
      Double precisionDifference,
      Double accuracyDifference) {
    private static Gaps of(FairnessGaps gaps) {
      return new Gaps(
          Json.finite(gaps.selectionDifference()),
          Json.finite(gaps.selectionRatio()),
          Json.finite(gaps.opportunityDifference()),
          Json.finite(gaps.falsePositiveDifference()),
          Json.finite(gaps.oddsDifference()),
          Json.finite(gaps.oddsRatio()),
          Json.finite(gaps.precisionDifference()),
          Json.finite(gaps.accuracyDifference()));
    }
  }

  /** With one rate made equal. */
  record Equal(Rate rate, Judgement judgement) {}

  /** Of all groups, null where there is nobody to count. */
  record Point(
      double threshold,
      List<Double> selectionRate,
      List<Double> truePositiveRate,
      List<Double> falsePositiveRate,
      List<Double> precision) {
    private static Point of(ScoredGroups scored, double threshold) {
      List<GroupRates> rates =
          IntStream.range(0, scored.names().size())
              .mapToObj(g -> GroupRates.of(scored, g, threshold))
              .toList();
      return new Point(
          threshold,
          values(rates, Rate.SELECTION),
          values(rates, Rate.TRUE_POSITIVE),
          values(rates, Rate.FALSE_POSITIVE),
          values(rates, Rate.PRECISION));
    }

    private static List<Double> values(List<GroupRates> rates, Rate rate) {
      List<Double> values = new ArrayList<>(); // may hold null
      for (GroupRates each : rates) values.add(Json.finite(rate.of(each)));
      return values;
    }
  }

  static GroupsReport of(ScoredGroups scored, List<Double> thresholds) {
    List<Equal> equal = new ArrayList<>();
    for (Rate rate : Rate.values()) {
      List<Double> matched =
          IntStream.range(0, thresholds.size())
              .mapToObj(g -> matching(scored, rate, thresholds.get(0), g))
              .toList();
      equal.add(new Equal(rate, Judgement.of(scored, matched)));
    }
    List<Point> curve =
        IntStream.rangeClosed(0, (int) ScoreScale.MOST).mapToObj(t -> Point.of(scored, t)).toList();
    return new GroupsReport(Judgement.of(scored, thresholds), equal, curve);
  }

  private static double matching(ScoredGroups scored, Rate rate, double threshold, int group) {
    return group == 0 ? threshold : MatchingThreshold.of(scored, rate, 0, threshold, group);
  }

  /** The rates at the thresholds that were asked for. */
  void writeRates(PrintWriter out) {
    TextTable table = new TextTable(12, 10);
    table.row(
        "", "threshold", "count", "positive", "admitted", "TPR", "FPR", "precision", "calib.err");
    rows(table, atThresholds);
    table.print(out);
  }

  /** The same, and the thresholds that make a rate equal. */
  void writeText(PrintWriter out) {
    writeRates(out);
    out.println();
    for (Equal each : equal) {
      out.println("equal " + NAMES.get(each.rate()) + ":");
      TextTable matched = new TextTable(12, 10);
      rows(matched, each.judgement());
      matched.print(out);
    }
    out.println();
    Gaps gaps = atThresholds.gaps();
    out.println(
        "Apart, as at first: admitted "
            + percent(gaps.demographicParityDifference())
            + ", TPR "
            + percent(gaps.equalOpportunityDifference())
            + ", FPR "
            + percent(gaps.falsePositiveRateDifference())
            + ", precision "
            + percent(gaps.precisionDifference())
            + " points.");
  }

  private static void rows(TextTable table, Judgement judgement) {
    for (int g = 0; g < judgement.groups().size(); g++) {
      Group group = judgement.groups().get(g);
      table.row(
          group.name(),
          String.format(Locale.ROOT, "%.1f", judgement.thresholds().get(g)),
          String.valueOf(group.count()),
          percent(group.baseRate()),
          percent(group.selectionRate()),
          percent(group.truePositiveRate()),
          percent(group.falsePositiveRate()),
          percent(group.precision()),
          String.format(Locale.ROOT, "%.3f", group.calibrationError()));
    }
  }

  private static String percent(Double share) {
    return share == null ? "none" : String.format(Locale.ROOT, "%.1f", 100 * share);
  }
}
