package engram.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

class ElementaryTest {
  private static final long BITS = 7451346034569875524L;

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
  void log10StaysWithinTwoUlpAndIsExactForPowersOfTen() {
    DoubleUnaryOperator ofPower = x -> Elementary.log10(StrictMath.pow(2, x));
    DoubleUnaryOperator reference = x -> StrictMath.log10(StrictMath.pow(2, x));
    assertThat(worstUlp(ofPower, reference, -1070, 1023)).isLessThanOrEqualTo(2);
    for (int n = -307; n <= 308; n++) {
      assertThat(Elementary.log10(Double.parseDouble("1e" + n))).isEqualTo(n);
    }
    assertThat(Elementary.log10(0)).isEqualTo(Double.NEGATIVE_INFINITY);
    assertThat(Elementary.log10(-1)).isNaN();
  }

  @Test
  void powersStayWithinFiveUlpNearOneAndTwentyElsewhere() {
    for (double base : new double[] {1e-5, 0.7, 0.999, 1.0000001, 1.5, 2, 10, 12345.678}) {
      double most = 64 / Math.abs(StrictMath.log(base));
      DoubleUnaryOperator own = y -> Elementary.pow(base, y);
      DoubleUnaryOperator reference = y -> StrictMath.pow(base, y);
      assertThat(worstUlp(own, reference, -most, most)).as("%s", base).isLessThanOrEqualTo(5);
      assertThat(worstUlp(own, reference, -10.9 * most, 10.9 * most))
          .as("%s", base)
          .isLessThanOrEqualTo(20);
    }
    assertThat(Elementary.pow(10, 400)).isEqualTo(Double.POSITIVE_INFINITY);
    assertThat(Elementary.pow(10, -400)).isZero();
    assertThat(Elementary.pow(7, 0)).isEqualTo(1);
    assertThat(Elementary.pow(1, 1e300)).isEqualTo(1);
  }

  @Test
  void anglesStayWithinThreeUlpAllAround() {
    for (double size : new double[] {1e-150, 1, 3e100}) {
      DoubleUnaryOperator own =
          a -> Elementary.atan2(size * StrictMath.sin(a), size * StrictMath.cos(a));
      DoubleUnaryOperator reference =
          a -> StrictMath.atan2(size * StrictMath.sin(a), size * StrictMath.cos(a));
      assertThat(worstUlp(own, reference, -3.2, 3.2)).isLessThanOrEqualTo(3);
      assertThat(worstUlp(own, reference, -1e-6, 1e-6)).isLessThanOrEqualTo(3);
    }
    for (double y : new double[] {-2, -1, -0.0, 0, 1, 2}) {
      for (double x : new double[] {-2, -1, 1, 2}) {
        assertThat(Elementary.atan2(y, x))
            .isCloseTo(StrictMath.atan2(y, x), within(Math.ulp(StrictMath.atan2(y, x))));
      }
    }
    assertThat(Elementary.atan2(0, 0)).isZero();
    assertThat(Elementary.atan2(1, 0)).isEqualTo(Math.PI / 2);
    assertThat(Elementary.atan2(3e-9, 1)).isEqualTo(3e-9);
  }

  /** The same on every JDK: the build runs it on two. */
  @Test
  void theBitsAreTheseOnEveryJdk() {
    long hash = 0;
    for (int k = 1; k <= 200_000; k++) {
      double x = k * 0.00037;
      hash = 31 * hash + Double.doubleToRawLongBits(Elementary.log10(x));
      hash = 31 * hash + Double.doubleToRawLongBits(Elementary.pow(x, 3.3 - x / 9));
      hash = 31 * hash + Double.doubleToRawLongBits(Elementary.atan2(x - 11, 40 - x));
    }
    assertThat(hash).isEqualTo(BITS);
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
