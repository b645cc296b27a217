package engram.memory.lesion;

import static org.assertj.core.api.Assertions.assertThat;

import engram.training.Run;
import engram.training.recipe.Preset;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LesionDrawTest {
  private static final List<Double> SHARES = List.of(0.0, 0.3, 0.75, 1.0);

  private final Run irises = LesionSubject.trained(Preset.REPAIRED, 0.1, 30);

  @ParameterizedTest
  @EnumSource
  void isTheFirstDrawOfWhatIsMeasured(LesionKind kind) {
    LesionPlan plan = LesionSubject.plan(irises, kind, LesionOrder.RANDOM, SHARES, 1, 7);
    LesionDraw victim = new LesionDraw(plan);
    for (LesionPoint point : LesionSubject.measure(plan).points()) {
      LesionState state = victim.at(point.share());
      assertThat(state.removed()).hasSize(point.removed());
      assertThat(state.train()).isEqualTo(point.train().mean());
      assertThat(state.test()).isEqualTo(point.test().mean());
      assertThat(state.touched()).isEqualTo(point.touched().mean());
      assertThat(state.table()).isEqualTo(point.table().mean());
      assertThat(state.holes().cardinality()).isEqualTo((int) Math.round(point.share() * 120));
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatIsGoneStaysGoneAtALargerShare(LesionKind kind) {
    LesionPlan plan = LesionSubject.plan(irises, kind, LesionOrder.STRONGEST, SHARES, 1, 7);
    LesionDraw victim = new LesionDraw(plan);
    LesionState more = victim.at(0.75);
    LesionState less = victim.at(0.3);
    assertThat(more.removed()).containsAll(less.removed());
    assertThat(victim.at(0).left()).isEqualTo(plan.parameters());
  }
}
