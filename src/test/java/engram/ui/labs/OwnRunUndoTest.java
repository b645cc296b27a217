package engram.ui.labs;

import static org.assertj.core.api.Assertions.assertThat;

import engram.data.sets.BuiltInSet;
import engram.labs.ledger.LedgerLab;
import engram.labs.look.LookLab;
import engram.labs.why.WhyLab;
import engram.memory.experiments.Experiment;
import engram.nn.Part;
import engram.training.Snapshot;
import engram.training.recipe.Preset;
import engram.ui.base.Texts;
import engram.ui.labs.frame.LabModels;
import engram.ui.labs.ledger.LedgerModels;
import engram.ui.labs.look.LookModels;
import engram.ui.labs.why.WhyModels;
import engram.ui.run.TestRun;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A question about Train's own run comes back by undo when other data are in Train: they have fewer
 * rows, features and neurons than what was asked about.
 */
class OwnRunUndoTest {
  private final Queue<Runnable> work = new ArrayDeque<>();
  private final TestRun iris = new TestRun();
  private final TestRun gate = new TestRun(Preset.XOR_GATE.recipe(), BuiltInSet.XOR_GATE.load());
  private final Texts texts = iris.texts;
  private Snapshot here;

  @BeforeEach
  void train() {
    iris.train(2);
    gate.train(2);
    here = iris.snapshot();
  }

  @AfterEach
  void close() {
    iris.close();
    gate.close();
  }

  private void work() {
    while (!work.isEmpty()) work.remove().run();
  }

  /** Undoes what was asked about the irises, now that the gate is in Train. */
  private void undoWithOtherData(LabModels models) {
    work();
    Experiment before = models.experiment();
    here = gate.snapshot();
    models.follow();
    work();
    models.restore(before);
    work();
  }

  @Test
  void aLookIsTakenAtARowThatIsThere() {
    LookModels models =
        new LookModels(texts, () -> here, work::add, work::add, Runnable::run, System::nanoTime);
    work();
    models.look.ask(149);
    work();
    models.look.change(3, 1.3);
    undoWithOtherData(models);
    LookLab shown = (LookLab) models.experiment();
    assertThat(shown.changed()).isEmpty();
    assertThat(shown.asked()).isEmpty();
    assertThat(models.look.sceneProperty().get().orElseThrow().values()).hasSize(2);
  }

  @Test
  void whyIsAskedOfARowThatIsThere() {
    WhyModels models = new WhyModels(texts, () -> here, work::add, Runnable::run, System::nanoTime);
    models.settings.setProperty().set(Optional.empty());
    work();
    models.why.ask(149);
    undoWithOtherData(models);
    assertThat(((WhyLab) models.experiment()).asked()).isEmpty();
    assertThat(models.fingerprint()).isPresent();
  }

  @Test
  void aWeightIsBookedThatIsThere() {
    LedgerModels models =
        new LedgerModels(
            texts,
            () -> here,
            () -> Optional.of(new Part.Weight(0, 3, 7)),
            work::add,
            Runnable::run,
            System::nanoTime);
    models.settings.ask(true);
    undoWithOtherData(models);
    Part.Weight weight = ((LedgerLab) models.experiment()).weight().orElseThrow();
    assertThat(weight.from()).isLessThan(2);
    assertThat(models.fingerprint()).isPresent();
    models.close();
  }
}
