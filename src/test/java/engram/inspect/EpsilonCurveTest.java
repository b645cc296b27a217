package engram.inspect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import engram.inspect.EpsilonCurve.Verdict;
import engram.nn.Activation;
import engram.nn.Loss;
import engram.nn.Part;
import org.junit.jupiter.api.Test;

class EpsilonCurveTest {
  private final Moment moment =
      Moment.of(
          Moments.start(Moments.recipe(Activation.TANH, Activation.TANH, Loss.MEAN_SQUARED_ERROR)),
          73);
  private final LossAlong loss =
      LossAlong.sample(moment, new WorkedWeight(moment, new Part.Weight(0, 2, 3)));
  private final EpsilonCurve curve = EpsilonCurve.of(loss);

  @Test
  void goesFromOneTenthToTheFourteenthDecimal() {
    assertThat(EpsilonCurve.epsilon(EpsilonCurve.exponent(0))).isEqualTo(0.1);
    assertThat(EpsilonCurve.exponent(EpsilonCurve.POINTS - 1)).isEqualTo(-14);
    assertThat(EpsilonCurve.exponent(4)).isEqualTo(-2);
  }

  @Test
  void theErrorOfALargeEpsilonFallsWithItsSquare() {
    // a decade of ε is four points: two decades of error
    double fall = Math.log10(curve.error(0) / curve.error(4));
    assertThat(fall).isCloseTo(2, within(0.1));
    assertThat(Math.log10(curve.error(4) / curve.error(8))).isCloseTo(2, within(0.05));
  }

  @Test
  void theErrorOfATinyEpsilonIsRoundingAndNoLarger() {
    double size = Math.abs(loss.analytic);
    int last = EpsilonCurve.POINTS - 1;
    assertThat(curve.error(last)).isGreaterThan(1e-4);
    for (int i = last; EpsilonCurve.exponent(i) < -8; i--) {
      double epsilon = EpsilonCurve.epsilon(EpsilonCurve.exponent(i));
      // a few operations of the loss round, each by at most its last digit
      double bound = 100 * 1.1e-16 * loss.at(loss.value()) / epsilon / size;
      assertThat(curve.error(i)).isLessThan(bound + 1e-9);
    }
    assertThat(curve.rounding(-12)).isEqualTo(Math.ulp(1.0) / 2 * loss.at(loss.value()) / 1e-12);
  }

  @Test
  void judgesAnEpsilonByTheErrorThatItMakes() {
    assertThat(verdict(-1)).isEqualTo(Verdict.TOO_LARGE);
    assertThat(verdict(-5)).isEqualTo(Verdict.GOOD);
    assertThat(verdict(-14)).isEqualTo(Verdict.TOO_SMALL);
    assertThat(curve.bestExponent()).isBetween(-8.0, -3.0);
  }

  @Test
  void noErrorIsTheErrorOfEqualNumbers() {
    assertThat(new GradientCheck(0, 0).relativeError()).isZero();
    assertThat(new GradientCheck(2, 1).relativeError()).isEqualTo(0.5);
    assertThat(new GradientCheck(0, 1e-3).relativeError()).isEqualTo(1);
  }

  private Verdict verdict(double exponent) {
    return curve.verdict(exponent, GradientCheck.of(loss, EpsilonCurve.epsilon(exponent)));
  }
}
