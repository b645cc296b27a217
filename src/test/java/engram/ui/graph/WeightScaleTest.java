package engram.ui.graph;

import static org.assertj.core.api.Assertions.assertThat;

import engram.nn.NetworkSpec;
import engram.nn.Parameters;
import engram.ui.network.Layouts;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class WeightScaleTest {
  private static final NetworkSpec SPEC = Layouts.spec(4, List.of(3, 2));

  @Property
  void aLargerWeightIsNeverThinnerOrPaler(
      @ForAll @DoubleRange(min = -50, max = 50) double a,
      @ForAll @DoubleRange(min = -50, max = 50) double b,
      @ForAll @DoubleRange(min = 0.01, max = 40) double reference) {
    WeightScale scale = new WeightScale(reference);
    double smaller = scale.strength(Math.min(Math.abs(a), Math.abs(b)));
    double larger = scale.strength(-Math.max(Math.abs(a), Math.abs(b)));
    assertThat(larger).isGreaterThanOrEqualTo(smaller).isBetween(0.0, 1.0);
    assertThat(WeightScale.width(larger)).isGreaterThanOrEqualTo(WeightScale.width(smaller));
    assertThat(WeightScale.opacity(larger))
        .isGreaterThanOrEqualTo(WeightScale.opacity(smaller))
        .isLessThan(1);
  }

  @Test
  void eachLayerHasItsOwnReference() {
    Parameters parameters = parameters(w -> w < 15 ? 0.5 * Math.pow(-1, w) : -8);
    assertThat(WeightScale.ofWeights(parameters, 0).reference()).isEqualTo(0.5);
    assertThat(WeightScale.ofWeights(parameters, 1).reference()).isEqualTo(8);
  }

  @Test
  void weightsAreMeasuredWithoutBiases() {
    Parameters parameters = parameters(w -> w >= 12 && w < 15 ? 90 : 1);
    assertThat(WeightScale.ofWeights(parameters, 0).reference()).isEqualTo(1);
    assertThat(WeightScale.ofBiases(parameters, 0).reference()).isEqualTo(90);
    assertThat(WeightScale.ofBiases(parameters, 1).reference()).isEqualTo(1);
  }

  @Test
  void allSmallWeightsStayPale() {
    Parameters parameters = parameters(w -> 1e-4);
    assertThat(WeightScale.ofWeights(parameters, 0).strength(1e-4)).isLessThan(0.001);
  }

  @Test
  void noWeightHasNoStrengthAndNothingBreaksIt() {
    WeightScale zeros = WeightScale.ofWeights(parameters(w -> 0), 0);
    assertThat(zeros.strength(0)).isZero();
    WeightScale infinite = WeightScale.ofWeights(parameters(w -> w == 0 ? 1 / 0.0 : 2), 0);
    assertThat(infinite.reference()).isEqualTo(2);
    assertThat(infinite.strength(Double.NEGATIVE_INFINITY)).isEqualTo(1);
    assertThat(infinite.strength(Double.NaN)).isEqualTo(1);
  }

  private static Parameters parameters(java.util.function.IntToDoubleFunction value) {
    double[] values = new double[SPEC.parameterCount()];
    Arrays.setAll(values, value);
    return Parameters.of(SPEC, values);
  }
}
