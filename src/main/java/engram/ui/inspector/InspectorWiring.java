package engram.ui.inspector;

import engram.app.LookInsideWiring;
import engram.ui.base.PanesViewModel;
import engram.ui.base.PreferencesViewModel;
import engram.ui.base.Texts;
import engram.ui.base.Workers;
import engram.ui.equations.EquationNumbersViewModel;
import engram.ui.run.PointingViewModel;
import engram.ui.run.RunViewModel;
import engram.ui.run.SampleViewModel;
import engram.ui.run.SelectionViewModel;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Parent;

/** The inspector's part of the composition root, with the thread for its slow work. */
public final class InspectorWiring implements AutoCloseable {
  private final PointingViewModel pointing;
  private final PreferencesViewModel preferences;
  private final InspectorViewModel inspector;
  private final InspectorSummaryViewModel summary;
  private final InspectorNeuronViewModel neuron;
  private final InspectorWeightViewModel weight;
  private final InspectorGradientViewModel gradient;
  private final WeightPathViewModel path;
  private final InspectorInputViewModel input;
  public final LookInsideWiring inside;
  public final EquationNumbersViewModel equations;
  private final ExecutorService worker = Workers.one("engram-inspector");

  public InspectorWiring(
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
    path = new WeightPathViewModel(inspector);
    input = new InspectorInputViewModel(inspector);
    equations = new EquationNumbersViewModel(inspector, run, panes);
  }

  /**
   * @param parts loads a view by its stem
   */
  public Map<Class<?>, Supplier<Object>> controllers(Function<String, Parent> parts) {
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
