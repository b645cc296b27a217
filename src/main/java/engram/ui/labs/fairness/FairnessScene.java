package engram.ui.labs.fairness;

import engram.labs.fairness.FairnessGaps;
import engram.labs.fairness.FairnessSetup;
import engram.labs.fairness.GroupRates;
import engram.labs.fairness.JudgedApplicants;
import engram.labs.fairness.Judgements;
import engram.labs.fairness.MatchingThreshold;
import engram.labs.fairness.Rate;
import engram.labs.fairness.ScoredGroups;
import engram.labs.fairness.SeenColumns;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What is seen: the applicants that a network judges, and two thresholds. */
final class FairnessScene {
  static final int A = 0;
  static final int B = 1;

  /** Rates that differ by less count as equal: a hundredth. */
  static final double EQUAL = 0.01;

  private final Judgements judgements;
  private final FairnessSetup setup;
  private final List<GroupRates> now;
  private final List<GroupRates> before;

  /** By definition, found when they are asked for. */
  private final Map<Definition, Double> thresholds = new EnumMap<>(Definition.class);

  FairnessScene(Judgements judgements, FairnessSetup setup) {
    this.judgements = judgements;
    this.setup = setup;
    now = rates(scored(), setup.thresholdA(), setup.thresholdB());
    before = rates(scored(), setup.thresholdA(), setup.thresholdA());
  }

  private static List<GroupRates> rates(ScoredGroups scored, double a, double b) {
    return List.of(GroupRates.of(scored, A, a), GroupRates.of(scored, B, b));
  }

  FairnessSetup setup() {
    return setup;
  }

  ScoredGroups scored() {
    return judged(setup.columns()).scored();
  }

  JudgedApplicants judged(SeenColumns seen) {
    return judgements.by(seen);
  }

  double threshold(int group) {
    return group == A ? setup.thresholdA() : setup.thresholdB();
  }

  /** Of both groups, at their thresholds. */
  List<GroupRates> now() {
    return now;
  }

  double rate(Rate rate, int group) {
    return rate.of(now.get(group));
  }

  /** How far apart both groups are. */
  double gap(Rate rate) {
    return FairnessGaps.difference(now, rate);
  }

  /** How far apart they are where A's threshold is that of both. */
  double gapBefore(Rate rate) {
    return FairnessGaps.difference(before, rate);
  }

  /** The same for another network. */
  List<GroupRates> atOneThreshold(SeenColumns seen) {
    return rates(judged(seen).scored(), setup.thresholdA(), setup.thresholdA());
  }

  boolean isMet(Definition definition) {
    return definition
        .rate()
        .map(rate -> gap(rate) < EQUAL)
        .orElse(setup.thresholdA() == setup.thresholdB());
  }

  /** B's threshold that meets a definition, as nearly as can be. */
  double thresholdFor(Definition definition) {
    return thresholds.computeIfAbsent(
        definition,
        wanted ->
            wanted
                .rate()
                .map(r -> MatchingThreshold.of(scored(), r, A, setup.thresholdA(), B))
                .orElse(setup.thresholdA()));
  }

  /** How far apart a rate is where that definition is met. */
  double gapWhere(Definition met, Rate rate) {
    return FairnessGaps.difference(rates(scored(), setup.thresholdA(), thresholdFor(met)), rate);
  }
}
