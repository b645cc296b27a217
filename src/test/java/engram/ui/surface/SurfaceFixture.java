package engram.ui.surface;

import engram.data.Dataset;
import engram.training.Session;
import engram.training.Snapshot;
import engram.training.recipe.Recipe;
import engram.ui.base.Await;
import engram.ui.base.Companion;
import engram.ui.base.PanesViewModel;
import engram.ui.base.PreferencesViewModel;
import engram.ui.base.Texts;
import engram.ui.run.BeforeTraining;
import engram.ui.run.RunViewModel;
import engram.ui.run.SampleViewModel;
import engram.ui.run.Shared;
import engram.ui.run.SharedFixture;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Predicate;

/** Surface and maps over a real session; their work is done when a test says so. */
final class SurfaceFixture implements AutoCloseable {
  final PreferencesViewModel preferences = new PreferencesViewModel();
  final Session session;
  final RunViewModel run;
  final SampleViewModel sample;
  final PanesViewModel panes = new PanesViewModel();
  final SurfaceChoice choice = new SurfaceChoice();
  final Queue<Runnable> worker = new ArrayDeque<>();
  final Queue<Runnable> window = new LinkedBlockingQueue<>();
  final BeforeTraining before;
  final SurfaceViewModel surface;
  final NeuronMapsViewModel maps;
  final SurfaceTexts texts;
  long now;

  SurfaceFixture(Recipe recipe, Dataset dataset) {
    session = new Session(recipe, source -> dataset);
    run = new RunViewModel(session);
    sample = new SampleViewModel(run, new Random(1));
    SliceWork.Place place = new SliceWork.Place(run, worker::add, window::add, () -> now);
    Shared shared = SharedFixture.of(run, sample, panes, new Texts(preferences.languageProperty()));
    before = new BeforeTraining(shared);
    surface = new SurfaceViewModel(choice, place, before, shared);
    maps = new NeuronMapsViewModel(choice, place, shared);
    texts = new SurfaceTexts(new Texts(preferences.languageProperty()), preferences);
  }

  Snapshot snapshot() {
    return run.getSnapshot();
  }

  void open() {
    panes.open(Companion.SURFACE);
    work();
  }

  /** Does all work that is wanted now. */
  void work() {
    while (!worker.isEmpty() || !window.isEmpty()) {
      for (Runnable next = worker.poll(); next != null; next = worker.poll()) next.run();
      for (Runnable next = window.poll(); next != null; next = window.poll()) next.run();
    }
  }

  void until(Predicate<Snapshot> condition) {
    Await.until(run, () -> condition.test(snapshot()));
  }

  SurfaceView view() {
    return surface.getView().orElseThrow();
  }

  @Override
  public void close() {
    session.close();
  }
}
