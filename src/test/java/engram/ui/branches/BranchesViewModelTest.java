package engram.ui.branches;

import static org.assertj.core.api.Assertions.assertThat;

import engram.training.History;
import engram.training.Intervention;
import engram.training.RunState;
import engram.ui.base.Companion;
import engram.ui.base.PanesViewModel;
import engram.ui.base.RoundedNumber;
import engram.ui.curves.CurvesViewModel;
import engram.ui.run.SharedFixture;
import engram.ui.run.TestRun;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BranchesViewModelTest {
  private final TestRun test = new TestRun();
  private final PanesViewModel panes = new PanesViewModel();
  private final CurvesViewModel curves = new CurvesViewModel(test.run, () -> 0);
  private final BranchesViewModel victim =
      new BranchesViewModel(curves.compared, SharedFixture.of(test.run, panes, test.texts));

  @BeforeEach
  void open() {
    panes.open(Companion.BRANCHES);
  }

  @AfterEach
  void close() {
    test.close();
  }

  @Test
  void whileItsPaneIsClosedNothingIsComputed() {
    panes.closeCompanion();
    List<BranchRow> before = victim.rowsProperty().get();
    test.train(3);
    assertThat(victim.rowsProperty().get()).isSameAs(before);
    panes.open(Companion.BRANCHES);
    assertThat(victim.rowsProperty().get().get(0).details()).startsWith("epoch 3 ·");
  }

  @Test
  void eachBranchStandsBelowTheOneThatItLeft() {
    test.train(8);
    test.fork(5, new Intervention.LearningRate(0.1), 1);
    test.fork(2, new Intervention.LearningRate(0.2), 1);
    test.run.session().visitBranch(0);
    test.settle();
    test.fork(4, new Intervention.LearningRate(0.3), 1);
    assertThat(victim.rowsProperty().get()).extracting(BranchRow::id).containsExactly(0, 1, 2, 3);
    assertThat(victim.rowsProperty().get())
        .extracting(BranchRow::depth)
        .containsExactly(0, 1, 2, 1);
    assertThat(victim.rowsProperty().get())
        .extracting(BranchRow::name)
        .containsExactly(
            "first run", "α 0.01 → 0.1 at 5", "α 0.01 → 0.2 at 2", "α 0.01 → 0.3 at 4");
    assertThat(victim.rowsProperty().get())
        .extracting(BranchRow::current)
        .containsExactly(false, false, false, true);
  }

  @Test
  void theNumbersAreThoseAtTheEndOfTheBranch() {
    test.train(8);
    History history = test.snapshot().history();
    test.goTo(3);
    assertThat(victim.rowsProperty().get().get(0).details())
        .isEqualTo(
            "epoch 8 · loss %s · test %.1f%%"
                .formatted(
                    RoundedNumber.significant(history.trainLoss(8), 3),
                    100 * history.testScore(8)));
  }

  @Test
  void aBranchIsVisitedAndTheOneLeftIsThenCompared() {
    fork();
    victim.toggleCompared(victim.rowsProperty().get().get(0));
    victim.visit(victim.rowsProperty().get().get(0));
    test.until(snapshot -> snapshot.lastEpoch() == 8);
    assertThat(victim.rowsProperty().get().get(0).current()).isTrue();
    assertThat(victim.rowsProperty().get().get(1).compared()).isTrue();
    assertThat(victim.getComparison().orElseThrow().there()).isEqualTo("α 0.01 → 0.1 at 4");
  }

  @Test
  void aNameIsGivenCutOffAndTakenAway() {
    fork();
    victim.rename(victim.rowsProperty().get().get(1), "  fast  ");
    test.settle();
    assertThat(victim.rowsProperty().get().get(1).name()).isEqualTo("fast");
    assertThat(victim.rowsProperty().get().get(1).given()).isEqualTo("fast");
    victim.rename(victim.rowsProperty().get().get(1), "x".repeat(100));
    test.settle();
    assertThat(victim.rowsProperty().get().get(1).name()).isEqualTo("x".repeat(60));
    victim.rename(victim.rowsProperty().get().get(1), " ");
    test.settle();
    assertThat(victim.rowsProperty().get().get(1).name()).isEqualTo("α 0.01 → 0.1 at 4");
  }

  @Test
  void aDeletedBranchIsSaidAndComesBackByUndo() {
    fork();
    victim.delete(victim.rowsProperty().get().get(1));
    test.settle();
    assertThat(victim.rowsProperty().get()).as("the present one stays").hasSize(2);
    victim.delete(victim.rowsProperty().get().get(0));
    test.settle();
    assertThat(victim.rowsProperty().get()).extracting(BranchRow::id).containsExactly(1);
    assertThat(victim.notice.get()).contains("\"first run\"").contains("Ctrl+Z");
    test.run.session().undo();
    test.settle();
    assertThat(victim.rowsProperty().get()).hasSize(2);
    assertThat(victim.notice.get()).isEmpty();
  }

  @Test
  void ofAnotherRunNothingWasDeleted() {
    fork();
    victim.delete(victim.rowsProperty().get().get(0));
    test.settle();
    test.run.session().reset();
    test.until(snapshot -> snapshot.state() == RunState.READY);
    assertThat(victim.notice.get()).isEmpty();
  }

  @Test
  void theDifferenceIsToldInWordsAndNumbers() {
    fork();
    victim.toggleCompared(victim.rowsProperty().get().get(0));
    BranchComparison comparison = victim.getComparison().orElseThrow();
    assertThat(comparison.words())
        .containsExactly(
            "Up to epoch 4 both are the same.",
            "Present: α 0.01 → 0.1 at 4.",
            "Other: went on as it was.");
    History here = test.snapshot().history();
    History there = test.snapshot().branches().get(0).history();
    assertThat(comparison.rows())
        .extracting(BranchComparison.Row::measure)
        .containsExactly(
            "Loss at epoch 6",
            "Test at epoch 6",
            "Loss at the end",
            "Test at the end",
            "First with 95% in test");
    assertThat(comparison.rows().get(0))
        .extracting(BranchComparison.Row::here, BranchComparison.Row::there)
        .containsExactly(loss(here, 6), loss(there, 6));
    assertThat(comparison.rows().get(2))
        .extracting(BranchComparison.Row::here, BranchComparison.Row::there)
        .containsExactly(loss(here, 6), loss(there, 8));
  }

  @Test
  void whatWasChangedLaterOnEitherIsToldToo() {
    fork();
    test.run.session().change(new Intervention.L2(0.5));
    test.train(1);
    test.run.session().visitBranch(0);
    test.until(snapshot -> snapshot.lastEpoch() == 8);
    test.goTo(8);
    test.run.session().change(new Intervention.BatchSize(60));
    test.train(1);
    victim.toggleCompared(victim.rowsProperty().get().get(1));
    assertThat(words())
        .containsExactly(
            "Present: batch 10 → 60 at 8.", "Other: α 0.01 → 0.1 at 4, λ2 0 → 0.5 at 6.");
    test.run.session().change(new Intervention.Momentum(0.5));
    test.settle();
    assertThat(words().get(0)).as("what is only tried yet").endsWith(", β 0 → 0.5 at 9.");
  }

  @Test
  void whatTheOtherUndidIsToldWhereItWasDone() {
    test.train(2);
    test.run.session().change(new Intervention.LearningRate(0.1));
    test.train(2);
    test.fork(2, new Intervention.LearningRate(0.01), 1);
    victim.toggleCompared(victim.rowsProperty().get().get(0));
    assertThat(words()).containsExactly("Present: went on as it was.", "Other: α 0.01 → 0.1 at 2.");
  }

  @Test
  void whatBothChangedAtOnePlaceIsNoDifference() {
    test.train(2);
    test.run.session().change(new Intervention.LearningRate(0.1));
    test.train(4);
    test.fork(4, new Intervention.L2(0.5), 1);
    test.fork(3, new Intervention.L1(0.5), 1);
    test.settle();
    victim.toggleCompared(victim.rowsProperty().get().get(1));
    assertThat(words()).containsExactly("Present: λ1 0 → 0.5 at 3.", "Other: λ2 0 → 0.5 at 4.");
  }

  @Test
  void ofManyChangesTheFirstAreTold() {
    test.train(2);
    test.fork(1, new Intervention.LearningRate(0.1), 1);
    for (int k = 0; k < 9; k++) {
      test.run.session().change(new Intervention.LearningRate(0.2 + 0.1 * k));
      test.train(1);
    }
    victim.toggleCompared(victim.rowsProperty().get().get(0));
    assertThat(words().get(0)).endsWith("α 0.5 → 0.6 at 6, and 4 more.");
  }

  private List<String> words() {
    List<String> words = victim.getComparison().orElseThrow().words();
    return words.subList(1, words.size());
  }

  @Test
  void whereABranchHasNoSuchEpochADashStands() {
    fork();
    test.train(20);
    victim.toggleCompared(victim.rowsProperty().get().get(0));
    assertThat(victim.getComparison().orElseThrow().rows().get(0).there()).isEqualTo("–");
  }

  @Test
  void aChangeWithoutEffectIsSaidSo() {
    test.train(8);
    test.fork(4, new Intervention.Momentum(0.5), 2);
    victim.toggleCompared(victim.rowsProperty().get().get(0));
    assertThat(victim.getComparison().orElseThrow().words().get(0))
        .isEqualTo("In all epochs that both have, their numbers are the same.");
  }

  @Test
  void aComparedBranchThatIsGoneIsNoLongerCompared() {
    fork();
    victim.toggleCompared(victim.rowsProperty().get().get(0));
    test.run.session().deleteBranch(0);
    test.settle();
    assertThat(victim.getComparison()).isEmpty();
    assertThat(curves.compared.get()).isEqualTo(OptionalInt.empty());
  }

  @Test
  void anotherLanguageIsTakenAtOnce() {
    fork();
    test.preferences.switchLanguage();
    assertThat(victim.rowsProperty().get().get(0).name()).isEqualTo("原始训练");
  }

  /** The first run to epoch 8, and a branch from 4 to 6. */
  private void fork() {
    test.train(8);
    test.fork(4, new Intervention.LearningRate(0.1), 2);
  }

  private static String loss(History history, int epoch) {
    return RoundedNumber.significant(history.trainLoss(epoch), 3);
  }
}
