package engram.app;

import engram.training.Intervention;
import engram.view.ExplorerController;
import engram.view.LandscapeController;
import engram.viewmodel.ExplorerTexts;
import engram.viewmodel.ExplorerViewModel;
import engram.viewmodel.LandscapeTexts;
import engram.viewmodel.LandscapeViewModel;
import engram.viewmodel.PanesViewModel;
import engram.viewmodel.PreferencesViewModel;
import engram.viewmodel.RunViewModel;
import engram.viewmodel.SelectionViewModel;
import engram.viewmodel.Texts;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.function.Supplier;
import javafx.application.Platform;

/** The part of the composition root that explores beside the run, with the thread for its work. */
final class ExploreWiring implements AutoCloseable {
  final ExplorerViewModel explorer;
  final LandscapeViewModel landscape;
  private final PreferencesViewModel preferences;
  private final Texts texts;
  private final ExecutorService worker = Workers.oneInTheBackground("engram-explore");

  ExploreWiring(
      RunViewModel run,
      SelectionViewModel selection,
      PanesViewModel panes,
      PreferencesViewModel preferences,
      Texts texts) {
    this.preferences = preferences;
    this.texts = texts;
    explorer = new ExplorerViewModel(run, panes, worker, Platform::runLater);
    landscape =
        new LandscapeViewModel(
            run,
            selection,
            panes,
            worker,
            Platform::runLater,
            weights -> run.change(new Intervention.SetParameters(weights)));
  }

  Map<Class<?>, Supplier<Object>> controllers() {
    return Map.of(
        ExplorerController.class,
        () -> new ExplorerController(explorer, new ExplorerTexts(texts), preferences),
        LandscapeController.class,
        () ->
            new LandscapeController(landscape, new LandscapeTexts(landscape, texts), preferences));
  }

  @Override
  public void close() {
    explorer.cancel();
    worker.shutdownNow();
  }
}
