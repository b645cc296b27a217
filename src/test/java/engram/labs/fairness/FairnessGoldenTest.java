package engram.labs.fairness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import engram.inspect.MetricsGolden;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Against {@code metrics-golden/make_fairness.py}, which has Fairlearn's formulas in NumPy. */
class FairnessGoldenTest {
  private static final double TOLERANCE = 1e-12;

  private static Stream<MetricsGolden> cases(String... names) {
    return MetricsGolden.cases("fairness.txt").filter(c -> List.of(names).contains(c.name()));
  }

  static Stream<MetricsGolden> groups() {
    return cases("two", "four", "unequal");
  }

  static Stream<MetricsGolden> logits() {
    return cases("sure", "unsure", "binary");
  }

  private static ScoredGroups scored(MetricsGolden golden) {
    int[] groups = golden.ints("groups");
    int[] labels = golden.ints("labels");
    boolean[] positive = new boolean[labels.length];
    for (int i = 0; i < labels.length; i++) positive[i] = labels[i] == 1;
    List<String> names =
        IntStream.rangeClosed(0, IntStream.of(groups).max().orElseThrow())
            .mapToObj(g -> "group " + g)
            .toList();
    return new ScoredGroups(names, golden.doubles("shares"), groups, positive);
  }

  private static List<GroupRates> rates(MetricsGolden golden) {
    ScoredGroups scored = scored(golden);
    return IntStream.range(0, scored.names().size())
        .mapToObj(g -> GroupRates.of(scored, g, golden.number("threshold")))
        .toList();
  }

  private static void same(
      MetricsGolden golden, String kind, List<GroupRates> rates, ToDoubleFunction<GroupRates> of) {
    double[] wanted = golden.doubles(kind);
    assertThat(rates).hasSize(wanted.length);
    for (int g = 0; g < wanted.length; g++) {
      assertThat(of.applyAsDouble(rates.get(g))).as(kind).isCloseTo(wanted[g], within(TOLERANCE));
    }
  }

  @ParameterizedTest
  @MethodSource("groups")
  void theRatesOfEachGroupAreThoseOfItsSamples(MetricsGolden golden) {
    List<GroupRates> rates = rates(golden);

    same(golden, "selection", rates, GroupRates::selectionRate);
    same(golden, "tpr", rates, GroupRates::truePositiveRate);
    same(golden, "fpr", rates, GroupRates::falsePositiveRate);
    same(golden, "precision", rates, GroupRates::precision);
    same(golden, "accuracy", rates, GroupRates::accuracy);
  }

  @ParameterizedTest
  @MethodSource("groups")
  void theGapsAreFairlearns(MetricsGolden golden) {
    FairnessGaps gaps = FairnessGaps.of(rates(golden));
    double[] found = {
      gaps.selectionDifference(),
      gaps.selectionRatio(),
      gaps.opportunityDifference(),
      gaps.falsePositiveDifference(),
      gaps.oddsDifference(),
      gaps.oddsRatio(),
      gaps.precisionDifference(),
      gaps.accuracyDifference()
    };

    assertThat(found).containsExactly(golden.doubles("gaps"), within(TOLERANCE));
  }

  @ParameterizedTest
  @MethodSource("groups")
  void theBinsOfEachGroupAreScikitLearns(MetricsGolden golden) {
    ScoredGroups scored = scored(golden);
    for (int g = 0; g < scored.names().size(); g++) {
      Reliability reliability = scored.reliability(g);
      double[] bins =
          reliability.bins().stream()
              .flatMapToDouble(b -> DoubleStream.of(b.count(), b.said(), b.cameTrue()))
              .toArray();
      assertThat(bins).containsExactly(golden.doubles("bins" + g), within(TOLERANCE));
      assertThat(reliability.error()).isCloseTo(golden.number("ece" + g), within(TOLERANCE));
    }
  }

  @Test
  void theApplicantsAreNumPys() {
    MetricsGolden golden = cases("admissions").findFirst().orElseThrow();
    Admissions admissions = Admissions.draw(AdmissionSetup.USUAL);
    List<Double> first = new ArrayList<>();
    double[] sums = new double[3];
    int rows = admissions.records().rows();
    int[] qualified = new int[rows];
    int[] recorded = new int[rows];
    for (int row = 0; row < rows; row++) {
      for (int f = 0; f < sums.length; f++) {
        double value = admissions.records().value(row, f);
        sums[f] += value;
        if (row < 20) first.add(value);
      }
      qualified[row] = admissions.isQualified(row) ? 1 : 0;
      recorded[row] = admissions.records().label(row);
      assertThat(admissions.group(row)).isEqualTo(row % 2);
      assertThat(admissions.records().value(row, 3)).isEqualTo(row % 2);
    }

    assertThat(first.stream().mapToDouble(x -> x).toArray())
        .containsExactly(golden.doubles("first"), within(1e-11));
    assertThat(sums).containsExactly(golden.doubles("sums"), within(1e-7));
    assertThat(qualified).isEqualTo(golden.ints("qualified"));
    assertThat(recorded).isEqualTo(golden.ints("recorded"));
  }

  @ParameterizedTest
  @MethodSource("logits")
  void theTemperatureIsTheOneOfTheLeastLoss(MetricsGolden golden) {
    int[] labels = golden.ints("labels");
    double[] flat = golden.doubles("logits");
    int classes = flat.length / labels.length;
    double[][] logits = new double[labels.length][classes];
    for (int i = 0; i < flat.length; i++) logits[i / classes][i % classes] = flat[i];
    double[] wanted = golden.doubles("result");

    TemperatureScaling found = TemperatureScaling.fit(logits, labels);

    assertThat(found.temperature()).isCloseTo(wanted[0], within(1e-9));
    assertThat(found.lossBefore()).isCloseTo(wanted[1], within(TOLERANCE));
    assertThat(found.lossAfter()).isCloseTo(wanted[2], within(TOLERANCE));
  }
}
