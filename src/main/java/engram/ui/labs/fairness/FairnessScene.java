package engram.ui.labs.fairness;

import engram.labs.fairness.FairnessGaps;
import engram.labs.fairness.FairnessSetup;
import engram.labs.fairness.GroupRates;
import engram.labs.fairness.JudgedApplicants;
import engram.labs.fairness.Judgements;
import engram.labs.fairness.MatchingThreshold;
import engram.labs.fairness.OwnJudgement;
import engram.labs.fairness.Rate;
import engram.labs.fairness.ScoredGroups;
import engram.labs.fairness.SeenColumns;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is seen: two groups that a network judges, and two thresholds. */
final class FairnessScene {
  static final int A = 0;
  static final int B = 1;

  /** Rates that differ by less count as equal: a hundredth. */
  static final double EQUAL = 0.01;

  private static final double MARKS = 200;

  private final ScoredGroups scored;
  private final Optional<Judgements> judgements;
  private final Optional<OwnJudgement> own;
  private final FairnessSetup setup;
  private final List<GroupRates> now;
  private final List<GroupRates> before;

  /** By definition, found when they are asked for. */
  private final Map<Definition, Double> thresholds = new EnumMap<>(Definition.class);

  private FairnessScene(
      ScoredGroups scored,
      Optional<Judgements> judgements,
      Optional<OwnJudgement> own,
      FairnessSetup setup) {
    this.scored = scored;
    this.judgements = judgements;
    this.own = own;
    this.setup = setup;
    now = rates(scored, setup.thresholdA(), setup.thresholdB());
    before = rates(scored, setup.thresholdA(), setup.thresholdA());
  }

  /** Of the made-up applicants. */
  static FairnessScene of(Judgements judgements, FairnessSetup setup) {
    return new FairnessScene(
        judgements.by(setup.columns()).scored(), Optional.of(judgements), Optional.empty(), setup);
  }

  /** Of the test samples of a table. */
  static FairnessScene of(OwnJudgement own, FairnessSetup setup) {
    return new FairnessScene(own.scored(), Optional.empty(), Optional.of(own), setup);
  }

  private static List<GroupRates> rates(ScoredGroups scored, double a, double b) {
    return List.of(GroupRates.of(scored, A, a), GroupRates.of(scored, B, b));
  }

  FairnessSetup setup() {
    return setup;
  }

  ScoredGroups scored() {
    return scored;
  }

  /** Of a table; empty of the made-up applicants. */
  Optional<OwnJudgement> own() {
    return own;
  }

  /** How many of a group a mark is, so that they all have room. */
  int perMark() {
    int largest = now.stream().mapToInt(GroupRates::count).max().orElse(0);
    return (int) Math.max(1, Math.round(largest / MARKS));
  }

  /** Only of the made-up applicants. */
  JudgedApplicants judged(SeenColumns seen) {
    return judgements.orElseThrow().by(seen);
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

  /** Whether some rate is apart where some definition is met. */
  boolean isApart() {
    return Arrays.stream(Definition.values())
        .anyMatch(
            met -> Arrays.stream(Rate.values()).anyMatch(rate -> gapWhere(met, rate) >= EQUAL));
  }

  /** How far apart a rate is where that definition is met. */
  double gapWhere(Definition met, Rate rate) {
    return FairnessGaps.difference(rates(scored(), setup.thresholdA(), thresholdFor(met)), rate);
  }
}
