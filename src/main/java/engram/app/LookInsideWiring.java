package engram.app;

import engram.view.InspectorLayerController;
import engram.view.InspectorNetworkController;
import engram.view.InspectorPathsController;
import engram.view.InspectorSampleController;
import engram.view.PathsController;
import engram.viewmodel.InspectorContents;
import engram.viewmodel.InspectorGradientViewModel;
import engram.viewmodel.InspectorHealthViewModel;
import engram.viewmodel.InspectorInputViewModel;
import engram.viewmodel.InspectorLayerViewModel;
import engram.viewmodel.InspectorNetworkViewModel;
import engram.viewmodel.InspectorNeuronViewModel;
import engram.viewmodel.InspectorPathsViewModel;
import engram.viewmodel.InspectorSampleViewModel;
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
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.application.Platform;

/** The inspector's tabs, what is in them beside neuron and weight, and the pinned paths. */
final class LookInsideWiring {
  final InspectorTabsViewModel tabs;
  final InspectorHealthViewModel health;
  final PinsViewModel pins;
  private final PreferencesViewModel preferences;
  private final InspectorViewModel inspector;
  private final InspectorLayerViewModel layer;
  private final InspectorSampleViewModel sample;
  private final InspectorNetworkViewModel network;
  private final InspectorPathsViewModel selectedPaths;
  private final PathsViewModel paths;

  LookInsideWiring(
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
    selectedPaths = new InspectorPathsViewModel(inspector, pins, panes, worker, Platform::runLater);
    paths =
        new PathsViewModel(inspector, run, pins, selectedPaths, panes, worker, Platform::runLater);
  }

  Map<Class<?>, Supplier<Object>> controllers() {
    return Map.of(
        InspectorLayerController.class,
        () -> new InspectorLayerController(layer, preferences),
        InspectorSampleController.class,
        () -> new InspectorSampleController(sample),
        InspectorNetworkController.class,
        () -> new InspectorNetworkController(network),
        InspectorPathsController.class,
        () -> new InspectorPathsController(selectedPaths, tabs, preferences),
        PathsController.class,
        () -> new PathsController(paths, preferences));
  }

  InspectorContents contents(
      InspectorNeuronViewModel neuron,
      InspectorWeightViewModel weight,
      InspectorGradientViewModel gradient,
      InspectorInputViewModel input) {
    return new InspectorContents(
        inspector, tabs, neuron, weight, gradient, input, layer, sample, network);
  }
}
