package engram.app;

import engram.data.BuiltInData;
import engram.data.Dataset;
import engram.training.Preset;
import engram.training.Session;
import engram.view.CompanionController;
import engram.view.CurvesController;
import engram.view.EquationsController;
import engram.view.MainController;
import engram.view.MenuController;
import engram.view.NetworkController;
import engram.view.NetworkPictures;
import engram.view.ProgramController;
import engram.view.StepDataController;
import engram.view.StepInitialiseController;
import engram.view.StepLossController;
import engram.view.StepOptimiserController;
import engram.view.StepTestController;
import engram.view.StepTrainController;
import engram.view.SurgeryController;
import engram.view.TimelineController;
import engram.view.TransportController;
import engram.view.chart.ChartFont;
import engram.viewmodel.CurvesViewModel;
import engram.viewmodel.EquationsViewModel;
import engram.viewmodel.NetworkViewModel;
import engram.viewmodel.PanesViewModel;
import engram.viewmodel.PointingViewModel;
import engram.viewmodel.PreferencesViewModel;
import engram.viewmodel.RunViewModel;
import engram.viewmodel.SampleViewModel;
import engram.viewmodel.SelectionViewModel;
import engram.viewmodel.StepsViewModel;
import engram.viewmodel.SurgeryViewModel;
import engram.viewmodel.Texts;
import engram.viewmodel.TimelineViewModel;
import engram.viewmodel.TransportViewModel;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import javafx.scene.Parent;

/**
 * The composition root: builds everything in order and passes it in constructors. It needs no
 * window yet, so it may be built on any thread.
 */
final class Wiring implements AutoCloseable {
  final PreferencesViewModel preferences;
  final Texts texts;
  final Session session;
  final RunViewModel run;
  final SelectionViewModel selection;
  final SampleViewModel sample;
  final PanesViewModel panes;
  final PointingViewModel pointing;
  final SurgeryViewModel surgery;
  final TransportViewModel transport;
  final StepsViewModel steps;
  final TimelineViewModel timeline;
  final EquationsViewModel equations;
  final CurvesViewModel curves;
  final ChartFont chartFont;
  final NetworkViewModel network;
  final ProgramWiring program;
  private final Views views;
  final FrameClock clock;

  final StageActions actions;
  final InspectorWiring inspector;
  final TwinWiring twin;
  final BranchesWiring branches;
  final ExploreWiring explore;
  private boolean atOnce = true;

  Wiring(PreferencesViewModel preferences) {
    this.preferences = preferences;
    texts = new Texts(preferences.languageProperty());
    Dataset iris = BuiltInData.iris();
    session = new Session(Preset.REPAIRED.recipe(), id -> iris);
    run = new RunViewModel(session);
    selection = new SelectionViewModel(run);
    sample = new SampleViewModel(run, new Random());
    panes = new PanesViewModel();
    surgery = new SurgeryViewModel(run, selection, texts);
    pointing = new PointingViewModel(selection);
    transport = new TransportViewModel(run, texts);
    steps = new StepsViewModel(run, texts);
    timeline = new TimelineViewModel(run, texts);
    network = new NetworkViewModel(run, sample, selection, preferences, texts);
    program = new ProgramWiring(run, sample, transport, pointing, preferences, texts);
    equations = new EquationsViewModel(run, selection);
    curves = new CurvesViewModel(run, System::nanoTime);
    chartFont = new ChartFont();
    inspector = new InspectorWiring(run, sample, selection, panes, pointing, preferences, texts);
    twin = new TwinWiring(run, sample, selection, panes, preferences, texts);
    branches = new BranchesWiring(run, panes, curves, texts);
    explore = new ExploreWiring(run, selection, panes, preferences, texts);
    actions = new StageActions(run, texts);
    views = new Views(texts, controllers());
    clock = new FrameClock(run);
  }

  private Map<Class<?>, Supplier<Object>> controllers() {
    Map<Class<?>, Supplier<Object>> makers = new HashMap<>(inspector.controllers(this::loadPart));
    makers.putAll(twin.controllers());
    makers.putAll(branches.controllers());
    makers.putAll(explore.controllers());
    makers.put(
        MainController.class, () -> new MainController(panes, preferences, this::loadPart, atOnce));
    makers.put(
        CompanionController.class, () -> new CompanionController(panes, texts, this::loadPart));
    makers.put(
        MenuController.class,
        () -> new MenuController(transport, run, preferences, panes, actions));
    makers.put(
        TransportController.class, () -> new TransportController(transport, preferences, texts));
    makers.put(
        StepInitialiseController.class,
        () -> new StepInitialiseController(steps.initialise(), texts));
    makers.put(
        StepDataController.class, () -> new StepDataController(steps.initialise().data(), texts));
    makers.put(StepLossController.class, () -> new StepLossController(steps.loss(), texts));
    makers.put(
        StepOptimiserController.class, () -> new StepOptimiserController(steps.optimiser(), texts));
    makers.put(StepTrainController.class, () -> new StepTrainController(steps.train()));
    makers.put(StepTestController.class, () -> new StepTestController(steps.test(), texts));
    makers.put(SurgeryController.class, () -> new SurgeryController(surgery));
    makers.put(ProgramController.class, () -> new ProgramController(program.program, panes));
    makers.put(NetworkController.class, this::networkController);
    makers.put(
        EquationsController.class,
        () -> new EquationsController(equations, inspector.equations, panes, pointing, texts));
    makers.put(
        CurvesController.class, () -> new CurvesController(curves, preferences, texts, chartFont));
    makers.put(TimelineController.class, () -> new TimelineController(timeline, panes, texts));
    return makers;
  }

  /**
   * The inside of the window in the present language.
   *
   * @param panesAtOnce whether it is whole when this returns; else most panes follow the first
   *     frame
   */
  Parent loadMain(boolean panesAtOnce) {
    atOnce = panesAtOnce;
    return views.load("main");
  }

  private Parent loadPart(String stem) {
    return views.loadPart(stem);
  }

  private NetworkController networkController() {
    return new NetworkController(
        network,
        sample,
        selection,
        surgery,
        new NetworkPictures(
            run, sample, selection, pointing, network, program.batch, preferences, texts),
        program.batch,
        panes);
  }

  @Override
  public void close() {
    clock.stop();
    views.dispose();
    inspector.close();
    program.close();
    twin.close();
    explore.close();
    session.close();
  }
}
