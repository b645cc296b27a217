package engram.ui.inspector;

import engram.ui.base.Room;
import engram.ui.base.Workers;
import engram.ui.run.PointingViewModel;
import engram.ui.run.Shared;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Parent;

/** What is inside the network at this moment, as numbers, formulas, findings and small plots. */
public final class InspectorRoom implements Room {
  /** What is explained. */
  public final InspectorViewModel inspector;

  public final InspectorTabsViewModel tabs;
  private final Shared shared;
  private final Function<String, Parent> parts;
  private final PointingViewModel pointing;
  private final Consumer<String> places;
  private final InspectorModels models;
  private final ExecutorService worker = Workers.one("engram-inspector");

  /**
   * @param parts loads a view by its stem
   * @param places opens the place of an id
   */
  public InspectorRoom(
      Shared shared,
      PointingViewModel pointing,
      Function<String, Parent> parts,
      Consumer<String> places) {
    this.shared = shared;
    this.parts = parts;
    this.pointing = pointing;
    this.places = places;
    inspector = new InspectorViewModel(shared, System::nanoTime);
    models = new InspectorModels(inspector, shared, worker, Platform::runLater);
    tabs = models.tabs;
  }

  @Override
  public Map<Class<?>, Supplier<Object>> controllers() {
    return Map.of(
        InspectorController.class,
        () -> new InspectorController(models, shared, parts),
        InspectorNeuronController.class,
        () -> new InspectorNeuronController(models, shared),
        InspectorWeightController.class,
        () -> new InspectorWeightController(models, pointing, places, shared),
        InspectorGradientController.class,
        () -> new InspectorGradientController(models, pointing, shared),
        InspectorInputController.class,
        () -> new InspectorInputController(models, shared),
        InspectorLayerController.class,
        () -> new InspectorLayerController(models, shared),
        InspectorSampleController.class,
        () -> new InspectorSampleController(models),
        InspectorNetworkController.class,
        () -> new InspectorNetworkController(models));
  }

  @Override
  public void close() {
    worker.shutdownNow();
  }
}
