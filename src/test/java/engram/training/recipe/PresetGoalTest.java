package engram.training.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import engram.data.Dataset;
import engram.data.sets.BuiltInSet;
import engram.training.Run;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What each built-in set's preset reaches: accuracy or R² on the test rows, by which epoch. */
class PresetGoalTest {

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DOCUMENT")
  void itLearnsItsSet(Preset preset) {
    Preset.Goal goal = preset.goal().orElseThrow();
    Dataset dataset = BuiltInSet.load(preset.recipe().data().source());
    Run run = new Run(preset.recipe(), new PreparedData(preset.recipe().data(), dataset));

    double best = 0;
    while (run.epoch() < goal.epochs()) {
      run.trainEpoch();
      best = Math.max(best, run.evaluateTest().score());
    }

    assertThat(best).isGreaterThanOrEqualTo(goal.score());
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
