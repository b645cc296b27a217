package engram.nn.fast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import engram.nn.Activation;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ActivationArraysTest {
  private static final ActivationArrays ARRAYS = Kernels.FASTEST.activations();

  private static final double[] SPECIAL = {
    0.0,
    -0.0,
    1e-300,
    -1e-300,
    5e-17,
    -5e-17,
    30,
    -30,
    800,
    -800,
    1e300,
    -1e300,
    Double.POSITIVE_INFINITY,
    Double.NEGATIVE_INFINITY,
    Double.NaN
  };

  @ParameterizedTest
  @EnumSource(value = Activation.class, names = "SOFTMAX", mode = EnumSource.Mode.EXCLUDE)
  void valuesOverAnArrayAreThoseOfSingleNumbersToTheBit(Activation f) {
    for (int round = 0; round < 2000; round++) {
      double[] z = numbers(round);
      double[] a = z.clone();
      int n = round % (z.length + 1);
      ARRAYS.apply(f, a, new double[n], n);
      for (int k = 0; k < z.length; k++) {
        assertThat(a[k]).as("f(%s)", z[k]).isEqualTo(Double.valueOf(k < n ? f.value(z[k]) : z[k]));
      }
    }
  }

  @ParameterizedTest
  @EnumSource(value = Activation.class, names = "SOFTMAX", mode = EnumSource.Mode.EXCLUDE)
  void derivativesOverAnArrayAreThoseOfSingleNumbers(Activation f) {
    for (int round = 0; round < 2000; round++) {
      double[] z = numbers(round);
      double[] a = z.clone();
      ARRAYS.apply(f, a, new double[a.length], a.length);
      double[] gradient = new double[a.length];
      Arrays.fill(gradient, 3);
      ARRAYS.timesDerivative(f, gradient, z, a, a.length);
      for (int k = 0; k < a.length; k++) {
        if (Double.isNaN(a[k])) continue;
        double expected = 3 * f.derivative(z[k], a[k]);
        if (Double.isNaN(expected)) assertThat(gradient[k]).isNaN();
        else assertThat(gradient[k]).isEqualTo(expected);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(value = Activation.class, names = "SOFTMAX", mode = EnumSource.Mode.EXCLUDE)
  void notANumberStaysNotANumber(Activation f) {
    assertThat(f.value(Double.NaN)).isNaN();
  }

  @Test
  void softmaxIsRefusedWithoutItsLayer() {
    assertThatThrownBy(() -> Activation.SOFTMAX.value(1))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> ARRAYS.apply(Activation.SOFTMAX, new double[1], null, 1))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void softmaxIsAProbabilityEvenForHugePreActivations() {
    double[] layer = {1e300, -1e300, 1e300, 0};
    Activation.SOFTMAX.apply(layer);
    assertThat(layer).containsExactly(0.5, 0, 0.5, 0);
  }

  private static double[] numbers(int seed) {
    double[] z = new double[60];
    Random random = new Random(seed);
    for (int k = 0; k < z.length; k++) {
      z[k] =
          random.nextInt(4) == 0
              ? SPECIAL[random.nextInt(SPECIAL.length)]
              : 4 * random.nextGaussian();
    }
    return z;
  }
}
