package engram.viewmodel;

import engram.data.sets.BuiltInSet;
import engram.training.Preset;
import engram.training.Recipe;
import engram.training.Session;
import engram.training.Snapshot;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;

/** The Data page's view models over a real session, without a toolkit. */
final class DataPageFixture implements AutoCloseable {
  final PreferencesViewModel preferences = new PreferencesViewModel();
  final Texts texts = new Texts(preferences.languageProperty());
  final Session session;
  final RunViewModel run;
  final DataEditor editor;
  final OwnData own;
  final DataSetsViewModel sets;
  final DataAboutViewModel about;
  final DataPointsViewModel points;
  final DataInputsViewModel inputs;
  final DataScalingViewModel scaling;
  final DataSplitViewModel split;
  final SampleViewModel sample;
  final DataLookViewModel look;
  final LookColumnsViewModel columns;
  final LookWallViewModel wall;
  final PanesViewModel panes = new PanesViewModel();
  final DataDrawViewModel draw;
  private final Queue<Runnable> window = new ConcurrentLinkedQueue<>();

  DataPageFixture(Preset preset) {
    this(preset.recipe());
  }

  DataPageFixture(Recipe recipe) {
    session = new Session(recipe, BuiltInSet::load);
    run = new RunViewModel(session);
    editor = new DataEditor(run, texts, window::add);
    own = new OwnData(run, editor);
    sets = new DataSetsViewModel(run, editor, Runnable::run, window::add);
    about = new DataAboutViewModel(sets, editor, texts);
    points = new DataPointsViewModel(run, editor, texts);
    inputs = new DataInputsViewModel(run, editor, texts);
    scaling = new DataScalingViewModel(run, editor, texts);
    split = new DataSplitViewModel(run, editor, texts);
    sample = new SampleViewModel(run, new Random(1));
    look = new DataLookViewModel(run, sample);
    columns = new LookColumnsViewModel(look, sample, Runnable::run, window::add);
    wall =
        new LookWallViewModel(
            run, sample, look, panes, texts, Runnable::run, window::add, System::nanoTime);
    draw =
        new DataDrawViewModel(
            run, own, editor, panes, texts, Runnable::run, window::add, System::nanoTime);
  }

  /** The window's thread: what is given to it is done by {@link #until}. */
  Executor window() {
    return window::add;
  }

  /** The table, its slow work done by that executor. */
  DataTableViewModel table(Executor worker) {
    return new DataTableViewModel(run, sample, own, panes, texts, worker, window::add);
  }

  Snapshot snapshot() {
    return run.getSnapshot();
  }

  Recipe recipe() {
    return snapshot().recipe();
  }

  /** Does what waits for the window's thread, without showing a newer moment before. */
  void doWaiting() {
    for (Runnable task = window.poll(); task != null; task = window.poll()) task.run();
  }

  /** Shows what comes until the condition holds. */
  void until(BooleanSupplier condition) {
    Await.until(
        run,
        () -> {
          Runnable task = window.poll();
          if (task != null) task.run();
          return window.isEmpty() && condition.getAsBoolean();
        });
  }

  void choose(BuiltInSet set) {
    sets.choose(set);
    until(() -> sets.chosenProperty().getValue().filter(set::equals).isPresent());
  }

  @Override
  public void close() {
    session.close();
  }
}
