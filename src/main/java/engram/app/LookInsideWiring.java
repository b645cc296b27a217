package engram.app;

import engram.ui.base.PanesViewModel;
import engram.ui.base.PreferencesViewModel;
import engram.ui.inspector.InspectorContents;
import engram.ui.inspector.InspectorGradientViewModel;
import engram.ui.inspector.InspectorHealthViewModel;
import engram.ui.inspector.InspectorInputViewModel;
import engram.ui.inspector.InspectorLayerController;
import engram.ui.inspector.InspectorLayerViewModel;
import engram.ui.inspector.InspectorNetworkController;
import engram.ui.inspector.InspectorNetworkViewModel;
import engram.ui.inspector.InspectorNeuronViewModel;
import engram.ui.inspector.InspectorSampleController;
import engram.ui.inspector.InspectorSampleViewModel;
import engram.ui.inspector.InspectorTabsViewModel;
import engram.ui.inspector.InspectorViewModel;
import engram.ui.inspector.InspectorWeightViewModel;
import engram.ui.paths.PathTabController;
import engram.ui.paths.PathTabViewModel;
import engram.ui.paths.PathsController;
import engram.ui.paths.PathsViewModel;
import engram.ui.paths.PinsViewModel;
import engram.ui.run.RunViewModel;
import engram.ui.run.SampleViewModel;
import engram.ui.run.SelectionViewModel;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.application.Platform;

/** The inspector's tabs, what is in them beside neuron and weight, and the pinned paths. */
public final class LookInsideWiring {
  public final InspectorTabsViewModel tabs;
  public final InspectorHealthViewModel health;
  final PinsViewModel pins;
  private final PreferencesViewModel preferences;
  private final InspectorViewModel inspector;
  private final InspectorLayerViewModel layer;
  private final InspectorSampleViewModel sample;
  private final InspectorNetworkViewModel network;
  private final PathTabViewModel selectedPaths;
  private final PathsViewModel paths;

  public LookInsideWiring(
      InspectorViewModel inspector,
      RunViewModel run,
      SampleViewModel shownSample,
      SelectionViewModel selection,
      PanesViewModel panes,
      PreferencesViewModel preferences,
      Executor worker) {
    this.inspector = inspector;
    this.preferences = preferences;
    tabs = new InspectorTabsViewModel(inspector, run, selection);
    health = new InspectorHealthViewModel(inspector, tabs, worker, Platform::runLater);
    layer = new InspectorLayerViewModel(inspector, tabs, health);
    sample = new InspectorSampleViewModel(inspector, tabs, shownSample, worker, Platform::runLater);
    network = new InspectorNetworkViewModel(inspector, tabs, health);
    pins = new PinsViewModel(run);
    selectedPaths = new PathTabViewModel(inspector, pins, panes, worker, Platform::runLater);
    paths =
        new PathsViewModel(inspector, run, pins, selectedPaths, panes, worker, Platform::runLater);
  }

  public Map<Class<?>, Supplier<Object>> controllers() {
    return Map.of(
        InspectorLayerController.class,
        () -> new InspectorLayerController(layer, preferences),
        InspectorSampleController.class,
        () -> new InspectorSampleController(sample),
        InspectorNetworkController.class,
        () -> new InspectorNetworkController(network),
        PathTabController.class,
        () -> new PathTabController(selectedPaths, tabs, preferences),
        PathsController.class,
        () -> new PathsController(paths, preferences));
  }

  public InspectorContents contents(
      InspectorNeuronViewModel neuron,
      InspectorWeightViewModel weight,
      InspectorGradientViewModel gradient,
      InspectorInputViewModel input) {
    return new InspectorContents(
        inspector, tabs, neuron, weight, gradient, input, layer, sample, network);
  }
}
