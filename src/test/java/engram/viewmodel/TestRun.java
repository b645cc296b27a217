package engram.viewmodel;

import engram.data.Dataset;
import engram.data.sets.BuiltInSet;
import engram.training.Intervention;
import engram.training.Preset;
import engram.training.Recipe;
import engram.training.RunState;
import engram.training.Session;
import engram.training.Snapshot;
import java.util.function.Predicate;

/** A run of its own for a test of a view model, with texts in English until switched. */
final class TestRun implements AutoCloseable {
  final PreferencesViewModel preferences = new PreferencesViewModel();
  final Texts texts = new Texts(preferences.languageProperty());
  final Session session;
  final RunViewModel run;
  private boolean watching;

  TestRun() {
    this(Preset.REPAIRED.recipe());
  }

  TestRun(Recipe recipe) {
    this(recipe, BuiltInSet.IRIS.load());
  }

  TestRun(Recipe recipe, Dataset dataset) {
    session = new Session(recipe, id -> dataset);
    run = new RunViewModel(session);
  }

  Snapshot snapshot() {
    return run.getSnapshot();
  }

  /** Waits until all commands so far are done and shown. */
  void settle() {
    watching = !watching;
    session.watchNextStep(watching);
    until(snapshot -> snapshot.next().isPresent() == watching);
  }

  void until(Predicate<Snapshot> condition) {
    Await.until(run, () -> condition.test(snapshot()));
  }

  /** Trains that many epochs and stands still behind them. */
  void train(int epochs) {
    for (int k = 0; k < epochs; k++) run.stepForward();
    int last = snapshot().epoch() + epochs;
    until(snapshot -> snapshot.epoch() == last && snapshot.state() != RunState.RUNNING);
  }

  void goTo(int epoch) {
    run.goTo(epoch);
    until(snapshot -> snapshot.epoch() == epoch && snapshot.position().row() == 0);
  }

  /** Goes back, changes something and goes on for so many epochs. */
  void fork(int epoch, Intervention change, int epochs) {
    goTo(epoch);
    run.change(change);
    train(epochs);
  }

  @Override
  public void close() {
    session.close();
  }
}
