package engram.training;

import static org.assertj.core.api.Assertions.assertThat;

import engram.training.recipe.Preset;
import engram.training.recipe.Recipes;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The same bits in each run, on each JDK. A change of the order of a sum changes these hashes once;
 * {@link GoldenCurvesTest} then tells whether the numbers are still the right ones.
 */
@Timeout(300)
class DeterminismTest {

  static Stream<Arguments> hashes() {
    return Stream.of(
        Arguments.of(
            Preset.DOCUMENT, "10c77c2f193b668e4254391038c7e474d2c7313b2d84d6acbf508221ae3ba2b2"),
        Arguments.of(
            Preset.REPAIRED, "b140f2a1815e5050f82d5d641ac51e7bddd81f6eb7ca4a77eff276d888fc0194"));
  }

  @ParameterizedTest
  @MethodSource("hashes")
  void theParametersAfterThePresetsEpochsHaveThatHash(Preset preset, String sha256) {
    Run run = Recipes.run(preset.recipe());
    while (!run.stopReached()) run.trainEpoch();
    assertThat(run.epoch()).isEqualTo(1000);
    assertThat(run.parameters().sha256()).isEqualTo(sha256);
  }

  /** With the window: another thread takes snapshots and watches each step. */
  @ParameterizedTest
  @MethodSource("hashes")
  void aWatchedSessionEndsWithTheSameHash(Preset preset, String sha256) {
    try (Session session = new Session(preset.recipe(), Recipes::iris)) {
      session.watchNextStep(true);
      session.setSpeed(Session.UNLIMITED);
      session.run();
      Snapshot end = new Watcher(session).await(RunState.FINISHED);
      assertThat(end.parameters().sha256()).isEqualTo(sha256);
    }
  }
}
