package engram.app;

import engram.data.sets.BuiltInSet;
import engram.files.UnsavedRuns;
import engram.training.Session;
import engram.training.recipe.Preset;
import engram.ui.base.Overlay;
import engram.ui.base.PanesViewModel;
import engram.ui.base.PreferencesViewModel;
import engram.ui.base.Room;
import engram.ui.base.RoundedNumber;
import engram.ui.base.Texts;
import engram.ui.base.Transport;
import engram.ui.base.Views;
import engram.ui.clinic.ClinicRoom;
import engram.ui.data.files.DropController;
import engram.ui.data.files.DropViewModel;
import engram.ui.labs.LabsExtent;
import engram.ui.network.NetworkRoom;
import engram.ui.places.Places;
import engram.ui.program.ProgramRoom;
import engram.ui.results.ResultsRoom;
import engram.ui.run.BeforeTraining;
import engram.ui.run.PointingViewModel;
import engram.ui.run.RunViewModel;
import engram.ui.run.SampleViewModel;
import engram.ui.run.SelectionViewModel;
import engram.ui.run.Shared;
import engram.ui.runfile.RunDocument;
import engram.ui.runfile.RunFileRoom;
import engram.ui.start.StartRoom;
import engram.ui.surface.SurfaceRoom;
import engram.ui.transport.TransportRoom;
import engram.ui.transport.TransportViewModel;
import engram.ui.window.WindowRoom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import javafx.application.Platform;
import javafx.scene.Parent;

/**
 * The composition root: builds everything in order and passes it in constructors. It needs no
 * window yet, so it may be built on any thread. A window that begins anew throws its wiring away
 * and builds another, so that nothing can be forgotten.
 */
final class Wiring implements AutoCloseable {
  /** The user's own, which outlast this wiring; it works with others that follow them. */
  final PreferencesViewModel lasting;

  private final OpenDialog openDialog;
  private final SaveDialog saveDialog;
  private final FolderDialog folderDialog;
  private final Optional<UnsavedRuns> unsaved;
  final LabsExtent labsExtent;
  final PreferencesViewModel preferences;
  final Texts texts;
  final Session session;
  final RunViewModel run;
  final SelectionViewModel selection;
  final SampleViewModel sample;
  final PanesViewModel panes;
  final PointingViewModel pointing;
  final Shared shared;
  final RunDocument document;
  final RunFileRoom runFile;
  final ClinicRoom clinic;
  final Places places;
  final TransportViewModel transport;
  final ProgramRoom program;
  final ResultsRoom results;
  final SurfaceRoom surface;
  final NetworkRoom network;
  final WindowRoom window;
  private final Views views;
  private final List<Room> rooms = new ArrayList<>();
  final FrameClock clock;

  final StageActions actions;
  final DropViewModel drop;
  private LaterPanes later;

  Wiring(PreferencesViewModel lasting) {
    this(lasting, Optional.empty());
  }

  /**
   * @param unsaved where what is not saved of runs is kept; none if it is not
   */
  Wiring(PreferencesViewModel lasting, Optional<UnsavedRuns> unsaved) {
    this(
        lasting,
        OpenDialog.OF_SYSTEM,
        SaveDialog.OF_SYSTEM,
        FolderDialog.OF_SYSTEM,
        unsaved,
        LabsExtent.USUAL);
  }

  Wiring(PreferencesViewModel lasting, OpenDialog openDialog, SaveDialog saveDialog) {
    this(
        lasting,
        openDialog,
        saveDialog,
        FolderDialog.OF_SYSTEM,
        Optional.empty(),
        LabsExtent.USUAL);
  }

  /**
   * @param labsExtent how much the labs compute that no setting decides
   */
  Wiring(PreferencesViewModel lasting, LabsExtent labsExtent) {
    this(
        lasting,
        OpenDialog.OF_SYSTEM,
        SaveDialog.OF_SYSTEM,
        FolderDialog.OF_SYSTEM,
        Optional.empty(),
        labsExtent);
  }

  Wiring(
      PreferencesViewModel lasting,
      OpenDialog openDialog,
      SaveDialog saveDialog,
      FolderDialog folderDialog,
      Optional<UnsavedRuns> unsaved,
      LabsExtent labsExtent) {
    this.unsaved = unsaved;
    this.labsExtent = labsExtent;
    this.lasting = lasting;
    this.openDialog = openDialog;
    this.saveDialog = saveDialog;
    this.folderDialog = folderDialog;
    preferences = new PreferencesViewModel(lasting);
    // told of a change before all others, which then write their numbers anew
    preferences.decimalCommaProperty().addListener(comma -> chooseDecimalMark());
    chooseDecimalMark();
    texts = new Texts(preferences.languageProperty(), preferences.decimalCommaProperty());
    session = new Session(Preset.REPAIRED.recipe(), BuiltInSet::load);
    run = new RunViewModel(session);
    selection = new SelectionViewModel(run);
    sample = new SampleViewModel(run, new Random());
    panes = new PanesViewModel();
    shared = new Shared(run, sample, selection, panes, preferences, texts);
    document = new RunDocument(run, texts);
    places = new Places(shared);
    pointing = new PointingViewModel(selection);
    views = new Views(texts);
    transport = add(new TransportRoom(shared)).transport;
    program = add(new ProgramRoom(shared, transport, pointing));
    results = add(new ResultsRoom(shared));
    BeforeTraining before = new BeforeTraining(shared);
    surface = add(new SurfaceRoom(shared, before));
    network = add(new NetworkRoom(shared, before, pointing, program.batch, surface.maps));
    places.addNumbered("sample", network::sample);
    actions =
        new StageActions(
            run,
            document,
            preferences,
            texts,
            new StageDialogs(
                openDialog, saveDialog, folderDialog, preferences.recentFiles(), texts),
            () -> later().files,
            () -> later().runFiles,
            () -> later().exports,
            () -> later().networks,
            () -> later().films,
            page -> later().document.open(page),
            picture -> later().pictures.files.open(picture),
            this::isBegunBesides);
    runFile = add(new RunFileRoom(shared, document, actions, unsaved, Platform::runLater));
    places.add(runFile::places);
    clinic = add(new ClinicRoom(shared, actions::leaveRun, document::clear));
    places.add(clinic::places);
    window =
        add(new WindowRoom(shared, transport, this::transportInFront, actions, this::loadPart));
    places.add(window::places);
    StartRoom start = add(new StartRoom(places, this::later, shared));
    places.add(start::places);
    drop = new DropViewModel(texts, actions::open);
    views.add(Map.of(DropController.class, () -> new DropController(drop)));
    clock =
        new FrameClock(
            run::refreshAllButCharts,
            run::refreshCharts,
            () -> run.isRunning() && session.isUnlimited(),
            Runtime.getRuntime().availableProcessors());
  }

  private void chooseDecimalMark() {
    RoundedNumber.writeWithComma(preferences.decimalCommaProperty().get());
  }

  /** Its views can be loaded from now on; it is closed with this wiring. */
  <R extends Room> R add(R room) {
    views.add(room);
    rooms.add(room);
    return room;
  }

  /** The inside of the window, as {@link WindowRoom#load} says. */
  Parent loadMain(boolean panesAtOnce) {
    return window.load(views, panesAtOnce);
  }

  /** What the keys and the menu drive. */
  Transport transportInFront() {
    if (panes.pageProperty().getValue().isPresent()) return later().predict.transport();
    return switch (panes.getWorkspace()) {
      case TRAIN, DATA -> transport;
      case MEMORY -> later().memory.transport();
      case CHALLENGES -> later().labs.transport();
      case DOCUMENT -> later().document.transport();
    };
  }

  /** A view by its stem, loaded into the present one. */
  Parent loadPart(String stem) {
    // the first screen does not wait for what is behind it
    if (!stem.equals(Overlay.START.stem())) later();
    return views.loadPart(stem);
  }

  /** What the panes behind the first frame need; made when the first of them is wanted. */
  LaterPanes later() {
    if (later == null) later = new LaterPanes(this, views);
    return later;
  }

  /** Everything as at the first start, with the same preferences. */
  Wiring anew() {
    return new Wiring(lasting, openDialog, saveDialog, folderDialog, unsaved, labsExtent);
  }

  /** Whether anything was trained, changed or drawn since the first start. */
  boolean isBegun() {
    return run.isBegun() || isBegunBesides();
  }

  /** The same of all but the run. */
  private boolean isBegunBesides() {
    return window.undoing.hasSteps()
        || (later != null && (later.memory.isBegun() || later.labs.isBegun()));
  }

  @Override
  public void close() {
    clock.stop();
    views.dispose();
    rooms.forEach(Room::close);
    if (later != null) later.close();
    session.close();
    preferences.leave();
  }
}
