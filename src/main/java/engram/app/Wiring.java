package engram.app;

import engram.data.BuiltInData;
import engram.data.Dataset;
import engram.training.Preset;
import engram.training.Session;
import engram.view.CurvesController;
import engram.view.EquationsController;
import engram.view.InspectorController;
import engram.view.MainController;
import engram.view.MenuController;
import engram.view.NetworkController;
import engram.view.StepDataController;
import engram.view.StepInitialiseController;
import engram.view.StepLossController;
import engram.view.StepOptimiserController;
import engram.view.StepTestController;
import engram.view.StepTrainController;
import engram.view.TimelineController;
import engram.view.TransportController;
import engram.view.WindowActions;
import engram.viewmodel.PreferencesViewModel;
import engram.viewmodel.RunViewModel;
import engram.viewmodel.SampleViewModel;
import engram.viewmodel.SelectionViewModel;
import engram.viewmodel.StepsViewModel;
import engram.viewmodel.Texts;
import engram.viewmodel.TimelineViewModel;
import engram.viewmodel.TransportViewModel;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import javafx.stage.Stage;

/** The composition root: builds everything in order and passes it in constructors. */
final class Wiring implements AutoCloseable {
  final PreferencesViewModel preferences;
  final Texts texts;
  final Session session;
  final RunViewModel run;
  final SelectionViewModel selection;
  final SampleViewModel sample;
  final TransportViewModel transport;
  final StepsViewModel steps;
  final TimelineViewModel timeline;
  final Views views;
  final FrameClock clock;

  private final WindowActions actions;

  Wiring(PreferencesViewModel preferences, Stage stage) {
    this.preferences = preferences;
    texts = new Texts(preferences.languageProperty());
    Dataset iris = BuiltInData.iris();
    session = new Session(Preset.REPAIRED.recipe(), id -> iris);
    run = new RunViewModel(session);
    selection = new SelectionViewModel(run);
    sample = new SampleViewModel(run, new Random());
    transport = new TransportViewModel(run, texts);
    steps = new StepsViewModel(run, texts);
    timeline = new TimelineViewModel(run, texts);
    actions = new StageActions(stage, run, texts);
    views = new Views(texts, controllers());
    clock = new FrameClock(run);
  }

  private Map<Class<?>, Supplier<Object>> controllers() {
    return Map.ofEntries(
        Map.entry(MainController.class, MainController::new),
        Map.entry(MenuController.class, () -> new MenuController(run, preferences, actions)),
        Map.entry(
            TransportController.class,
            () -> new TransportController(transport, preferences, texts)),
        Map.entry(
            StepInitialiseController.class,
            () -> new StepInitialiseController(steps.initialise(), texts)),
        Map.entry(
            StepDataController.class,
            () -> new StepDataController(steps.initialise().data(), texts)),
        Map.entry(StepLossController.class, () -> new StepLossController(steps.loss(), texts)),
        Map.entry(
            StepOptimiserController.class,
            () -> new StepOptimiserController(steps.optimiser(), texts)),
        Map.entry(StepTrainController.class, () -> new StepTrainController(steps.train())),
        Map.entry(StepTestController.class, () -> new StepTestController(steps.test(), texts)),
        Map.entry(NetworkController.class, NetworkController::new),
        Map.entry(InspectorController.class, InspectorController::new),
        Map.entry(EquationsController.class, EquationsController::new),
        Map.entry(CurvesController.class, CurvesController::new),
        Map.entry(TimelineController.class, () -> new TimelineController(timeline, texts)));
  }

  @Override
  public void close() {
    clock.stop();
    views.dispose();
    session.close();
  }
}
