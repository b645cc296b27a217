package engram.tour;

import engram.app.Wiring;
import engram.training.RunState;
import engram.training.Session;
import engram.training.Snapshot;
import engram.training.recipe.Recipe;
import engram.training.recipe.StopRule;
import engram.ui.run.RunViewModel;
import java.util.OptionalDouble;
import java.util.function.Predicate;

/** The run as the stages of the tour drive it; each method returns once the window is there. */
final class TourRun {
  private final Wiring wiring;

  TourRun(Wiring wiring) {
    this.wiring = wiring;
  }

  private RunViewModel run() {
    return wiring.run;
  }

  /** Waits for a moment to be shown. */
  void until(Predicate<Snapshot> shown) {
    FxDriver.await(() -> shown.test(run().getSnapshot()), 1);
  }

  /** Shows a past epoch. */
  void goTo(int epoch) {
    FxDriver.act(() -> run().goTo(epoch));
    until(snapshot -> snapshot.epoch() == epoch);
  }

  /** Trains on to the end. */
  void finish() {
    FxDriver.act(
        () -> {
          run().setSpeed(Session.UNLIMITED);
          run().run();
        });
    until(snapshot -> snapshot.state() == RunState.FINISHED);
  }

  /** Trains another recipe to its end, with nothing selected. */
  void train(Recipe recipe) {
    load(recipe);
    finish();
  }

  /** The same for so many epochs. */
  void train(Recipe recipe, int epochs) {
    train(recipe.withStop(new StopRule(epochs, OptionalDouble.empty())));
  }

  /** Begins another recipe, with nothing selected. */
  void load(Recipe recipe) {
    FxDriver.act(
        () -> {
          wiring.selection.clear();
          wiring.sample.wrongOnlyProperty().set(false);
          run().load(recipe);
        });
    until(snapshot -> snapshot.recipe().equals(recipe) && snapshot.state() == RunState.READY);
  }
}
