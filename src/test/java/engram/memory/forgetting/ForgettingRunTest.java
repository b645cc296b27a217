package engram.memory.forgetting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import engram.memory.forgetting.ForgettingCure.Kind;
import engram.nn.Parameters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ForgettingRunTest {

  /** The weights at the end of each cure. */
  private static List<Parameters> ends(ForgettingPlan plan, ForgettingCure... cures) {
    ForgettingRun run = new ForgettingRun(plan, List.of(cures));
    List<Parameters> ends = new ArrayList<>();
    while (!run.isEnded()) {
      int before = run.result().curves().size();
      run.step();
      boolean isLast = run.isEnded() || (run.done() - plan.oldEpochs()) % plan.epochs() == 0;
      if (before > 0 && isLast) ends.add(run.parameters());
    }
    return ends;
  }

  private static List<ForgettingCurve> curves(ForgettingPlan plan, ForgettingCure... cures) {
    ForgettingRun run = new ForgettingRun(plan, List.of(cures));
    while (!run.isEnded()) run.step();
    return run.result().curves();
  }

  @ParameterizedTest
  @EnumSource(ForgettingSet.class)
  void noneOfACureIsNoCureToTheBit(ForgettingSet set) {
    ForgettingPlan plan = set.plan(3).withEpochs(4);
    List<Parameters> ends =
        ends(
            plan,
            ForgettingCure.NONE,
            Kind.ELASTIC.cure(0),
            Kind.REHEARSAL.cure(0),
            Kind.SLEEP.cure(0),
            Kind.SLOW.cure(1),
            ForgettingCure.NONE);
    assertThat(ends).hasSize(6).allMatch(ends.get(0)::equals);
  }

  @ParameterizedTest
  @EnumSource(ForgettingSet.class)
  void aCureDoesNotDependOnThoseBeforeIt(ForgettingSet set) {
    ForgettingPlan plan = set.plan(5).withEpochs(3);
    ForgettingCure[] all =
        Arrays.stream(Kind.values()).map(set::usual).toArray(ForgettingCure[]::new);
    List<Parameters> together = ends(plan, all);
    assertThat(together).hasSize(all.length).doesNotHaveDuplicates();
    for (int k = 0; k < all.length; k++) {
      assertThat(ends(plan, all[k])).containsExactly(together.get(k));
    }
  }

  @Test
  void everyCureStartsFromTheSameKnowledge() {
    ForgettingPlan plan = ForgettingSet.IRIS.plan(1).withEpochs(2);
    ForgettingRun run = new ForgettingRun(plan, List.of(ForgettingCure.NONE, Kind.SLOW.cure(0.5)));
    assertThat(run.cure()).isEmpty();
    assertThat(run.total()).isEqualTo(100 + 2 * 2);
    for (int k = 0; k < 100; k++) run.step();
    assertThat(run.cure()).contains(ForgettingCure.NONE);
    assertThat(run.result().curves()).isEmpty();
    assertThat(run.result().first()).hasSize(101);
    while (!run.isEnded()) run.step();
    assertThat(run.done()).isEqualTo(run.total());
    assertThat(run.cure()).isEmpty();
    ForgettingPoint learned = run.result().first().get(100);
    for (ForgettingCurve curve : run.result().curves()) {
      assertThat(curve.points()).hasSize(3);
      assertThat(curve.points().get(0)).isEqualTo(learned.asStart());
      assertThat(curve.diverged()).isFalse();
    }
    assertThatThrownBy(run::step).hasMessage("all is measured");
  }

  @Test
  void aStrengthFarTooLargeEndsWithItsLastGoodPoint() {
    ForgettingPlan plan = ForgettingSet.DIGITS.plan(42).withEpochs(5);
    ForgettingRun run =
        new ForgettingRun(plan, List.of(Kind.ELASTIC.cure(1e9), ForgettingCure.NONE));
    while (!run.isEnded()) run.step();
    ForgettingCurve broken = run.result().curves().get(0);
    assertThat(broken.diverged()).isTrue();
    assertThat(broken.points()).hasSize(1);
    assertThat(run.result().curves().get(1).diverged()).isFalse();
    assertThat(run.done()).isEqualTo(run.total());
  }

  @ParameterizedTest
  @ValueSource(longs = {42, 1, 2, 3, 0xFFFFFFFFL})
  void digitsAreForgottenAndEveryCureHelps(long seed) {
    ForgettingSet set = ForgettingSet.DIGITS;
    List<ForgettingCurve> curves =
        curves(
            set.plan(seed),
            Arrays.stream(Kind.values()).map(set::usual).toArray(ForgettingCure[]::new));
    ForgettingCurve none = curves.get(0);
    assertThat(none.points().get(0).old()).isGreaterThan(0.97);
    assertThat(none.points().get(0).fresh()).isLessThan(0.05);
    assertThat(none.last().old()).isLessThan(0.65);
    assertThat(none.last().fresh()).isGreaterThan(0.95);
    for (ForgettingCurve cured : curves.subList(1, 5)) {
      assertThat(cured.last().old())
          .as("%s", cured.cure())
          .isGreaterThan(none.last().old() + 0.15)
          .isGreaterThan(cured.cure().kind() == Kind.SLOW ? 0.6 : 0.85);
      assertThat(cured.last().fresh()).as("%s", cured.cure()).isGreaterThan(0.9);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {42, 1, 2, 3})
  void virginicaIsForgottenAndEveryCureHelps(long seed) {
    ForgettingSet set = ForgettingSet.IRIS;
    List<ForgettingCurve> curves =
        curves(
            set.plan(seed),
            Arrays.stream(Kind.values()).map(set::usual).toArray(ForgettingCure[]::new));
    ForgettingCurve none = curves.get(0);
    assertThat(none.points().get(0).old()).isGreaterThan(0.9);
    assertThat(none.last().old()).isLessThan(0.7);
    assertThat(none.last().fresh()).isEqualTo(1);
    for (ForgettingCurve cured : curves.subList(1, 5)) {
      assertThat(cured.last().old())
          .as("%s", cured.cure())
          .isGreaterThan(none.last().old() + 0.15)
          .isGreaterThan(cured.cure().kind() == Kind.SLOW ? 0.7 : 0.85);
      assertThat(cured.last().fresh()).as("%s", cured.cure()).isGreaterThan(0.9);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {42, 1, 2, 3})
  void theSecondListDrivesOutTheFirst(long seed) {
    ForgettingSet set = ForgettingSet.LIST;
    List<ForgettingCurve> curves =
        curves(
            set.plan(seed),
            ForgettingCure.NONE,
            Kind.REHEARSAL.cure(0.5),
            Kind.REHEARSAL.cure(1),
            Kind.SLEEP.cure(8),
            Kind.ELASTIC.cure(1000));
    ForgettingCurve none = curves.get(0);
    assertThat(none.points().get(0).old()).isEqualTo(1);
    assertThat(none.points().get(0).fresh()).isZero();
    assertThat(none.last().old()).isLessThanOrEqualTo(0.25);
    assertThat(curves).allMatch(curve -> curve.last().fresh() >= 0.75);
    assertThat(curves.get(1).last().old()).isBetween(0.5, 0.75);
    assertThat(curves.get(2).last().old()).isEqualTo(1);
    assertThat(curves.get(3).last().old()).isGreaterThanOrEqualTo(0.5);
    assertThat(curves.get(4).last().old()).isGreaterThanOrEqualTo(0.5);
  }

  @Test
  void whatCantBeMeasuredIsRefused() {
    ForgettingPlan plan = ForgettingSet.LIST.plan(0);
    assertThatThrownBy(() -> new ForgettingRun(plan, List.of()))
        .hasMessage("there is nothing to compare");
    assertThatThrownBy(() -> plan.withEpochs(0))
        .hasMessage("forgetting can't be measured with 0 epochs");
    assertThatThrownBy(() -> ForgettingSet.LIST.plan(-1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Kind.REHEARSAL.cure(1.1))
        .hasMessage("a cure takes a share of rows from 0 to 1, not 1.1");
    assertThatThrownBy(() -> Kind.SLEEP.cure(-1))
        .hasMessage("a cure takes a share of dreams from 0 to 20, not -1.0");
    assertThatThrownBy(() -> Kind.ELASTIC.cure(Double.POSITIVE_INFINITY))
        .hasMessage("a cure takes a strength from 0 up, not Infinity");
    assertThatThrownBy(() -> Kind.SLOW.cure(0))
        .hasMessage("a cure takes a part of the learning rate up to 1, not 0.0");
  }
}
