package engram.ui.surface;

import engram.ui.base.Room;
import engram.ui.base.Workers;
import engram.ui.run.BeforeTraining;
import engram.ui.run.Shared;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.function.Supplier;
import javafx.application.Platform;

/** What the network does over the features, with the thread for its work. */
public final class SurfaceRoom implements Room {
  public final SurfaceViewModel surface;
  public final NeuronMapsViewModel maps;
  private final Shared shared;
  private final ExecutorService worker = Workers.oneInTheBackground("engram-surface");

  /**
   * @param before the network before any training, while it is shown
   */
  public SurfaceRoom(Shared shared, BeforeTraining before) {
    this.shared = shared;
    SurfaceChoice choice = new SurfaceChoice();
    SliceWork.Place place =
        new SliceWork.Place(shared.run(), worker, Platform::runLater, System::nanoTime);
    surface = new SurfaceViewModel(choice, place, before, shared);
    maps = new NeuronMapsViewModel(choice, place, shared);
  }

  @Override
  public Map<Class<?>, Supplier<Object>> controllers() {
    return Map.of(
        SurfaceController.class, () -> new SurfaceController(surface, shared),
        SurfaceMapController.class, () -> new SurfaceMapController(surface, shared));
  }

  @Override
  public void close() {
    surface.cancel();
    maps.cancel();
    worker.shutdownNow();
  }
}
