package engram.ui.explore;

import engram.training.Intervention;
import engram.ui.base.Room;
import engram.ui.base.Workers;
import engram.ui.run.Shared;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.function.Supplier;
import javafx.application.Platform;

/** What is explored beside the run: learning rates and the loss landscape, with their thread. */
public final class ExploreRoom implements Room {
  public final ExplorerViewModel explorer;
  public final LandscapeViewModel landscape;
  private final Shared shared;
  private final ExecutorService worker = Workers.oneInTheBackground("engram-explore");

  public ExploreRoom(Shared shared) {
    this.shared = shared;
    explorer = new ExplorerViewModel(shared, worker, Platform::runLater);
    landscape =
        new LandscapeViewModel(
            shared,
            worker,
            Platform::runLater,
            weights -> shared.run().session().change(new Intervention.SetParameters(weights)));
  }

  @Override
  public Map<Class<?>, Supplier<Object>> controllers() {
    return Map.of(
        ExplorerController.class, () -> new ExplorerController(explorer, shared),
        LandscapeController.class, () -> new LandscapeController(landscape, shared));
  }

  @Override
  public void close() {
    explorer.cancel();
    worker.shutdownNow();
  }
}
