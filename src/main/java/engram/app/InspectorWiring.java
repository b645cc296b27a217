package engram.app;

import engram.view.InspectorController;
import engram.view.InspectorInputController;
import engram.view.InspectorLayerController;
import engram.view.InspectorNetworkController;
import engram.view.InspectorNeuronController;
import engram.view.InspectorPathsController;
import engram.view.InspectorSampleController;
import engram.view.InspectorSummaryController;
import engram.view.InspectorWeightController;
import engram.view.PathsController;
import engram.viewmodel.InspectorContents;
import engram.viewmodel.InspectorHealthViewModel;
import engram.viewmodel.InspectorInputViewModel;
import engram.viewmodel.InspectorLayerViewModel;
import engram.viewmodel.InspectorNetworkViewModel;
import engram.viewmodel.InspectorNeuronViewModel;
import engram.viewmodel.InspectorPathViewModel;
import engram.viewmodel.InspectorPathsViewModel;
import engram.viewmodel.InspectorSampleViewModel;
import engram.viewmodel.InspectorSummaryViewModel;
import engram.viewmodel.InspectorTabsViewModel;
import engram.viewmodel.InspectorViewModel;
import engram.viewmodel.InspectorWeightViewModel;
import engram.viewmodel.PanesViewModel;
import engram.viewmodel.PathsViewModel;
import engram.viewmodel.PinsViewModel;
import engram.viewmodel.PreferencesViewModel;
import engram.viewmodel.RunViewModel;
import engram.viewmodel.SampleViewModel;
import engram.viewmodel.SelectionViewModel;
import engram.viewmodel.Texts;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Parent;

/** The inspector's part of the composition root, with the thread for its slow work. */
final class InspectorWiring implements AutoCloseable {
  private final PreferencesViewModel preferences;
  private final InspectorViewModel inspector;
  private final InspectorSummaryViewModel summary;
  private final InspectorNeuronViewModel neuron;
  private final InspectorWeightViewModel weight;
  private final InspectorPathViewModel path;
  final InspectorTabsViewModel tabs;
  private final InspectorHealthViewModel health;
  private final InspectorLayerViewModel layer;
  private final InspectorSampleViewModel sample;
  private final InspectorNetworkViewModel network;
  final PinsViewModel pins;
  private final InspectorPathsViewModel ownPaths;
  private final PathsViewModel paths;
  private final InspectorInputViewModel input;
  private final ExecutorService worker = Executors.newSingleThreadExecutor(InspectorWiring::thread);

  InspectorWiring(
      RunViewModel run,
      SampleViewModel shownSample,
      SelectionViewModel selection,
      PanesViewModel panes,
      PreferencesViewModel preferences,
      Texts texts) {
    this.preferences = preferences;
    inspector =
        new InspectorViewModel(run, shownSample, selection, preferences, texts, System::nanoTime);
    tabs = new InspectorTabsViewModel(inspector, run, selection);
    summary = new InspectorSummaryViewModel(inspector);
    neuron = new InspectorNeuronViewModel(inspector, worker, Platform::runLater);
    weight = new InspectorWeightViewModel(inspector, worker, Platform::runLater);
    path = new InspectorPathViewModel(inspector);
    input = new InspectorInputViewModel(inspector);
    health = new InspectorHealthViewModel(inspector, tabs, worker, Platform::runLater);
    layer = new InspectorLayerViewModel(inspector, tabs, health);
    sample = new InspectorSampleViewModel(inspector, tabs, shownSample, worker, Platform::runLater);
    network = new InspectorNetworkViewModel(inspector, tabs, health);
    pins = new PinsViewModel(run);
    ownPaths = new InspectorPathsViewModel(inspector, pins, panes, worker, Platform::runLater);
    paths = new PathsViewModel(inspector, run, pins, ownPaths, panes, worker, Platform::runLater);
  }

  /**
   * @param parts loads a view by its stem
   */
  Map<Class<?>, Supplier<Object>> controllers(Function<String, Parent> parts) {
    return Map.of(
        InspectorController.class,
        () -> new InspectorController(inspector, contents(), preferences, parts),
        InspectorSummaryController.class,
        () -> new InspectorSummaryController(summary),
        InspectorNeuronController.class,
        () -> new InspectorNeuronController(neuron, tabs, health, preferences),
        InspectorWeightController.class,
        () -> new InspectorWeightController(weight, path, preferences),
        InspectorInputController.class,
        () -> new InspectorInputController(input, preferences),
        InspectorLayerController.class,
        () -> new InspectorLayerController(layer, preferences),
        InspectorSampleController.class,
        () -> new InspectorSampleController(sample),
        InspectorNetworkController.class,
        () -> new InspectorNetworkController(network),
        InspectorPathsController.class,
        () -> new InspectorPathsController(ownPaths, tabs, preferences),
        PathsController.class,
        () -> new PathsController(paths, preferences));
  }

  private InspectorContents contents() {
    return new InspectorContents(inspector, tabs, neuron, weight, input, layer, sample, network);
  }

  @Override
  public void close() {
    worker.shutdownNow();
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "engram-inspector");
    thread.setDaemon(true);
    return thread;
  }
}
