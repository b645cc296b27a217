package engram.inspect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import engram.data.Dataset;
import engram.data.sets.BuiltInSet;
import engram.nn.Optimizer;
import engram.nn.Part;
import engram.nn.Schedule;
import engram.nn.ScheduleShape;
import engram.training.Session;
import engram.training.Snapshot;
import engram.training.recipe.Preset;
import engram.training.recipe.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WorkedUpdateTest {
  private static final Dataset IRIS = BuiltInSet.IRIS.load();
  private static final Part WEIGHT = new Part.Weight(0, 2, 6);

  @ParameterizedTest
  @EnumSource
  void theFormulaOfTheOptimiserLeadsToTheVeryValueAfterTheStep(Optimizer optimizer) {
    try (Session session = session(optimizer)) {
      Snapshot before = stepped(session, 2);
      WorkedUpdate update = update(before);
      session.stepForward();
      Snapshot after = Moments.await(session, s -> s.epoch() == 3 && s.next().isPresent());
      assertThat(update.explains()).isTrue();
      assertThat(update.after()).isEqualTo(new WorkedWeight(Moment.of(after, 0), WEIGHT).value());
      assertThat(update.steps()).isEqualTo(3);
      WorkedUpdate next = update(after);
      assertThat(next.memoryBefore()).isEqualTo(update.memory());
      if (optimizer == Optimizer.ADAM) {
        assertThat(update.corrected(1))
            .isCloseTo(update.memory()[1] / (1 - 0.999 * 0.999 * 0.999), within(1e-15));
      }
    }
  }

  @Test
  void startsWithoutMemory() {
    try (Session session = session(Optimizer.ADAM)) {
      WorkedUpdate update = update(stepped(session, 0));
      assertThat(update.steps()).isEqualTo(1);
      assertThat(update.memoryBefore()).containsExactly(0, 0);
      assertThat(update.corrected(0)).isCloseTo(update.gradient(), within(1e-15));
      assertThat(update.explains()).isTrue();
    }
  }

  @Test
  void saysSoIfTheFormulaDoesNotExplainTheStep() {
    try (Session session = session(Optimizer.SGD)) {
      WorkedUpdate u = update(stepped(session, 1));
      WorkedUpdate held =
          new WorkedUpdate(
              u.settings(),
              u.before(),
              u.gradient(),
              1,
              u.memoryBefore(),
              u.memory(),
              u.made(),
              u.before());
      assertThat(held.explains()).isFalse();
    }
  }

  private static WorkedUpdate update(Snapshot snapshot) {
    return new WorkedWeight(Moment.of(snapshot, 0), WEIGHT).optimizerStep().orElseThrow();
  }

  private static Session session(Optimizer optimizer) {
    Schedule cosine = new Schedule(ScheduleShape.COSINE, 9);
    Settings settings =
        new Settings(optimizer, 0.05, Settings.FULL_BATCH, 0.9, 1e-3, 1e-2, false, cosine);
    Session session = new Session(Preset.REPAIRED.recipe().withSettings(settings), id -> IRIS);
    session.watchNextStep(true);
    return session;
  }

  private static Snapshot stepped(Session session, int steps) {
    for (int k = 0; k < steps; k++) session.stepForward();
    return Moments.await(session, s -> s.epoch() == steps && s.next().isPresent());
  }
}
