package engram.app;

import engram.view.InspectorController;
import engram.view.InspectorGradientController;
import engram.view.InspectorInputController;
import engram.view.InspectorNeuronController;
import engram.view.InspectorSummaryController;
import engram.view.InspectorWeightController;
import engram.viewmodel.EquationNumbersViewModel;
import engram.viewmodel.InspectorContents;
import engram.viewmodel.InspectorGradientViewModel;
import engram.viewmodel.InspectorInputViewModel;
import engram.viewmodel.InspectorNeuronViewModel;
import engram.viewmodel.InspectorPathViewModel;
import engram.viewmodel.InspectorSummaryViewModel;
import engram.viewmodel.InspectorViewModel;
import engram.viewmodel.InspectorWeightViewModel;
import engram.viewmodel.PanesViewModel;
import engram.viewmodel.PointingViewModel;
import engram.viewmodel.PreferencesViewModel;
import engram.viewmodel.RunViewModel;
import engram.viewmodel.SampleViewModel;
import engram.viewmodel.SelectionViewModel;
import engram.viewmodel.Texts;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Parent;

/** The inspector's part of the composition root, with the thread for its slow work. */
final class InspectorWiring implements AutoCloseable {
  private final PointingViewModel pointing;
  private final PreferencesViewModel preferences;
  private final InspectorViewModel inspector;
  private final InspectorSummaryViewModel summary;
  private final InspectorNeuronViewModel neuron;
  private final InspectorWeightViewModel weight;
  private final InspectorGradientViewModel gradient;
  private final InspectorPathViewModel path;
  private final InspectorInputViewModel input;
  final LookInsideWiring inside;
  final EquationNumbersViewModel equations;
  private final ExecutorService worker = Workers.one("engram-inspector");

  InspectorWiring(
      RunViewModel run,
      SampleViewModel sample,
      SelectionViewModel selection,
      PanesViewModel panes,
      PointingViewModel pointing,
      PreferencesViewModel preferences,
      Texts texts) {
    this.pointing = pointing;
    this.preferences = preferences;
    inspector =
        new InspectorViewModel(run, sample, selection, preferences, texts, System::nanoTime);
    inside = new LookInsideWiring(inspector, run, sample, selection, panes, preferences, worker);
    summary = new InspectorSummaryViewModel(inspector);
    neuron = new InspectorNeuronViewModel(inspector, worker, Platform::runLater);
    weight = new InspectorWeightViewModel(inspector);
    gradient = new InspectorGradientViewModel(inspector, weight, worker, Platform::runLater);
    path = new InspectorPathViewModel(inspector);
    input = new InspectorInputViewModel(inspector);
    equations = new EquationNumbersViewModel(inspector, run, panes);
  }

  /**
   * @param parts loads a view by its stem
   */
  Map<Class<?>, Supplier<Object>> controllers(Function<String, Parent> parts) {
    Map<Class<?>, Supplier<Object>> makers = new HashMap<>(inside.controllers());
    makers.putAll(cards(parts));
    return makers;
  }

  private Map<Class<?>, Supplier<Object>> cards(Function<String, Parent> parts) {
    InspectorContents contents = inside.contents(neuron, weight, gradient, input);
    return Map.of(
        InspectorController.class,
        () -> new InspectorController(inspector, contents, preferences, parts),
        InspectorSummaryController.class,
        () -> new InspectorSummaryController(summary),
        InspectorNeuronController.class,
        () -> new InspectorNeuronController(neuron, inside.tabs, inside.health, preferences),
        InspectorWeightController.class,
        () -> new InspectorWeightController(weight, path, pointing, preferences),
        InspectorGradientController.class,
        () -> new InspectorGradientController(gradient, pointing, preferences),
        InspectorInputController.class,
        () -> new InspectorInputController(input, preferences));
  }

  @Override
  public void close() {
    worker.shutdownNow();
  }
}
