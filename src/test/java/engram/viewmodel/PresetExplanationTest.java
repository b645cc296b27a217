package engram.viewmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import engram.data.sets.BuiltInSet;
import engram.nn.ForwardPass;
import engram.training.Run;
import engram.training.recipe.PreparedData;
import engram.training.recipe.Preset;
import java.util.Arrays;
import java.util.function.DoublePredicate;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the window says about the two recipes is so. */
class PresetExplanationTest {

  @Test
  void theDocumentsRecipeEndsNearAGuessBecauseTheSumsLieWhereTanhIsFlat() {
    Run run = run(Preset.DOCUMENT);
    double[] sums = hiddenSums(run);
    assertThat(Arrays.stream(sums).average().getAsDouble()).isCloseTo(5, within(0.1));
    assertThat(share(sums, z -> z > 2)).isCloseTo(0.8, within(0.05));
    trainTo(run, 1000);
    assertThat(run.history().testScore(1000)).isBetween(0.2, 0.45);
    assertThat(run.history().trainLoss(1000)).isLessThan(run.history().trainLoss(0));
    assertThat(run.history().trainLoss(1000)).isCloseTo(run.history().trainLoss(500), within(1e-3));
  }

  @Test
  void theRepairedRecipeLearnsBecauseTheSumsLieWhereTanhIsSteep() {
    Run run = run(Preset.REPAIRED);
    assertThat(Arrays.stream(hiddenSums(run)).average().getAsDouble()).isCloseTo(0.5, within(0.1));
    trainTo(run, 1000);
    assertThat(run.history().testScore(10)).isCloseTo(0.85, within(0.03));
    assertThat(run.history().testScore(1000)).isCloseTo(0.97, within(0.005));
    assertThat(run.settings().batchRows(run.data().train().rows()) * 12)
        .isEqualTo(run.data().train().rows());
  }

  private static Run run(Preset preset) {
    return new Run(
        preset.recipe(), new PreparedData(preset.recipe().data(), BuiltInSet.IRIS.load()));
  }

  private static void trainTo(Run run, int epoch) {
    while (run.epoch() < epoch) run.trainEpoch();
  }

  /** |z| of each hidden neuron for each training row, before training. */
  private static double[] hiddenSums(Run run) {
    return Arrays.stream(run.data().split().train())
        .mapToObj(row -> ForwardPass.of(run.parameters(), run.data().input(row)))
        .flatMapToDouble(
            pass -> IntStream.range(0, 10).mapToDouble(unit -> Math.abs(pass.z(0, unit))))
        .toArray();
  }

  private static double share(double[] values, DoublePredicate condition) {
    return (double) DoubleStream.of(values).filter(condition).count() / values.length;
  }
}
