package engram.ui.labs.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import engram.labs.ledger.Ledger;
import engram.labs.ledger.LedgerLab;
import engram.labs.ledger.LedgerSetup;
import engram.labs.ledger.RowAmount;
import engram.labs.ledger.SplitBy;
import engram.nn.Optimizer;
import engram.ui.base.Language;
import engram.ui.base.Texts;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Queue;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;

class LedgerModelsTest {
  private static final LedgerSetup SHORT = setup(Optimizer.SGD, SplitBy.CLASS);

  private static LedgerSetup setup(Optimizer optimizer, SplitBy by) {
    return new LedgerSetup(3, 3, 5, 5, 22, 42, optimizer, by);
  }

  private static LedgerLab lab(LedgerSetup setup, int epoch) {
    return new LedgerLab(setup, epoch, OptionalInt.empty());
  }

  private final Queue<Runnable> work = new ArrayDeque<>();
  private final Texts texts = new Texts(new SimpleObjectProperty<>(Language.ENGLISH));
  private final LedgerModels models =
      new LedgerModels(
          texts, () -> null, Optional::empty, work::add, Runnable::run, System::nanoTime);

  private void work() {
    while (!work.isEmpty()) work.remove().run();
  }

  @Test
  void theGoalIsSaidUntilAllIsBooked() {
    models.restore(lab(SHORT, 6));
    assertThat(models.sentence()).startsWith("Goal: ").contains("line 5, column 5");
    assertThat(models.canGoOn()).isFalse();
    work();
    Ledger ledger = models.ledger.getLedger().orElseThrow();
    assertThat(ledger.isWhole()).isTrue();
    assertThat(models.sentence()).startsWith("The 0s wrote this weight.").contains("−0.0090");
    assertThat(models.fingerprint()).isPresent();
  }

  @Test
  void aSavedLedgerComesBackWhereItStood() {
    models.restore(lab(SHORT, 2));
    work();
    assertThat(models.experiment()).isEqualTo(lab(SHORT, 2));
    models.playback().stepForward();
    models.playback().stepForward();
    assertThat(models.playback().epochProperty().get()).isEqualTo(4);
    models.playback().goTo(99);
    assertThat(models.playback().endProperty().getValue()).isTrue();
    models.playback().reset();
    assertThat(models.playback().startProperty().getValue()).isTrue();
  }

  @Test
  void thoseAreNamedThatMovedTheWeightMost() {
    models.restore(lab(SHORT, 6));
    work();
    Ledger ledger = models.ledger.getLedger().orElseThrow();
    assertThat(LedgerWords.movers(ledger, false, true)).isEqualTo(List.of(0));
    assertThat(LedgerWords.movers(ledger, true, false)).isEqualTo(List.of(8, 9));
  }

  @Test
  void whereTheOptimiserDividesTheSharesAreMarked() {
    models.restore(lab(SHORT, 6));
    assertThat(models.words.learnedBy(models.settings().getSetup().optimizer())).isEmpty();
    assertThat(models.limits()).startsWith("Exact for plain gradient descent");
    models.settings().chosen(LedgerSetup.OPTIMIZER).set(Optimizer.MOMENTUM);
    assertThat(models.words.learnedBy(models.settings().getSetup().optimizer()))
        .isEqualTo("Momentum: exact shares");
    assertThat(models.limits()).startsWith("Exact with momentum, too");
    models.settings().chosen(LedgerSetup.OPTIMIZER).set(Optimizer.ADAM);
    work();
    Ledger ledger = models.ledger.getLedger().orElseThrow();
    assertThat(models.words.learnedBy(ledger.booked().optimizer()))
        .isEqualTo("Adam: given divisor");
    assertThat(models.limits()).contains("the divisor taken as it was");
    assertThat(ledger.byClass().sum(ledger.updates()))
        .isEqualTo(ledger.weights()[ledger.updates()]);
  }

  @Test
  void onlyTheUsualWeightIsCalledTheClearest() {
    assertThat(models.limits()).contains("the clearest of 2368");
    models.restore(lab(SHORT, 0));
    assertThat(models.limits()).doesNotContain("clearest");
  }

  private void open(LedgerSetup setup, int epoch) {
    models.restore(lab(setup, epoch));
    work();
  }

  private LedgerScene scene(SplitBy by) {
    return models.ledger.scene(by).orElseThrow();
  }

  @Test
  void whomItIsBookedToIsNotWorkedOutAgain() {
    open(SHORT, 4);
    Ledger before = models.ledger.getLedger().orElseThrow();
    Optional<String> fingerprint = models.fingerprint();
    for (SplitBy by : SplitBy.values()) {
      models.settings().chosen(LedgerSetup.BY).set(by);
      assertThat(models.ledger.getLedger()).containsSame(before);
      assertThat(models.work().isRunning()).isFalse();
      assertThat(models.playback().epochProperty().get()).isEqualTo(4);
      assertThat(models.ledger.scene().orElseThrow().by()).isEqualTo(by);
    }
    assertThat(models.fingerprint()).isEqualTo(fingerprint);
    assertThat(models.experiment()).isEqualTo(lab(setup(Optimizer.SGD, SplitBy.ROW), 4));
  }

  @Test
  void bothTasksAreTwoBandsThatAddUp() {
    open(setup(Optimizer.SGD, SplitBy.TASK), 6);
    LedgerScene scene = scene(SplitBy.TASK);
    int end = scene.ledger().updates();
    assertThat(scene.ofTask(false)).containsExactly(0);
    assertThat(scene.ofTask(true)).containsExactly(1);
    assertThat(scene.split().sum(end)).isEqualTo(scene.ledger().weights()[end]);
    assertThat(models.words.truth(scene))
        .isEqualTo("The digits 0 to 4 moved this weight by +0.19.");
    assertThat(models.words.answer(scene)).isEqualTo("5 to 9 took 0.10 of that back.");
    assertThat(models.sentence()).contains(models.words.truth(scene));
  }

  @Test
  void theStrongestSamplesHaveBandsAndAllOthersOne() {
    open(setup(Optimizer.SGD, SplitBy.ROW), 6);
    LedgerScene scene = scene(SplitBy.ROW);
    assertThat(scene.shown()).hasSize(12);
    assertThat(scene.shown().stream().filter(each -> each.inBoth() > 0)).hasSize(6);
    assertThat(scene.order()).hasSize(13).last().isEqualTo(12);
    assertThat(scene.isOthers(12)).isTrue();
    int end = scene.ledger().updates();
    assertThat(scene.split().sum(end)).isEqualTo(scene.ledger().weights()[end]);
    assertThat(models.limits()).contains("Who taught you this?");
    RowAmount strongest = scene.ledger().strongest().get(0);
    assertThat(scene.chosen()).contains(strongest);
    assertThat(models.sentence())
        .startsWith("Sample " + strongest.sample() + " (" + strongest.label() + ") moved")
        .contains("seen 3 times", "no. 1 of 1437");
  }

  @Test
  void anySampleCanBeLookedAt() {
    open(setup(Optimizer.SGD, SplitBy.ROW), 6);
    List<RowAmount> all = models.ledger.getLedger().orElseThrow().strongest();
    models.ledger.askNext(-1);
    assertThat(scene(SplitBy.ROW).chosen()).contains(all.get(0));
    models.ledger.askNext(1);
    assertThat(scene(SplitBy.ROW).chosen()).contains(all.get(1));
    RowAmount weak = all.get(900);
    models.ledger.ask(weak.sample());
    LedgerScene scene = scene(SplitBy.ROW);
    assertThat(scene.chosen()).contains(weak);
    assertThat(scene.shown()).hasSize(13).last().isEqualTo(weak);
    assertThat(models.words.added(scene, 6)).isEqualTo(weak.inBoth());
    assertThat(models.sentence()).contains("no. 901 of 1437");
    assertThat(models.experiment())
        .isEqualTo(
            new LedgerLab(setup(Optimizer.SGD, SplitBy.ROW), 6, OptionalInt.of(weak.sample())));
  }

  @Test
  void aSavedSampleIsLookedAtAgain() {
    LedgerLab saved = new LedgerLab(setup(Optimizer.SGD, SplitBy.ROW), 2, OptionalInt.of(5));
    models.restore(saved);
    work();
    assertThat(models.experiment()).isEqualTo(saved);
    models.restore(lab(SHORT, 5));
    assertThat(models.experiment()).isEqualTo(lab(SHORT, 5));
    assertThat(models.work().isRunning()).isFalse();
  }

  @Test
  void eachWayIsPresented() {
    open(SHORT, 6);
    LedgerSubject subject = new LedgerSubject(models, texts);
    assertThat(subject.foci()).containsExactly("By class", "By task", "By sample");
    assertThat(subject.sentence(0).truth()).isEqualTo("The 0s wrote this weight.");
    assertThat(subject.sentence(1).answer()).startsWith("5 to 9 took 0.");
    assertThat(subject.number(1).caption()).startsWith("left of");
    subject.choose(2);
    assertThat(subject.nextName()).isPresent();
    subject.next();
    RowAmount second = models.ledger.getLedger().orElseThrow().strongest().get(1);
    assertThat(subject.sentence(2).truth()).startsWith("Sample " + second.sample());
    assertThat(subject.number(2).text()).isEqualTo(LedgerWords.fine(second.inBoth()));
    assertThat(subject.number(2).caption()).isEqualTo("no. 2 of 1437");
    subject.previous();
    models.playback().goTo(0);
    assertThat(subject.number(2).text()).isEqualTo("0.000");
    subject.choose(0);
    subject.next();
    assertThat(models.playback().epochProperty().get()).isEqualTo(1);
  }

  /** With a velocity the first task's samples still move the weight while the second is learned. */
  @Test
  void whatTheVelocityStillDidIsSaid() {
    open(setup(Optimizer.MOMENTUM, SplitBy.TASK), 6);
    LedgerScene scene = scene(SplitBy.TASK);
    Ledger ledger = scene.ledger();
    double first = scene.path(0)[ledger.updatesOfOld()];
    assertThat(scene.carried(ledger.updatesOfOld())).isZero();
    assertThat(scene.carried(ledger.updates()))
        .isNotZero()
        .isEqualTo(scene.path(0)[ledger.updates()] - first);
  }

  /** From −0.09 to −0.16 by the first task, and on to −0.21. */
  @Test
  void whatMovesTheWeightOnIsNotSaidToEraseIt() {
    open(new LedgerSetup(20, 20, 4, 4, 1, 42, Optimizer.SGD, SplitBy.CLASS), 40);
    Ledger ledger = models.ledger.getLedger().orElseThrow();
    double behindFirst = ledger.weights()[ledger.updatesOfOld()];
    assertThat(behindFirst).isLessThan(ledger.start() - 0.05);
    assertThat(ledger.weights()[ledger.updates()]).isLessThan(behindFirst - 0.05);
    assertThat(models.words.answer(scene(SplitBy.CLASS)))
        .isEqualTo("The 5s and 7s moved it further the same way.");
  }
}
