package engram.labs.fairness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AdmissionRunTest {
  private static final double POINT = 0.01;

  private static AdmissionRun run;

  @BeforeAll
  static void train() {
    run = trained(AdmissionSetup.USUAL);
  }

  private static AdmissionRun trained(AdmissionSetup setup) {
    AdmissionRun run = new AdmissionRun(setup);
    while (!run.isEnded()) run.step();
    return run;
  }

  private static ScoredGroups usual() {
    return run.judged(SeenColumns.WITHOUT_GROUP).scored();
  }

  private static List<GroupRates> rates(ScoredGroups scored, double a, double b) {
    return List.of(GroupRates.of(scored, 0, a), GroupRates.of(scored, 1, b));
  }

  private static double[] percent(GroupRates rates) {
    return new double[] {
      100 * rates.truePositiveRate(),
      100 * rates.selectionRate(),
      100 * rates.falsePositiveRate(),
      100 * rates.precision()
    };
  }

  /** TPR, admitted, FPR and precision in percent of the drawing that the lab was planned by. */
  @Test
  void oneThresholdGivesTheRatesOfThePlan() {
    List<GroupRates> rates = rates(usual(), 54, 54);

    assertThat(percent(rates.get(0)))
        .containsExactly(new double[] {83.7, 59.8, 22, 85.8}, within(1.0));
    assertThat(percent(rates.get(1)))
        .containsExactly(new double[] {56.6, 30.8, 12.8, 75.6}, within(3.0));
  }

  @Test
  void equalOpportunityPullsPrecisionApart() {
    ScoredGroups scored = usual();
    double threshold = MatchingThreshold.of(scored, Rate.TRUE_POSITIVE, 0, 54, 1);
    List<GroupRates> rates = rates(scored, 54, threshold);

    assertThat(threshold).isCloseTo(44.2, within(1.5));
    assertThat(percent(rates.get(1)))
        .containsExactly(new double[] {83.7, 55.5, 35.7, 62.2}, within(4.0));
    assertThat(FairnessGaps.difference(rates, Rate.TRUE_POSITIVE)).isLessThan(POINT);
    assertThat(FairnessGaps.difference(rates, Rate.PRECISION))
        .isGreaterThan(2 * FairnessGaps.difference(rates(scored, 54, 54), Rate.PRECISION));
  }

  /** Each definition met by its own threshold leaves the others unmet. */
  @Test
  void noThresholdMeetsTwoDefinitions() {
    ScoredGroups scored = usual();
    List<Rate> wanted = List.of(Rate.SELECTION, Rate.TRUE_POSITIVE, Rate.PRECISION);
    for (Rate met : wanted) {
      double threshold = MatchingThreshold.of(scored, met, 0, 54, 1);
      List<GroupRates> rates = rates(scored, 54, threshold);
      for (Rate rate : wanted) {
        double gap = FairnessGaps.difference(rates, rate);
        if (rate == met) assertThat(gap).as("%s", met).isLessThan(POINT);
        else assertThat(gap).as("%s by %s", rate, met).isGreaterThan(3 * POINT);
      }
    }
  }

  /** By counting alone, at every threshold. */
  @Test
  void baseRatePrecisionAndTruePositiveRateForceTheFalsePositiveRate() {
    ScoredGroups scored = usual();
    for (int threshold = 20; threshold <= 70; threshold += 5) {
      for (int group = 0; group < 2; group++) {
        GroupRates rates = GroupRates.of(scored, group, threshold);
        assertThat(
                ForcedRates.falsePositiveRate(
                    rates.baseRate(), rates.truePositiveRate(), rates.precision()))
            .isCloseTo(rates.falsePositiveRate(), within(1e-12));
        assertThat(
                ForcedRates.precision(
                    rates.baseRate(), rates.truePositiveRate(), rates.selectionRate()))
            .isCloseTo(rates.precision(), within(1e-12));
      }
    }
  }

  @Test
  void aProxyStaysWhereTheGroupIsDropped() {
    double seen = opportunityGap(SeenColumns.ALL);
    double dropped = opportunityGap(SeenColumns.WITHOUT_GROUP);
    double proxyless = opportunityGap(SeenColumns.WITHOUT_PROXY);

    assertThat(run.judged(SeenColumns.ALL).groupGuessed()).isEqualTo(1);
    assertThat(run.judged(SeenColumns.WITHOUT_GROUP).groupGuessed()).isGreaterThan(0.85);
    assertThat(run.judged(SeenColumns.WITHOUT_PROXY).groupGuessed()).isBetween(0.5, 0.7);
    assertThat(seen - dropped).isLessThan(dropped - proxyless);
    assertThat(dropped).isGreaterThan(0.25);
  }

  private static double opportunityGap(SeenColumns columns) {
    ScoredGroups scored = run.judged(columns).scored();
    return FairnessGaps.difference(rates(scored, 54, 54), Rate.TRUE_POSITIVE);
  }

  /** The records favour A, so what the network learns of A comes true less often than it says. */
  @Test
  void theNetworkBelievesTheRecords() {
    JudgedApplicants judged = run.judged(SeenColumns.ALL);

    assertThat(judged.scored().reliability(0).error())
        .isGreaterThan(1.3 * judged.byRecords().reliability(0).error());
    assertThat(judged.scored().reliability(1)).isEqualTo(judged.byRecords().reliability(1));
  }

  @Test
  void theSameSeedGivesTheSameNetworks() {
    AdmissionSetup small = new AdmissionSetup(100, 0.5, 0.4, 9, 9, 0, 10, 0.1, 0.1, 2, 7);
    AdmissionRun once = trained(small);
    AdmissionRun again = trained(small);
    for (SeenColumns seen : SeenColumns.values()) {
      assertThat(once.judged(seen).parametersSha256())
          .isEqualTo(again.judged(seen).parametersSha256());
    }
    assertThat(once.done()).isEqualTo(once.total()).isEqualTo(10);
    assertThatThrownBy(once::step).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> new AdmissionRun(small).judged(SeenColumns.ALL))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void whereAGroupHasNobodyToCountThereIsNoRate() {
    ScoredGroups one =
        new ScoredGroups(
            List.of("A", "B"),
            new double[] {0.9, 0.2},
            new int[] {0, 0},
            new boolean[] {true, false});

    assertThat(GroupRates.of(one, 1, 50).truePositiveRate()).isNaN();
    assertThat(MatchingThreshold.of(one, Rate.PRECISION, 1, 41.5, 0)).isEqualTo(41.5);
    assertThatThrownBy(
            () -> new ScoredGroups(List.of("A"), new double[] {1.5}, new int[1], new boolean[1]))
        .hasMessageContaining("not from 0 to 1");
    assertThatThrownBy(
            () -> new ScoredGroups(List.of("A"), new double[1], new int[] {1}, new boolean[1]))
        .hasMessageContaining("group 1");
  }

  @Test
  void fivePointsDoubleTheOdds() {
    assertThat(ScoreScale.points(0.5)).isEqualTo(50);
    assertThat(ScoreScale.points(2.0 / 3)).isCloseTo(55, within(1e-12));
    assertThat(ScoreScale.points(0.2)).isCloseTo(40, within(1e-12));
    assertThat(ScoreScale.points(0)).isZero();
    assertThat(ScoreScale.points(1)).isEqualTo(100);
    assertThat(ScoreScale.share(40)).isCloseTo(0.2, within(1e-12));
  }
}
