package engram.inspect.scores;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import engram.inspect.MetricsGolden;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RocCurveTest {
  private static final double TOLERANCE = 1e-12;

  static Stream<MetricsGolden> cases() {
    return MetricsGolden.cases("roc.txt");
  }

  private static double[] points(RocCurve roc, IntToDoubleFunction coordinate) {
    return IntStream.range(0, roc.size()).mapToDouble(coordinate).toArray();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void pointsAndAreaAreScikitLearns(MetricsGolden golden) {
    RocCurve roc = RocCurve.oneVersusRest(golden.doubles("scores"), golden.ints("positive"), 1);

    assertThat(points(roc, roc::threshold)).isEqualTo(golden.doubles("thresholds"));
    assertThat(points(roc, roc::falsePositiveRate)).isEqualTo(golden.doubles("fpr"));
    assertThat(points(roc, roc::truePositiveRate)).isEqualTo(golden.doubles("tpr"));
    double area = golden.number("auc");
    assertThat(roc.defined()).isEqualTo(!Double.isNaN(area));
    if (roc.defined()) {
      assertThat(roc.area()).isCloseTo(area, within(TOLERANCE));
    } else {
      assertThat(roc.area()).isNaN();
    }
  }

  @Property
  void theAreaIsTheProbabilityToRankAPairRight(
      @ForAll @Size(min = 1, max = 20) List<@IntRange(min = -5, max = 5) Integer> positives,
      @ForAll @Size(min = 1, max = 20) List<@IntRange(min = -5, max = 5) Integer> negatives) {
    double won = 0;
    for (int positive : positives) {
      for (int negative : negatives) {
        won += positive > negative ? 1 : positive == negative ? 0.5 : 0;
      }
    }

    assertThat(roc(positives, negatives, x -> x).area())
        .isEqualTo(won / (positives.size() * negatives.size()));
  }

  @Property
  void onlyTheOrderOfTheScoresCounts(
      @ForAll @Size(min = 1, max = 20) List<@IntRange(min = -50, max = 50) Integer> positives,
      @ForAll @Size(min = 1, max = 20) List<@IntRange(min = -50, max = 50) Integer> negatives) {
    RocCurve roc = roc(positives, negatives, x -> x);
    RocCurve cubed = roc(positives, negatives, x -> x * x * x / 1024 - 7);
    RocCurve turned = roc(negatives, positives, x -> -x);

    assertThat(cubed.area()).isEqualTo(roc.area());
    assertThat(points(cubed, cubed::truePositiveRate))
        .isEqualTo(points(roc, roc::truePositiveRate));
    assertThat(points(cubed, cubed::falsePositiveRate))
        .isEqualTo(points(roc, roc::falsePositiveRate));
    assertThat(turned.area()).isEqualTo(roc.area());
    assertThat(roc(negatives, positives, x -> x).area())
        .isCloseTo(1 - roc.area(), within(TOLERANCE));
  }

  @Property
  void theCurveRisesFromOneCornerToTheOtherAndHasThatArea(
      @ForAll @Size(min = 1, max = 30) List<@IntRange(min = -9, max = 9) Integer> positives,
      @ForAll @Size(min = 1, max = 30) List<@IntRange(min = -9, max = 9) Integer> negatives) {
    RocCurve roc = roc(positives, negatives, x -> x);

    double area = 0;
    for (int i = 1; i < roc.size(); i++) {
      double right = roc.falsePositiveRate(i) - roc.falsePositiveRate(i - 1);
      double up = roc.truePositiveRate(i) - roc.truePositiveRate(i - 1);
      assertThat(right).isNotNegative();
      assertThat(up).isNotNegative();
      assertThat(roc.threshold(i)).isLessThan(roc.threshold(i - 1));
      area += right * (roc.truePositiveRate(i) + roc.truePositiveRate(i - 1)) / 2;
    }
    assertThat(area).isCloseTo(roc.area(), within(TOLERANCE));
    assertThat(roc.threshold(0)).isEqualTo(Double.POSITIVE_INFINITY);
    assertThat(roc.falsePositiveRate(0)).isZero();
    assertThat(roc.truePositiveRate(0)).isZero();
    assertThat(roc.falsePositiveRate(roc.size() - 1)).isOne();
    assertThat(roc.truePositiveRate(roc.size() - 1)).isOne();
  }

  @Property
  void eachPointCountsTheSamplesFromItsThresholdUp(
      @ForAll @Size(min = 1, max = 30) List<@IntRange(min = -9, max = 9) Integer> positives,
      @ForAll @Size(min = 1, max = 30) List<@IntRange(min = -9, max = 9) Integer> negatives) {
    RocCurve roc = roc(positives, negatives, x -> x);
    Assume.that(roc.size() > 2);

    for (int i = 0; i < roc.size(); i++) {
      double threshold = roc.threshold(i);
      assertThat(roc.truePositiveRate(i))
          .isEqualTo(
              positives.stream().filter(x -> x >= threshold).count() / (double) positives.size());
      assertThat(roc.falsePositiveRate(i))
          .isEqualTo(
              negatives.stream().filter(x -> x >= threshold).count() / (double) negatives.size());
    }
  }

  private static RocCurve roc(
      List<Integer> positives, List<Integer> negatives, DoubleUnaryOperator transformation) {
    double[] scores =
        Stream.concat(positives.stream(), negatives.stream())
            .mapToDouble(Integer::doubleValue)
            .map(transformation)
            .toArray();
    int[] labels =
        IntStream.range(0, scores.length).map(i -> i < positives.size() ? 1 : 0).toArray();
    RocCurve roc = RocCurve.oneVersusRest(scores, labels, 1);
    assertThat(roc.positives).isEqualTo(positives.size());
    assertThat(roc.negatives).isEqualTo(negatives.size());
    return roc;
  }

  @Test
  void aMillionSamplesHaveAnExactArea() {
    // every positive sample above every other but for one pair in the middle, which is tied
    int half = 500_000;
    double[] scores = DoubleStream.iterate(0, x -> x + 1).limit(2 * half).toArray();
    scores[half] = scores[half - 1];
    boolean[] positive = new boolean[2 * half];
    for (int i = half; i < positive.length; i++) positive[i] = true;

    assertThat(RocCurve.of(scores, positive).area()).isEqualTo(1 - 0.5 / half / half);
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void aScoreThatIsNoNumberIsNamed(double score) {
    assertThatThrownBy(() -> RocCurve.of(new double[] {1, score}, new boolean[] {true, false}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("sample 1 has the score " + score + ", which is not a number to measure with");
  }

  @Test
  void whatIsWrongIsSaid() {
    assertThatThrownBy(() -> RocCurve.of(new double[] {1, 2}, new boolean[] {true}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("1 labels, but 2 scores: there must be one of each for every sample");
    assertThatThrownBy(() -> RocCurve.of(new double[0], new boolean[0]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no samples, so there is nothing to measure");
  }
}
