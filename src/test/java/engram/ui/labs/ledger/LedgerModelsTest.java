package engram.ui.labs.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import engram.labs.ledger.Ledger;
import engram.labs.ledger.LedgerLab;
import engram.labs.ledger.LedgerSetup;
import engram.nn.Optimizer;
import engram.ui.base.Language;
import engram.ui.base.Texts;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;

class LedgerModelsTest {
  private static final LedgerSetup SHORT = new LedgerSetup(3, 3, 5, 5, 22, 42, Optimizer.SGD);

  private final Queue<Runnable> work = new ArrayDeque<>();
  private final Texts texts = new Texts(new SimpleObjectProperty<>(Language.ENGLISH));
  private final LedgerModels models =
      new LedgerModels(texts, work::add, Runnable::run, System::nanoTime);

  private void work() {
    while (!work.isEmpty()) work.remove().run();
  }

  @Test
  void theGoalIsSaidUntilAllIsBooked() {
    models.restore(new LedgerLab(SHORT, 6));
    assertThat(models.sentence()).startsWith("Goal: ").contains("line 5, column 5");
    assertThat(models.canGoOn()).isFalse();
    work();
    Ledger ledger = models.getLedger().orElseThrow();
    assertThat(ledger.isWhole()).isTrue();
    assertThat(models.sentence()).startsWith("The 0s wrote this weight.").contains("−0.0090");
    assertThat(models.fingerprint()).isPresent();
  }

  @Test
  void aSavedLedgerComesBackWhereItStood() {
    models.restore(new LedgerLab(SHORT, 2));
    work();
    assertThat(models.experiment()).isEqualTo(new LedgerLab(SHORT, 2));
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
    models.restore(new LedgerLab(SHORT, 6));
    work();
    Ledger ledger = models.getLedger().orElseThrow();
    assertThat(LedgerWords.movers(ledger, false, true)).isEqualTo(List.of(0));
    assertThat(LedgerWords.movers(ledger, true, false)).isEqualTo(List.of(8, 9));
  }

  @Test
  void whereTheOptimiserDividesTheSharesAreMarked() {
    models.restore(new LedgerLab(SHORT, 6));
    assertThat(models.words.learnedBy(models.settings().getSetup())).isEmpty();
    assertThat(models.limits()).startsWith("Exact for plain gradient descent");
    models.settings().chosen(LedgerSetup.OPTIMIZER).set(Optimizer.MOMENTUM);
    assertThat(models.words.learnedBy(models.settings().getSetup()))
        .isEqualTo("Momentum: exact shares");
    assertThat(models.limits()).startsWith("Exact with momentum, too");
    models.settings().chosen(LedgerSetup.OPTIMIZER).set(Optimizer.ADAM);
    work();
    Ledger ledger = models.getLedger().orElseThrow();
    assertThat(models.words.learnedBy(ledger.setup())).isEqualTo("Adam: given divisor");
    assertThat(models.limits()).contains("the divisor taken as it was");
    assertThat(ledger.sum(ledger.updates())).isEqualTo(ledger.weights()[ledger.updates()]);
  }

  @Test
  void onlyTheUsualWeightIsCalledTheClearest() {
    assertThat(models.limits()).contains("the clearest of 2368");
    models.restore(new LedgerLab(SHORT, 0));
    assertThat(models.limits()).doesNotContain("clearest");
  }
}
