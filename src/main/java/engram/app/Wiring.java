package engram.app;

import engram.data.sets.BuiltInSet;
import engram.training.Session;
import engram.training.recipe.Preset;
import engram.ui.base.PanesViewModel;
import engram.ui.base.PreferencesViewModel;
import engram.ui.base.Texts;
import engram.ui.base.Transport;
import engram.ui.base.Views;
import engram.ui.base.Workspace;
import engram.ui.data.files.DropController;
import engram.ui.data.files.DropViewModel;
import engram.ui.network.NetworkController;
import engram.ui.network.NetworkPictures;
import engram.ui.network.NetworkViewModel;
import engram.ui.network.SurgeryController;
import engram.ui.network.SurgeryViewModel;
import engram.ui.program.ProgramController;
import engram.ui.program.ProgramWiring;
import engram.ui.results.ResultsRoom;
import engram.ui.run.PointingViewModel;
import engram.ui.run.RunViewModel;
import engram.ui.run.SampleViewModel;
import engram.ui.run.SelectionViewModel;
import engram.ui.run.Shared;
import engram.ui.surface.SurfaceRoom;
import engram.ui.transport.TransportController;
import engram.ui.transport.TransportViewModel;
import engram.ui.window.BarController;
import engram.ui.window.CompanionController;
import engram.ui.window.MainController;
import engram.ui.window.MenuController;
import engram.ui.window.UndoViewModel;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import javafx.scene.Parent;

/**
 * The composition root: builds everything in order and passes it in constructors. It needs no
 * window yet, so it may be built on any thread. A window that begins anew throws its wiring away
 * and builds another, so that nothing can be forgotten.
 */
public final class Wiring implements AutoCloseable {
  /** The user's own, which outlast this wiring; it works with others that follow them. */
  final PreferencesViewModel lasting;

  private final OpenDialog openDialog;
  private final SaveDialog saveDialog;
  final PreferencesViewModel preferences;
  final Texts texts;
  final Session session;
  final RunViewModel run;
  final SelectionViewModel selection;
  final SampleViewModel sample;
  public final PanesViewModel panes;
  final PointingViewModel pointing;
  final Shared shared;
  public final SurgeryViewModel surgery;
  final TransportViewModel transport;
  final NetworkViewModel network;
  final ProgramWiring program;
  final ResultsRoom results;
  final SurfaceRoom surface;
  private final Views views;
  final FrameClock clock;

  final StageActions actions;
  final DropViewModel drop;
  final UndoViewModel undoing;
  private LaterPanes later;
  private boolean atOnce = true;

  Wiring(PreferencesViewModel lasting) {
    this(lasting, OpenDialog.OF_SYSTEM, SaveDialog.OF_SYSTEM);
  }

  Wiring(PreferencesViewModel lasting, OpenDialog openDialog, SaveDialog saveDialog) {
    this.lasting = lasting;
    this.openDialog = openDialog;
    this.saveDialog = saveDialog;
    preferences = new PreferencesViewModel(lasting);
    texts = new Texts(preferences.languageProperty());
    session = new Session(Preset.REPAIRED.recipe(), BuiltInSet::load);
    run = new RunViewModel(session);
    selection = new SelectionViewModel(run);
    sample = new SampleViewModel(run, new Random());
    panes = new PanesViewModel();
    shared = new Shared(run, sample, selection, panes, preferences, texts);
    undoing = new UndoViewModel(run, panes);
    surgery = new SurgeryViewModel(run, selection, texts);
    pointing = new PointingViewModel(selection);
    transport = new TransportViewModel(run, texts);
    network = new NetworkViewModel(run, sample, selection, preferences, texts);
    program = new ProgramWiring(run, sample, transport, pointing, preferences, texts);
    results = new ResultsRoom(shared);
    surface = new SurfaceRoom(shared);
    actions =
        new StageActions(
            run,
            preferences.recentFiles(),
            texts,
            openDialog,
            saveDialog,
            () -> later().files,
            this::isBegun);
    drop = new DropViewModel(texts, this::open);
    views = new Views(texts, controllers());
    clock = new FrameClock(run);
  }

  private Map<Class<?>, Supplier<Object>> controllers() {
    Map<Class<?>, Supplier<Object>> makers = new HashMap<>();
    makers.put(
        MainController.class, () -> new MainController(panes, preferences, this::loadPart, atOnce));
    makers.put(
        CompanionController.class, () -> new CompanionController(panes, texts, this::loadPart));
    makers.put(
        MenuController.class,
        () ->
            new MenuController(
                this::transportInFront, run, undoing, preferences, panes, actions, this::open));
    makers.put(DropController.class, () -> new DropController(drop));
    makers.put(
        BarController.class,
        () -> new BarController(transport, preferences, panes, this::loadPart));
    makers.put(TransportController.class, () -> new TransportController(transport, texts));
    makers.putAll(results.controllers());
    makers.put(SurgeryController.class, () -> new SurgeryController(surgery));
    makers.put(ProgramController.class, () -> new ProgramController(program.program, panes));
    makers.put(NetworkController.class, this::networkController);
    makers.putAll(surface.controllers());
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

  /** What the keys and the menu drive. */
  public Transport transportInFront() {
    boolean memory = panes.getWorkspace() == Workspace.MEMORY;
    return memory ? later().memory.transport() : transport;
  }

  /** Opens a file of any kind. */
  void open(Path file) {
    later().files.open(file);
  }

  private Parent loadPart(String stem) {
    later();
    return views.loadPart(stem);
  }

  /** What the panes behind the first frame need; made when the first of them is wanted. */
  LaterPanes later() {
    if (later == null) {
      later = new LaterPanes(this);
      views.add(later.controllers(this::loadPart));
    }
    return later;
  }

  /** Everything as at the first start, with the same preferences. */
  Wiring anew() {
    return new Wiring(lasting, openDialog, saveDialog);
  }

  /** Whether anything was trained, changed or drawn since the first start. */
  boolean isBegun() {
    return run.isBegun() || undoing.hasSteps() || (later != null && later.memory.isBegun());
  }

  private NetworkController networkController() {
    return new NetworkController(
        network,
        sample,
        selection,
        surgery,
        new NetworkPictures(
            run,
            sample,
            selection,
            pointing,
            network,
            program.batch,
            surface.maps,
            preferences,
            texts),
        program.batch,
        panes);
  }

  @Override
  public void close() {
    clock.stop();
    views.dispose();
    program.close();
    results.close();
    surface.close();
    if (later != null) later.close();
    session.close();
    preferences.leave();
  }
}
