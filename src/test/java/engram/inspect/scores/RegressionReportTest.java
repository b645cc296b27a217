package engram.inspect.scores;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import engram.inspect.MetricsGolden;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegressionReportTest {
  private static final double SCIKIT_LEARN = 1e-12;
  private static final double A_FEW_ROUNDINGS = 1e-15;

  static Stream<MetricsGolden> cases() {
    return MetricsGolden.cases("regression.txt");
  }

  private static RegressionReport report(MetricsGolden golden) {
    return RegressionReport.of(golden.doubles("truth"), golden.doubles("predicted"));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void figuresAreScikitLearns(MetricsGolden golden) {
    assertFigures(report(golden), golden.doubles("sklearn"), SCIKIT_LEARN);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void figuresAreExactToAFewRoundings(MetricsGolden golden) {
    assertFigures(report(golden), golden.doubles("exact"), A_FEW_ROUNDINGS);
  }

  private static void assertFigures(RegressionReport report, double[] golden, double tolerance) {
    if (report.size() > 1) {
      assertThat(report.r2())
          .isCloseTo(golden[0], within(tolerance * Math.max(1, Math.abs(golden[0]))));
    } else {
      assertThat(report.r2()).isNaN();
      assertThat(golden[0]).isNaN();
    }
    double[] errors = {
      report.rmse(),
      report.meanAbsoluteError(),
      report.maxError(),
      report.meanResidual(),
      report.stdResidual
    };
    for (int i = 0; i < errors.length; i++) {
      double expected = golden[i + 1];
      assertThat(errors[i]).isCloseTo(expected, within(tolerance * Math.abs(expected)));
    }
  }

  @Test
  void residualsAreTrueMinusPredicted() {
    RegressionReport report = RegressionReport.of(new double[] {3, -1}, new double[] {2.5, 1});

    assertThat(report.residuals()).containsExactly(0.5, -2);
    assertThat(report.residual(1)).isEqualTo(-2);
    Arrays.fill(report.residuals(), 9);
    assertThat(report.residual(0)).isEqualTo(0.5);
  }

  @Property
  void aConstantTargetHasNoR2WhateverItsDigits(
      @ForAll @DoubleRange(min = -1e6, max = 1e6) double value,
      @ForAll @IntRange(min = 2, max = 100) int n) {
    double[] truth = new double[n];
    Arrays.fill(truth, value);
    double[] missed = truth.clone();
    missed[n / 2] += 1;

    assertThat(RegressionReport.of(truth, truth).r2()).isOne();
    assertThat(RegressionReport.of(truth, truth).r2Defined()).isFalse();
    assertThat(RegressionReport.of(truth, missed).r2()).isZero();
    assertThat(RegressionReport.of(truth, missed).r2Defined()).isFalse();
  }

  @Test
  void oneSampleHasNoR2() {
    RegressionReport report = RegressionReport.of(new double[] {2}, new double[] {1.5});

    assertThat(report.r2()).isNaN();
    assertThat(report.r2Defined()).isFalse();
    assertThat(report.rmse()).isEqualTo(0.5);
  }

  @Property
  void figuresKeepTheirRelations(
      @ForAll @Size(min = 2, max = 50) List<@DoubleRange(min = -1000, max = 1000) Double> values,
      @ForAll @DoubleRange(min = -10, max = 10) double shift) {
    int n = values.size();
    double[] truth = values.stream().mapToDouble(Double::doubleValue).toArray();
    double[] predicted = new double[n];
    for (int i = 0; i < n; i++) predicted[i] = truth[(i + 1) % n] + shift;
    RegressionReport report = RegressionReport.of(truth, predicted);

    double mse = report.rmse() * report.rmse();
    double slack = 1e-9;
    assertThat(report.r2()).isLessThanOrEqualTo(1);
    assertThat(report.meanAbsoluteError()).isLessThanOrEqualTo(report.rmse() + slack);
    assertThat(report.rmse()).isLessThanOrEqualTo(report.maxError() + slack);
    assertThat(
            report.meanResidual() * report.meanResidual() + report.stdResidual * report.stdResidual)
        .isCloseTo(mse, within(slack * Math.max(1, mse)));
    // the predictions are the true values in another order, so all of the mean is the shift
    assertThat(report.meanResidual()).isCloseTo(-shift, within(slack));
  }

  @Property
  void alwaysSayingTheMeanIsR2Zero(
      @ForAll @Size(min = 2, max = 50) List<@IntRange(min = -500, max = 500) Integer> values) {
    double[] truth = values.stream().mapToDouble(Integer::doubleValue).toArray();
    double[] predicted = new double[truth.length];
    Arrays.fill(predicted, Arrays.stream(truth).sum() / truth.length);
    RegressionReport report = RegressionReport.of(truth, predicted);

    double expected = Arrays.stream(truth).distinct().count() == 1 ? 1 : 0;
    assertThat(report.r2()).isCloseTo(expected, within(SCIKIT_LEARN));
    assertThat(report.r2Defined()).isEqualTo(expected == 0);
  }

  @Test
  void hugeErrorsAreInfiniteAsInNumPy() {
    RegressionReport report =
        RegressionReport.of(new double[] {1, 2, 3}, new double[] {1e200, 2, -1e200});

    assertThat(report.rmse()).isEqualTo(Double.POSITIVE_INFINITY);
    assertThat(report.r2()).isEqualTo(Double.NEGATIVE_INFINITY);
    assertThat(report.maxError()).isEqualTo(1e200);
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void aValueThatIsNoNumberIsNamed(double value) {
    double[] good = {0, 1};
    double[] bad = {0, value};
    assertThatThrownBy(() -> RegressionReport.of(good, bad))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "sample 1 has the prediction " + value + ", which is not a number to measure with");
    assertThatThrownBy(() -> RegressionReport.of(bad, good))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "sample 1 has the true value " + value + ", which is not a number to measure with");
  }

  @Test
  void whatIsWrongIsSaid() {
    assertThatThrownBy(() -> RegressionReport.of(new double[2], new double[3]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("2 true values, but 3 predictions: there must be one of each for every sample");
    assertThatThrownBy(() -> RegressionReport.of(new double[0], new double[0]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no samples, so there is nothing to measure");
  }
}
