package engram.tour;

import engram.nn.Part;
import engram.tour.frame.Stages;
import engram.tour.frame.TourWindow;
import engram.training.Intervention;
import engram.training.recipe.Preset;
import engram.ui.base.Companion;
import java.util.OptionalInt;

/** The stages of the tour that go back in time and on another way. */
final class BranchStages extends Stages {
  private static final int EPOCHS = 400;
  private static final int FIRST_FORK = 120;
  private static final int SECOND_FORK = 60;
  private static final Part.Neuron NEURON = new Part.Neuron(0, 6);

  BranchStages(TourWindow window) {
    super(window);
    add("branches-begun", this::branch);
    add("branches-lesion", this::lesion, () -> act(window.run().session()::undo));
    add("branches-compared", this::compare, this::close);
  }

  private void branch() {
    train(Preset.REPAIRED.recipe(), EPOCHS);
    fork(FIRST_FORK, new Intervention.LearningRate(0.1));
    fork(SECOND_FORK, new Intervention.BatchSize(60));
  }

  private void lesion() {
    goTo(2 * FIRST_FORK);
    act(() -> window.run().session().change(new Intervention.Lesion(NEURON, true)));
    until(snapshot -> !snapshot.surgery().isNone());
  }

  /** The present branch, whose batches are large, and the one that was made fast. */
  private void compare() {
    goTo(FIRST_FORK);
    act(
        () -> {
          window.panes().open(Companion.BRANCHES);
          window.curves().compared.set(OptionalInt.of(1));
        });
    await(() -> window.branches().getComparison().isPresent());
  }

  private void close() {
    act(
        () -> {
          window.curves().compared.set(OptionalInt.empty());
          window.panes().closeCompanion();
        });
  }

  private void fork(int epoch, Intervention change) {
    goTo(epoch);
    act(() -> window.run().session().change(change));
    finish();
  }
}
