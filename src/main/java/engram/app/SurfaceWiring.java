package engram.app;

import engram.view.SurfaceController;
import engram.viewmodel.NeuronMapsViewModel;
import engram.viewmodel.PanesViewModel;
import engram.viewmodel.PreferencesViewModel;
import engram.viewmodel.RunViewModel;
import engram.viewmodel.SampleViewModel;
import engram.viewmodel.SurfaceChoice;
import engram.viewmodel.SurfaceTexts;
import engram.viewmodel.SurfaceViewModel;
import engram.viewmodel.Texts;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.function.Supplier;
import javafx.application.Platform;

/**
 * The part of the composition root that shows what the network does over the features, with the
 * thread for its work.
 */
final class SurfaceWiring implements AutoCloseable {
  final SurfaceViewModel surface;
  final NeuronMapsViewModel maps;
  final SurfaceTexts words;
  private final PanesViewModel panes;
  private final PreferencesViewModel preferences;
  private final ExecutorService worker = Workers.oneInTheBackground("engram-surface");

  SurfaceWiring(
      RunViewModel run,
      SampleViewModel sample,
      PanesViewModel panes,
      PreferencesViewModel preferences,
      Texts texts) {
    this.panes = panes;
    this.preferences = preferences;
    words = new SurfaceTexts(texts, preferences);
    SurfaceChoice choice = new SurfaceChoice();
    surface =
        new SurfaceViewModel(
            run, sample, choice, panes, worker, Platform::runLater, System::nanoTime);
    maps =
        new NeuronMapsViewModel(
            run, sample, choice, panes, worker, Platform::runLater, System::nanoTime);
  }

  Map<Class<?>, Supplier<Object>> controllers() {
    return Map.of(
        SurfaceController.class, () -> new SurfaceController(surface, panes, words, preferences));
  }

  @Override
  public void close() {
    surface.cancel();
    maps.cancel();
    worker.shutdownNow();
  }
}
