package engram.inspect.surface;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import engram.data.Dataset;
import engram.data.sets.BuiltInSet;
import engram.nn.ForwardPass;
import engram.training.Run;
import engram.training.recipe.PreparedData;
import engram.training.recipe.Preset;
import engram.training.recipe.Recipe;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class TypicalFeaturesTest {
  private static final Dataset IRIS = BuiltInSet.IRIS.load();
  private static final Recipe RECIPE = Preset.REPAIRED.recipe();
  private final PreparedData iris = new PreparedData(RECIPE.data(), IRIS);
  private final InputSlice petals = InputSlice.of(iris, 2, OptionalInt.of(3));

  /** Far from flower 0, so that its own sepals do not matter. */
  private double[] typical(double length, double width) {
    return petals.typicalAround(0).values(length, width);
  }

  @Test
  void theSepalsAreThoseOfTheLeastSquaresPlane() {
    // numpy.linalg.lstsq, see inspect-golden/typical_features.py
    assertThat(typical(5.0, 1.8)[0]).isCloseTo(6.286925227954564, within(1e-9));
    assertThat(typical(5.0, 1.8)[1]).isCloseTo(2.9547852771178116, within(1e-9));
    assertThat(typical(4.0, 1.2)[0]).isCloseTo(5.960768561779282, within(1e-9));
  }

  @Test
  void theMapSaysOfTheShownFlowerWhatTheNetworkSays() {
    Run run = new Run(RECIPE, iris);
    for (int epoch = 0; epoch < 200; epoch++) run.trainEpoch();
    for (int row = 0; row < IRIS.rows(); row++) {
      double[] own = iris.inputs().values(IRIS, row);
      InputSlice map = petals.typicalAround(row);
      assertThat(map.values(own[2], own[3])).containsExactly(own);
      assertThat(ForwardPass.of(run.parameters(), map.inputs(own[2], own[3])).output())
          .containsExactly(ForwardPass.of(run.parameters(), iris.inputs().of(own)).output());
    }
  }

  @Test
  void farOutsideTheSepalsStayThoseOfAFlower() {
    double[] far = typical(60, 1);
    assertThat(far[0]).isBetween(4.0, 8.5);
    assertThat(far[1]).isBetween(1.8, 4.8);
  }

  @Test
  void ofTwoAxesThatGoTogetherOneIsEnough() {
    InputSlice same = InputSlice.of(iris, 2, OptionalInt.of(2));
    double[] values = same.typicalAround(0).values(5, 5);
    InputSlice line = InputSlice.of(iris, 2, OptionalInt.empty());
    assertThat(values[0]).isCloseTo(line.typicalAround(0).values(5, 0)[0], within(1e-12));
  }
}
