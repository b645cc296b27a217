package engram.ui.data;

import engram.data.sets.BuiltInSet;
import engram.training.Session;
import engram.training.Snapshot;
import engram.training.recipe.Preset;
import engram.training.recipe.Recipe;
import engram.ui.base.Await;
import engram.ui.base.Background;
import engram.ui.base.PanesViewModel;
import engram.ui.base.PreferencesViewModel;
import engram.ui.base.Texts;
import engram.ui.data.draw.DataDrawViewModel;
import engram.ui.data.look.DataLookViewModel;
import engram.ui.data.look.LookColumnsViewModel;
import engram.ui.data.look.LookWallViewModel;
import engram.ui.data.own.DataEditor;
import engram.ui.data.own.OwnData;
import engram.ui.data.table.DataTableViewModel;
import engram.ui.run.RunViewModel;
import engram.ui.run.SampleViewModel;
import engram.ui.run.SelectionViewModel;
import engram.ui.run.Shared;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;

/** The Data page's view models over a real session, without a toolkit. */
public final class DataPageFixture implements AutoCloseable {
  public final PreferencesViewModel preferences = new PreferencesViewModel();
  public final Texts texts = new Texts(preferences.languageProperty());
  final Session session;
  public final RunViewModel run;
  public final DataEditor editor;
  public final OwnData own;
  public final DataSetsViewModel sets;
  public final DataPointsViewModel points;
  final DataInputsViewModel inputs;
  final DataScalingViewModel scaling;
  public final DataSplitViewModel split;
  public final SampleViewModel sample;
  public final DataLookViewModel look;
  public final LookColumnsViewModel columns;
  public final LookWallViewModel wall;
  public final PanesViewModel panes = new PanesViewModel();
  public final Shared shared;
  public final DataDrawViewModel draw;
  private final Queue<Runnable> window = new ConcurrentLinkedQueue<>();

  public DataPageFixture(Preset preset) {
    this(preset.recipe());
  }

  DataPageFixture(Recipe recipe) {
    session = new Session(recipe, BuiltInSet::load);
    run = new RunViewModel(session);
    sample = new SampleViewModel(run, new Random(1));
    shared = new Shared(run, sample, new SelectionViewModel(run), panes, preferences, texts);
    Background background = new Background(Runnable::run, window::add);
    editor = new DataEditor(shared, window::add);
    own = new OwnData(run, editor);
    sets = new DataSetsViewModel(shared, editor, background);
    points = new DataPointsViewModel(shared, editor);
    inputs = new DataInputsViewModel(shared, editor);
    scaling = new DataScalingViewModel(shared, editor);
    split = new DataSplitViewModel(shared, editor);
    look = new DataLookViewModel(shared);
    columns = new LookColumnsViewModel(look, background);
    wall = new LookWallViewModel(shared, look, background, System::nanoTime);
    draw = new DataDrawViewModel(shared, own, editor, background, System::nanoTime);
  }

  /** The window's thread: what is given to it is done by {@link #until}. */
  public Executor window() {
    return window::add;
  }

  /** The table, its slow work done by that executor. */
  public DataTableViewModel table(Executor worker) {
    return new DataTableViewModel(shared, own, new Background(worker, window::add));
  }

  public Snapshot snapshot() {
    return run.getSnapshot();
  }

  public Recipe recipe() {
    return snapshot().recipe();
  }

  /** Does what waits for the window's thread, without showing a newer moment before. */
  public void doWaiting() {
    for (Runnable task = window.poll(); task != null; task = window.poll()) task.run();
  }

  /** Shows what comes until the condition holds. */
  public void until(BooleanSupplier condition) {
    Await.until(
        run,
        () -> {
          Runnable task = window.poll();
          if (task != null) task.run();
          return window.isEmpty() && condition.getAsBoolean();
        });
  }

  public void choose(BuiltInSet set) {
    sets.choose(set);
    until(() -> sets.chosen.getValue().filter(set::equals).isPresent());
  }

  @Override
  public void close() {
    session.close();
  }
}
