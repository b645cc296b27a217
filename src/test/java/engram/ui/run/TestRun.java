package engram.ui.run;

import engram.data.Dataset;
import engram.data.sets.BuiltInSet;
import engram.training.Intervention;
import engram.training.RunState;
import engram.training.Session;
import engram.training.Snapshot;
import engram.training.recipe.Preset;
import engram.training.recipe.Recipe;
import engram.ui.base.Await;
import engram.ui.base.PreferencesViewModel;
import engram.ui.base.Texts;
import java.util.function.Predicate;

/** A run of its own for a test of a view model, with texts in English until switched. */
public final class TestRun implements AutoCloseable {
  public final PreferencesViewModel preferences = new PreferencesViewModel();
  public final Texts texts = new Texts(preferences.languageProperty());
  public final Session session;
  public final RunViewModel run;
  private boolean watching;

  public TestRun() {
    this(Preset.REPAIRED.recipe());
  }

  public TestRun(Recipe recipe) {
    this(recipe, BuiltInSet.IRIS.load());
  }

  public TestRun(Recipe recipe, Dataset dataset) {
    session = new Session(recipe, id -> dataset);
    run = new RunViewModel(session);
  }

  public Snapshot snapshot() {
    return run.getSnapshot();
  }

  /** Waits until all commands so far are done and shown. */
  public void settle() {
    watching = !watching;
    session.watchNextStep(watching);
    until(snapshot -> snapshot.next().isPresent() == watching);
  }

  public void until(Predicate<Snapshot> condition) {
    Await.until(run, () -> condition.test(snapshot()));
  }

  /** Trains that many epochs and stands still behind them. */
  public void train(int epochs) {
    for (int k = 0; k < epochs; k++) run.session().stepForward();
    int last = snapshot().epoch() + epochs;
    until(snapshot -> snapshot.epoch() == last && snapshot.state() != RunState.RUNNING);
  }

  public void goTo(int epoch) {
    run.session().goTo(epoch);
    until(snapshot -> snapshot.epoch() == epoch && snapshot.position().row() == 0);
  }

  /** Goes back, changes something and goes on for so many epochs. */
  public void fork(int epoch, Intervention change, int epochs) {
    goTo(epoch);
    run.session().change(change);
    train(epochs);
  }

  @Override
  public void close() {
    session.close();
  }
}
