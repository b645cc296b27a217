package engram.inspect.landscape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import engram.inspect.Moments;
import engram.nn.Activation;
import engram.nn.Initializer;
import engram.nn.Loss;
import engram.nn.NetworkSpec;
import engram.nn.Parameters;
import engram.training.recipe.Preset;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class DirectionsTest {
  private static final Parameters PARAMETERS =
      Moments.start(
              Moments.recipe(Activation.RELU, Activation.TANH, Loss.MEAN_SQUARED_ERROR)
                  .withInitializer(Initializer.STANDARD_NORMAL))
          .parameters();

  private static final Parameters OF_PRESET = Moments.start(Preset.REPAIRED.recipe()).parameters();

  private static double norm(Parameters p, int layer, int to) {
    double squared = 0;
    for (int from = 0; from < p.spec().inputsOf(layer); from++) {
      squared += p.weight(layer, from, to) * p.weight(layer, from, to);
    }
    return Math.sqrt(squared);
  }

  @Property(tries = 50)
  void theWeightsOfEachNeuronHaveTheNormOfItsOwnAndItsBiasStands(
      @ForAll @LongRange(min = 0, max = 0xFFFFFFFFL) long seed) {
    Directions directions = Directions.random(PARAMETERS, seed);
    NetworkSpec spec = PARAMETERS.spec();
    for (double[] flat : new double[][] {directions.first(), directions.second()}) {
      Parameters direction = Parameters.of(spec, flat);
      for (int layer = 0; layer < spec.layerCount(); layer++) {
        for (int to = 0; to < spec.unitsOf(layer); to++) {
          assertThat(norm(direction, layer, to))
              .isCloseTo(norm(PARAMETERS, layer, to), within(1e-12));
          assertThat(direction.bias(layer, to)).isZero();
        }
      }
    }
  }

  @Test
  void theSameSeedGivesTheSameDirectionsAndTheTwoDiffer() {
    Directions once = Directions.random(PARAMETERS, 7);
    assertThat(Directions.random(PARAMETERS, 7).first()).isEqualTo(once.first());
    assertThat(Directions.random(PARAMETERS, 8).first()).isNotEqualTo(once.first());
    assertThat(once.second()).isNotEqualTo(once.first());
  }

  @Test
  void aNetworkOfZerosHasDirectionsWithoutLength() {
    Parameters zeros =
        Moments.start(Preset.REPAIRED.recipe().withInitializer(Initializer.ZEROS)).parameters();
    Directions directions = Directions.random(zeros, 1);
    assertThat(Arrays.stream(directions.first()).allMatch(d -> d == 0)).isTrue();
    assertThat(new ParameterPlane(zeros, directions).isFlat()).isTrue();
    assertThat(new ParameterPlane(zeros, directions).place(OF_PRESET).a()).isZero();
  }

  @Test
  void alongTwoWeightsEachIsOneUnit() {
    Directions directions = Directions.along(PARAMETERS.spec(), 3, 20);
    assertThat(directions.first()[3]).isEqualTo(1);
    assertThat(directions.second()[20]).isEqualTo(1);
    assertThat(Arrays.stream(directions.first()).sum()).isEqualTo(1);
    assertThatThrownBy(() -> Directions.along(PARAMETERS.spec(), 3, 3))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
