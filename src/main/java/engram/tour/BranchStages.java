package engram.tour;

import engram.app.Wiring;
import engram.nn.Part;
import engram.training.Intervention;
import engram.training.recipe.Preset;
import engram.ui.base.Companion;
import java.util.List;
import java.util.OptionalInt;

/** The stages of the tour that go back in time and on another way. */
final class BranchStages {
  private static final int EPOCHS = 400;
  private static final int FIRST_FORK = 120;
  private static final int SECOND_FORK = 60;
  private static final Part.Neuron NEURON = new Part.Neuron(0, 6);

  private final Wiring wiring;
  private final TourRun run;

  BranchStages(Wiring wiring, TourRun run) {
    this.wiring = wiring;
    this.run = run;
  }

  List<Tour.Stage> stages() {
    return List.of(
        new Tour.Stage("branch", this::branch),
        new Tour.Stage("lesioned", this::lesion, () -> FxDriver.act(wiring.run::undo)),
        new Tour.Stage("branches", this::compare, this::close));
  }

  private void branch() {
    run.train(Preset.REPAIRED.recipe(), EPOCHS);
    fork(FIRST_FORK, new Intervention.LearningRate(0.1));
    fork(SECOND_FORK, new Intervention.BatchSize(60));
  }

  private void lesion() {
    run.goTo(2 * FIRST_FORK);
    FxDriver.act(() -> wiring.run.change(new Intervention.Lesion(NEURON, true)));
    run.until(snapshot -> !snapshot.surgery().isNone());
  }

  /** The present branch, whose batches are large, and the one that was made fast. */
  private void compare() {
    run.goTo(FIRST_FORK);
    FxDriver.act(
        () -> {
          wiring.panes.open(Companion.BRANCHES);
          wiring.later().curves.comparedProperty().set(OptionalInt.of(1));
        });
    FxDriver.await(() -> wiring.later().branches.branches.getComparison().isPresent(), 1);
  }

  private void close() {
    FxDriver.act(
        () -> {
          wiring.later().curves.comparedProperty().set(OptionalInt.empty());
          wiring.panes.closeCompanion();
        });
  }

  private void fork(int epoch, Intervention change) {
    run.goTo(epoch);
    FxDriver.act(() -> wiring.run.change(change));
    run.finish();
  }
}
