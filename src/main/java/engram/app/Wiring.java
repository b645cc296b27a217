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
import engram.view.StepsController;
import engram.view.TimelineController;
import engram.view.TransportController;
import engram.view.WindowActions;
import engram.viewmodel.PreferencesViewModel;
import engram.viewmodel.RunViewModel;
import engram.viewmodel.SampleViewModel;
import engram.viewmodel.SelectionViewModel;
import engram.viewmodel.Texts;
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
    actions = new StageActions(stage, run, texts);
    views = new Views(texts, controllers());
    clock = new FrameClock(run);
  }

  private Map<Class<?>, Supplier<Object>> controllers() {
    return Map.of(
        MainController.class, MainController::new,
        MenuController.class, () -> new MenuController(run, preferences, actions),
        TransportController.class, TransportController::new,
        StepsController.class, StepsController::new,
        NetworkController.class, NetworkController::new,
        InspectorController.class, InspectorController::new,
        EquationsController.class, EquationsController::new,
        CurvesController.class, CurvesController::new,
        TimelineController.class, TimelineController::new);
  }

  @Override
  public void close() {
    clock.stop();
    views.dispose();
    session.close();
  }
}
