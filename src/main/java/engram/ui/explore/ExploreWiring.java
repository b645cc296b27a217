package engram.ui.explore;

import engram.training.Intervention;
import engram.ui.base.PanesViewModel;
import engram.ui.base.PreferencesViewModel;
import engram.ui.base.Texts;
import engram.ui.base.Workers;
import engram.ui.run.RunViewModel;
import engram.ui.run.SelectionViewModel;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.function.Supplier;
import javafx.application.Platform;

/** The part of the composition root that explores beside the run, with the thread for its work. */
public final class ExploreWiring implements AutoCloseable {
  public final ExplorerViewModel explorer;
  public final LandscapeViewModel landscape;
  private final PreferencesViewModel preferences;
  private final Texts texts;
  private final ExecutorService worker = Workers.oneInTheBackground("engram-explore");

  public ExploreWiring(
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

  public Map<Class<?>, Supplier<Object>> controllers() {
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
