package engram.app;

import engram.data.BuiltInData;
import engram.data.Dataset;
import engram.training.Preset;
import engram.training.Session;
import engram.view.CurvesController;
import engram.view.EquationsController;
import engram.view.MainController;
import engram.view.MenuController;
import engram.view.NetworkController;
import engram.view.NetworkPictures;
import engram.view.StepsController;
import engram.view.TimelineController;
import engram.view.TransportController;
import engram.view.WindowActions;
import engram.view.chart.ChartFont;
import engram.viewmodel.CurvesViewModel;
import engram.viewmodel.EquationsViewModel;
import engram.viewmodel.NetworkViewModel;
import engram.viewmodel.PreferencesViewModel;
import engram.viewmodel.RunViewModel;
import engram.viewmodel.SampleViewModel;
import engram.viewmodel.SelectionViewModel;
import engram.viewmodel.Texts;
import java.util.HashMap;
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
  final EquationsViewModel equations;
  final CurvesViewModel curves;
  final ChartFont chartFont;
  final NetworkViewModel network;
  final Views views;
  final FrameClock clock;

  private final WindowActions actions;
  private final InspectorWiring inspector;

  Wiring(PreferencesViewModel preferences, Stage stage) {
    this.preferences = preferences;
    texts = new Texts(preferences.languageProperty());
    Dataset iris = BuiltInData.iris();
    session = new Session(Preset.REPAIRED.recipe(), id -> iris);
    run = new RunViewModel(session);
    selection = new SelectionViewModel(run);
    sample = new SampleViewModel(run, new Random());
    network = new NetworkViewModel(run, sample, selection, preferences, texts);
    equations = new EquationsViewModel(run, selection);
    curves = new CurvesViewModel(run, System::nanoTime);
    chartFont = new ChartFont();
    inspector = new InspectorWiring(run, sample, selection, preferences, texts);
    actions = new StageActions(stage, run, texts);
    views = new Views(texts, controllers());
    clock = new FrameClock(run);
  }

  private Map<Class<?>, Supplier<Object>> controllers() {
    Map<Class<?>, Supplier<Object>> makers = new HashMap<>(inspector.controllers());
    makers.put(MainController.class, MainController::new);
    makers.put(MenuController.class, () -> new MenuController(run, preferences, actions));
    makers.put(TransportController.class, TransportController::new);
    makers.put(StepsController.class, StepsController::new);
    makers.put(NetworkController.class, this::networkController);
    makers.put(EquationsController.class, () -> new EquationsController(equations, texts));
    makers.put(
        CurvesController.class, () -> new CurvesController(curves, preferences, texts, chartFont));
    makers.put(TimelineController.class, TimelineController::new);
    return makers;
  }

  private NetworkController networkController() {
    return new NetworkController(
        network,
        sample,
        selection,
        new NetworkPictures(run, sample, selection, network, preferences, texts));
  }

  @Override
  public void close() {
    clock.stop();
    views.dispose();
    inspector.close();
    session.close();
  }
}
