package engram.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

class ElementaryTest {
  private static final double[] SPECIAL = {
    0.0,
    -0.0,
    Double.MIN_VALUE,
    -Double.MIN_VALUE,
    Double.MIN_NORMAL,
    1e-300,
    -1e-300,
    1e-17,
    -1e-17
  };

  @Test
  void expStaysWithinThreeUlp() {
    assertThat(worstUlp(Elementary::exp, StrictMath::exp, -708, 709)).isLessThanOrEqualTo(3);
  }

  @Test
  void expm1StaysWithinFourUlp() {
    assertThat(worstUlp(Elementary::expm1, StrictMath::expm1, -50, 0)).isLessThanOrEqualTo(4);
    assertThat(worstUlp(Elementary::expm1, StrictMath::expm1, -1, 700)).isLessThanOrEqualTo(4);
  }

  @Test
  void tanhStaysWithinFiveUlp() {
    assertThat(worstUlp(Elementary::tanh, StrictMath::tanh, -25, 25)).isLessThanOrEqualTo(5);
    assertThat(worstUlp(Elementary::tanh, StrictMath::tanh, -0.5, 0.5)).isLessThanOrEqualTo(5);
  }

  @Test
  void sigmoidStaysWithinFourUlp() {
    DoubleUnaryOperator reference =
        x -> x < 0 ? StrictMath.exp(x) / (1 + StrictMath.exp(x)) : 1 / (1 + StrictMath.exp(-x));
    assertThat(worstUlp(Elementary::sigmoid, reference, -700, 60)).isLessThanOrEqualTo(4);
    assertThat(worstUlp(Elementary::sigmoid, reference, -5, 5)).isLessThanOrEqualTo(4);
  }

  @Test
  void softplusStaysWithinFourUlp() {
    DoubleUnaryOperator reference =
        x -> Math.max(x, 0) + StrictMath.log1p(StrictMath.exp(-Math.abs(x)));
    assertThat(worstUlp(Elementary::softplus, reference, -700, 60)).isLessThanOrEqualTo(4);
    assertThat(worstUlp(Elementary::softplus, reference, -5, 5)).isLessThanOrEqualTo(4);
  }

  @Test
  void logStaysWithinTwoUlp() {
    assertThat(worstUlp(Elementary::log, StrictMath::log, 0.3, 3)).isLessThanOrEqualTo(2);
    DoubleUnaryOperator ofPower = x -> Elementary.log(StrictMath.pow(2, x));
    DoubleUnaryOperator reference = x -> StrictMath.log(StrictMath.pow(2, x));
    assertThat(worstUlp(ofPower, reference, -1074, 1023)).isLessThanOrEqualTo(2);
  }

  @Test
  void tinyArgumentsKeepTheirPrecision() {
    for (double x : SPECIAL) {
      assertThat(Elementary.tanh(x)).isEqualTo(x + 0.0);
      assertThat(Elementary.expm1(x)).isCloseTo(x, within(Double.MIN_VALUE));
      assertThat(Elementary.exp(x)).isEqualTo(1);
      assertThat(Elementary.sigmoid(x)).isEqualTo(0.5);
    }
  }

  @Test
  void hugeArgumentsSaturate() {
    for (double x : new double[] {800, 1e10, 1e300, Double.MAX_VALUE, Double.POSITIVE_INFINITY}) {
      assertThat(Elementary.exp(x)).isEqualTo(Double.POSITIVE_INFINITY);
      assertThat(Elementary.exp(-x)).isEqualTo(0);
      assertThat(Elementary.expm1(-x)).isEqualTo(-1);
      assertThat(Elementary.tanh(x)).isEqualTo(1);
      assertThat(Elementary.tanh(-x)).isEqualTo(-1);
      assertThat(Elementary.sigmoid(x)).isEqualTo(1);
      assertThat(Elementary.sigmoid(-x)).isEqualTo(0);
      assertThat(Elementary.softplus(x)).isEqualTo(x);
      assertThat(Elementary.softplus(-x)).isEqualTo(0);
    }
    assertThat(Elementary.log(Double.POSITIVE_INFINITY)).isEqualTo(Double.POSITIVE_INFINITY);
    assertThat(Elementary.log(0)).isEqualTo(Double.NEGATIVE_INFINITY);
  }

  @Test
  void notANumberStaysNotANumber() {
    assertThat(Elementary.exp(Double.NaN)).isNaN();
    assertThat(Elementary.expm1(Double.NaN)).isNaN();
    assertThat(Elementary.tanh(Double.NaN)).isNaN();
    assertThat(Elementary.sigmoid(Double.NaN)).isNaN();
    assertThat(Elementary.softplus(Double.NaN)).isNaN();
    assertThat(Elementary.log(Double.NaN)).isNaN();
    assertThat(Elementary.log(-1)).isNaN();
  }

  @Test
  void tanhIsOddToTheBit() {
    for (double x = 0; x < 22; x += 0.001) {
      assertThat(Elementary.tanh(-x)).isEqualTo(0 - Elementary.tanh(x));
    }
  }

  /** The largest distance on a dense grid, in units of the reference's last place. */
  private static double worstUlp(
      DoubleUnaryOperator own, DoubleUnaryOperator reference, double from, double to) {
    double worst = 0;
    int steps = 1_000_000;
    for (int k = 0; k <= steps; k++) {
      double x = from + (to - from) * k / steps;
      double expected = reference.applyAsDouble(x);
      double distance = Math.abs(own.applyAsDouble(x) - expected);
      worst = Math.max(worst, distance / Math.ulp(expected));
    }
    return worst;
  }
}
