package engram.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** That what an entry says of an activation function belongs together. */
class ActivationTest {
  private static final double STEP = 1e-6;

  @ParameterizedTest
  @EnumSource(value = Activation.class, names = "SOFTMAX", mode = EnumSource.Mode.EXCLUDE)
  void theDerivativeIsThatOfCentralDifferences(Activation f) {
    for (double z = -9.95; z < 10; z += 0.1) {
      double slope = (f.value(z + STEP) - f.value(z - STEP)) / (2 * STEP);
      assertThat(f.derivative(z, f.value(z))).as("at " + z).isCloseTo(slope, within(1e-8));
    }
  }

  @ParameterizedTest
  @EnumSource(value = Activation.class, names = "SOFTMAX", mode = EnumSource.Mode.EXCLUDE)
  void noValueLiesOutsideOfTheRange(Activation f) {
    double least = Double.POSITIVE_INFINITY;
    double most = Double.NEGATIVE_INFINITY;
    for (double z = -50; z < 50; z += 1e-3) {
      least = Math.min(least, f.value(z));
      most = Math.max(most, f.value(z));
    }
    assertThat(least).isGreaterThanOrEqualTo(f.lowest());
    assertThat(most).isLessThanOrEqualTo(f.highest());
    if (Double.isFinite(f.lowest())) assertThat(least).isCloseTo(f.lowest(), within(1e-6));
    else assertThat(least).isLessThan(-0.4);
  }

  @ParameterizedTest
  @EnumSource(value = Activation.class, names = "SOFTMAX", mode = EnumSource.Mode.EXCLUDE)
  void onlyWhereItSaysSoDoesTheDerivativeTakeZ(Activation f) {
    for (double z = -6; z < 6; z += 0.25) {
      double a = f.value(z);
      double without = f.derivative(Double.NaN, a);
      if (f.needsZ()) assertThat(without).isNaN();
      else assertThat(without).isEqualTo(f.derivative(z, a));
    }
  }

  @ParameterizedTest
  @EnumSource(value = Activation.class, names = "SOFTMAX", mode = EnumSource.Mode.EXCLUDE)
  void whereItIsFlatHardlyAnyGradientComesThrough(Activation f) {
    double steepest = 0;
    for (double z = -12; z < 12; z += 0.01) {
      steepest = Math.max(steepest, f.derivative(z, f.value(z)));
    }
    for (double z = -12; z < 12; z += 0.01) {
      double a = f.value(z);
      if (f.isFlat(z, a)) {
        assertThat(Math.abs(f.derivative(z, a))).isLessThanOrEqualTo(0.021 * steepest);
      }
    }
    assertThat(f.canBeFlat()).isEqualTo(f.derivative(-900, f.value(-900)) < 1e-3);
  }
}
