package engram.ui.surface;

import engram.ui.base.PanesViewModel;
import engram.ui.base.PreferencesViewModel;
import engram.ui.base.Texts;
import engram.ui.base.Workers;
import engram.ui.run.RunViewModel;
import engram.ui.run.SampleViewModel;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.function.Supplier;
import javafx.application.Platform;

/**
 * The part of the composition root that shows what the network does over the features, with the
 * thread for its work.
 */
public final class SurfaceWiring implements AutoCloseable {
  public final SurfaceViewModel surface;
  public final NeuronMapsViewModel maps;
  final SurfaceTexts words;
  private final PanesViewModel panes;
  private final PreferencesViewModel preferences;
  private final ExecutorService worker = Workers.oneInTheBackground("engram-surface");

  public SurfaceWiring(
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

  public Map<Class<?>, Supplier<Object>> controllers() {
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
