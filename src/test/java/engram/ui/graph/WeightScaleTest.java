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
  void aLargerNumberIsNeverPaler(
      @ForAll @DoubleRange(min = -50, max = 50) double a,
      @ForAll @DoubleRange(min = -50, max = 50) double b,
      @ForAll @DoubleRange(min = 0.01, max = 40) double reference) {
    WeightScale scale = new WeightScale(reference);
    double smaller = scale.strength(Math.min(Math.abs(a), Math.abs(b)));
    double larger = scale.strength(-Math.max(Math.abs(a), Math.abs(b)));
    assertThat(larger).isGreaterThanOrEqualTo(smaller).isBetween(0.0, 1.0);
  }

  @Test
  void eachLayerHasItsOwnReferenceAndWeightsDoNotCount() {
    Parameters parameters = parameters(w -> w >= 12 && w < 15 ? 90 : 1);
    assertThat(WeightScale.ofBiases(parameters, 0).reference()).isEqualTo(90);
    assertThat(WeightScale.ofBiases(parameters, 1).reference()).isEqualTo(1);
  }

  @Test
  void allSmallOnesStayPale() {
    assertThat(WeightScale.ofBiases(parameters(w -> 1e-5), 0).strength(1e-5)).isLessThan(0.001);
  }

  @Test
  void zeroHasNoStrengthAndNothingBreaksIt() {
    WeightScale zeros = WeightScale.ofBiases(parameters(w -> 0), 0);
    assertThat(zeros.strength(0)).isZero();
    WeightScale infinite = WeightScale.ofBiases(parameters(w -> w == 12 ? 1 / 0.0 : 2), 0);
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
