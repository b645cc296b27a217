package engram.inspect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import engram.nn.Activation;
import engram.nn.Loss;
import engram.nn.Parameters;
import engram.nn.Part;
import engram.training.Snapshot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ActivationCurveTest {

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SOFTMAX")
  void followsTheFunctionAndHoldsTheOperatingPoint(Activation f) {
    Moment moment =
        Moment.of(Moments.start(Moments.recipe(f, Activation.TANH, Loss.MEAN_SQUARED_ERROR)), 73);
    WorkedNeuron neuron = new WorkedNeuron(moment, new Part.Neuron(0, 1));
    ActivationCurve curve = ActivationCurve.of(neuron, moment);
    for (int i = 0; i < ActivationCurve.POINTS; i++) {
      assertThat(curve.a(i)).isEqualTo(f.value(curve.z(i)));
      assertThat(curve.a(i)).isBetween(curve.lowest(), curve.highest());
    }
    assertThat(curve.z(0)).isEqualTo(-curve.reach());
    assertThat(curve.z(ActivationCurve.POINTS - 1)).isEqualTo(curve.reach());
    assertThat(curve.operatingZ()).isEqualTo(neuron.z()).isBetween(-curve.reach(), curve.reach());
    assertThat(curve.operatingA()).isEqualTo(f.value(neuron.z()));
  }

  @Test
  void reachesFurtherByPowersOfTwo() {
    assertThat(reach(3)).isEqualTo(4);
    assertThat(reach(-4)).isEqualTo(4);
    assertThat(reach(4.1)).isEqualTo(8);
    assertThat(reach(-100)).isEqualTo(128);
    assertThat(reach(Double.POSITIVE_INFINITY)).isEqualTo(4);
  }

  /** Of a neuron all of whose weights are 0, so that z is its bias. */
  private static double reach(double bias) {
    Snapshot start =
        Moments.start(Moments.recipe(Activation.TANH, Activation.TANH, Loss.MEAN_SQUARED_ERROR));
    double[] values = new double[start.parameters().spec().parameterCount()];
    values[start.parameters().spec().biasIndex(0, 1)] = bias;
    Moment moment =
        Moment.of(Moments.with(start, Parameters.of(start.parameters().spec(), values)), 0);
    return ActivationCurve.of(new WorkedNeuron(moment, new Part.Neuron(0, 1)), moment).reach();
  }

  @Test
  void behindSoftmaxTheOtherNeuronsStandStill() {
    Moment moment =
        Moment.of(
            Moments.start(Moments.recipe(Activation.TANH, Activation.SOFTMAX, Loss.CROSS_ENTROPY)),
            73);
    WorkedNeuron neuron = new WorkedNeuron(moment, new Part.Neuron(1, 1));
    ActivationCurve curve = ActivationCurve.of(neuron, moment);
    double others =
        StrictMath.exp(moment.forward().z(1, 0)) + StrictMath.exp(moment.forward().z(1, 2));
    for (int i = 0; i < ActivationCurve.POINTS; i++) {
      double own = StrictMath.exp(curve.z(i));
      assertThat(curve.a(i)).isCloseTo(own / (own + others), within(1e-14));
    }
    assertThat(curve.operatingA()).isEqualTo(neuron.a());
  }
}
