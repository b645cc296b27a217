package engram.app;

import engram.view.ExplorerController;
import engram.viewmodel.ExplorerTexts;
import engram.viewmodel.ExplorerViewModel;
import engram.viewmodel.PanesViewModel;
import engram.viewmodel.PreferencesViewModel;
import engram.viewmodel.RunViewModel;
import engram.viewmodel.Texts;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import javafx.application.Platform;

/** The part of the composition root that explores beside the run, with the thread for its work. */
final class ExploreWiring implements AutoCloseable {
  final ExplorerViewModel explorer;
  private final PreferencesViewModel preferences;
  private final Texts texts;
  private final ExecutorService worker = Executors.newSingleThreadExecutor(ExploreWiring::thread);

  ExploreWiring(
      RunViewModel run, PanesViewModel panes, PreferencesViewModel preferences, Texts texts) {
    this.preferences = preferences;
    this.texts = texts;
    explorer = new ExplorerViewModel(run, panes, worker, Platform::runLater);
  }

  Map<Class<?>, Supplier<Object>> controllers() {
    return Map.of(
        ExplorerController.class,
        () -> new ExplorerController(explorer, new ExplorerTexts(texts), preferences));
  }

  @Override
  public void close() {
    explorer.cancel();
    worker.shutdownNow();
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "engram-explore");
    thread.setDaemon(true);
    thread.setPriority(Thread.MIN_PRIORITY);
    return thread;
  }
}
