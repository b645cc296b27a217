package engram.ui.data.draw;

import engram.data.DataSource;
import engram.data.Dataset;
import engram.inspect.surface.OutputSurface;
import engram.training.Edit;
import engram.training.Snapshot;
import engram.ui.base.Background;
import engram.ui.base.DataPane;
import engram.ui.base.PanesViewModel;
import engram.ui.base.Texts;
import engram.ui.base.UndoPlace;
import engram.ui.base.Workspace;
import engram.ui.data.own.DataEditor;
import engram.ui.data.own.DataEditor.Place;
import engram.ui.data.own.OwnData;
import engram.ui.run.EditText;
import engram.ui.run.RunViewModel;
import engram.ui.run.Shared;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongSupplier;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;

/**
 * Points of classes, drawn into a plane by hand. What is drawn is learned at once; while that can't
 * be done yet the run keeps its data, and a sentence says what is missing.
 */
public final class DataDrawViewModel implements UndoPlace {
  private final RunViewModel run;
  private final PanesViewModel panes;
  private final DrawSession session;
  private final DrawRegions regions;
  private final DrawWords words;
  private final ObservableValue<String> undone;
  private final ObservableValue<String> redone;
  public final DrawHand hand;

  /** Whether what the network says is to be seen behind the points. */
  final BooleanProperty regionsShown = new SimpleBooleanProperty(true);

  /** Whether there is a plane to draw in. */
  public final ObservableValue<Boolean> offered;

  private final ObservableValue<Boolean> inFront;

  /** Whether the data in use come with the program, and can be copied to draw on them. */
  public final ObservableValue<Boolean> copyable;

  /** What is still needed before this can be learned, or why it can't be; else empty. */
  final ObservableValue<String> message;

  /**
   * @param clock in nanoseconds
   */
  public DataDrawViewModel(
      Shared shared, OwnData own, DataEditor editor, Background background, LongSupplier clock) {
    run = shared.run();
    panes = shared.panes();
    Texts texts = shared.texts();
    words = new DrawWords(texts, own);
    copyable = run.snapshotProperty().map(DataDrawViewModel::isCopyable);
    session = new DrawSession(run, own, background);
    hand = new DrawHand(session::change);
    offered = session.drawing.map(Optional::isPresent);
    inFront =
        Bindings.createBooleanBinding(
            () -> isOpen() && getDrawing().isPresent(),
            panes.workspaceProperty(),
            panes.dataPaneProperty(),
            session.drawing);
    regions = new DrawRegions(run, this::showsRegions, background, clock);
    ObservableValue<String> refused = editor.problem(Place.ROWS);
    message =
        texts.bound(
            () -> getDrawing().map(d -> message(d, refused.getValue())).orElse(""),
            hand.pointsProperty(),
            session.inRun,
            refused,
            run.snapshotProperty());
    undone = words(texts, Snapshot::undoable);
    redone = words(texts, Snapshot::redoable);
    session.drawing.subscribe(this::show);
    regionsShown.subscribe((before, shown) -> regions.follow());
    panes.dataPaneProperty().subscribe((before, pane) -> regions.follow());
    panes.workspaceProperty().subscribe((before, workspace) -> regions.follow());
  }

  /** What the run learns is the run's to undo, whatever was done last. */
  private ObservableValue<String> words(Texts texts, Function<Snapshot, Optional<Edit>> ofRun) {
    EditText edits = new EditText(texts);
    return Bindings.createStringBinding(
        () -> {
          Snapshot now = run.getSnapshot();
          return ofRun
              .apply(now)
              .filter(edit -> session.inRun.get())
              .map(edit -> edits.of(edit, now))
              .orElseGet(() -> texts.get("edit.points"));
        },
        session.inRun,
        run.snapshotProperty(),
        texts.languageProperty());
  }

  private static boolean isCopyable(Snapshot now) {
    return !(now.recipe().data().source() instanceof DataSource.Own)
        && DrawSession.fits(now.data().given());
  }

  private String message(PlaneDrawing drawing, String refused) {
    Dataset learned = run.getSnapshot().data().dataset();
    return words.message(drawing, hand.getPoints(), learned, session.inRun.get(), refused);
  }

  // Properties

  /** Empty if nothing is drawn, and the data in use can't be drawn on. */
  ReadOnlyObjectProperty<Optional<PlaneDrawing>> drawingProperty() {
    return session.drawing;
  }

  Optional<PlaneDrawing> getDrawing() {
    return drawingProperty().get();
  }

  /** What the horizontal axis counts. */
  String across() {
    return getDrawing().map(PlaneDrawing::across).orElse("");
  }

  /** What the vertical axis counts. */
  String upwards() {
    return getDrawing().map(PlaneDrawing::upwards).orElse("");
  }

  /** How many points each class has, in words. */
  List<String> counts() {
    return getDrawing().map(d -> words.counts(d.classes(), hand.getPoints())).orElse(List.of());
  }

  /** What the network says over the plane; empty if it does not learn the drawing. */
  public ReadOnlyObjectProperty<Optional<OutputSurface>> surfaceProperty() {
    return regions.surfaceProperty();
  }

  @Override
  public ObservableValue<Boolean> inFrontProperty() {
    return inFront;
  }

  @Override
  public ReadOnlyBooleanProperty undoableProperty() {
    return session.undoable;
  }

  @Override
  public ReadOnlyBooleanProperty redoableProperty() {
    return session.redoable;
  }

  @Override
  public ObservableValue<String> undoneProperty() {
    return undone;
  }

  @Override
  public ObservableValue<String> redoneProperty() {
    return redone;
  }

  /** Whether the plane is what the window shows. */
  boolean isOpen() {
    return panes.getWorkspace() == Workspace.DATA
        && panes.dataPaneProperty().get() == DataPane.DRAW;
  }

  // Commands

  /** Shows an empty plane under a new name; or the drawing that was left before it was learned. */
  public void begin() {
    if (!session.resume()) session.begin(words.empty());
    hand.chooseClass(0);
    panes.dataPaneProperty().set(DataPane.DRAW);
  }

  /** Makes an own copy of the data in use to draw on. */
  public void copy() {
    session.begin(words.copy(run.getSnapshot().data().given()));
    panes.dataPaneProperty().set(DataPane.DRAW);
  }

  /** One more class, if there is a brush for it, which is taken. */
  public void addClass() {
    PlaneDrawing now = getDrawing().orElseThrow();
    if (!now.canHaveAnotherClass()) return;
    session.addClass();
    hand.chooseClass(now.classes().size());
  }

  @Override
  public void undo() {
    session.undo();
  }

  @Override
  public void redo() {
    session.redo();
  }

  private void show(Optional<PlaneDrawing> now) {
    hand.take(now);
    boolean open = panes.dataPaneProperty().get() == DataPane.DRAW;
    if (now.isEmpty() && open) panes.dataPaneProperty().set(DataPane.LOOK);
    regions.show(hand.plane.get());
  }

  private boolean showsRegions() {
    return regionsShown.get()
        && isOpen()
        && run.getSnapshot().recipe().data().source() instanceof DataSource.Own set
        && getDrawing().filter(d -> d.name().equals(set.id())).isPresent();
  }
}
