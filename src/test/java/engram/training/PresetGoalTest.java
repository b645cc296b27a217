package engram.training;

import static org.assertj.core.api.Assertions.assertThat;

import engram.data.Dataset;
import engram.data.sets.BuiltInSet;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each built-in set's preset reaches: accuracy or R² on the test rows, by which epoch. */
class PresetGoalTest {

  @ParameterizedTest
  @CsvSource({
    "REPAIRED, 0.95, 300",
    "CIRCLE, 0.98, 100",
    "XOR, 0.98, 100",
    "GAUSS, 0.99, 10",
    "SPIRAL, 0.98, 300",
    "MOONS, 0.98, 200",
    "RINGS, 1, 50",
    "CHECKERBOARD, 0.9, 200",
    "BLOBS, 0.96, 20",
    "PINWHEEL, 0.99, 50",
    "REG_PLANE, 0.98, 10",
    "REG_GAUSS, 0.94, 200",
    "SINE, 0.95, 300",
    "AND, 1, 50",
    "OR, 1, 50",
    "XOR_GATE, 1, 50",
    "NAND, 1, 50",
    "PENGUINS, 0.89, 100",
    "DIGITS, 0.96, 20",
  })
  void itLearnsItsSet(Preset preset, double score, int epochs) {
    Dataset dataset = BuiltInSet.load(preset.recipe().data().source());
    Run run = new Run(preset.recipe(), new PreparedData(preset.recipe().data(), dataset));

    double best = 0;
    while (run.epoch() < epochs) {
      run.trainEpoch();
      best = Math.max(best, run.evaluateTest().score());
    }

    assertThat(best).isGreaterThanOrEqualTo(score);
    assertThat(run.epoch()).isLessThanOrEqualTo(preset.recipe().stop().epoch());
  }

  @Test
  void everySetHasAPreset() {
    assertThat(Arrays.stream(Preset.values()).map(Preset::set))
        .containsOnlyElementsOf(Set.of(BuiltInSet.values()));
    assertThat(Preset.of(BuiltInSet.IRIS)).isEqualTo(Preset.REPAIRED);
    assertThat(Preset.of("iris")).containsExactly(Preset.DOCUMENT, Preset.REPAIRED);
  }

  @ParameterizedTest
  @CsvSource({"DIGITS, 0.96, 60", "SPIRAL, 0.95, 500", "CHECKERBOARD, 0.88, 300"})
  void whatItReachedItKeeps(Preset preset, double score, int epochs) {
    Dataset dataset = BuiltInSet.load(preset.recipe().data().source());
    Run run = new Run(preset.recipe(), new PreparedData(preset.recipe().data(), dataset));
    while (!run.stopReached()) run.trainEpoch();

    assertThat(run.epoch()).isEqualTo(epochs);
    assertThat(run.evaluateTest().score()).isGreaterThanOrEqualTo(score);
  }
}
