package engram.ui.pictures;

import engram.data.DataSource;
import engram.data.Handwriting;
import engram.data.PictureShape;
import engram.inspect.surface.Pixels;
import engram.training.Edit;
import engram.training.Snapshot;
import engram.ui.base.Companion;
import engram.ui.base.PanesViewModel;
import engram.ui.base.Texts;
import engram.ui.base.UndoPlace;
import engram.ui.base.Workspace;
import engram.ui.run.RunViewModel;
import engram.ui.run.SampleViewModel;
import engram.ui.run.Shared;
import engram.ui.run.ShownSample;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/**
 * The pad to draw a picture on. What is drawn goes through the network as any row does, at each
 * stroke and each moment of the run; it outlives the pane.
 */
public final class PadViewModel implements UndoPlace {
  /** A stroke gets a new point only so far from the last one, in widths of the pad. */
  private static final double STEP = 0.01;

  private final RunViewModel run;
  private final SampleViewModel sample;
  private final PanesViewModel panes;
  private final Texts texts;

  /** Never null. */
  final ObjectProperty<PadDrawing> drawing = new SimpleObjectProperty<>(PadDrawing.EMPTY);

  /** What the network says of it at the present moment; empty if nothing is drawn. */
  final ObjectProperty<Optional<PadAnswer>> answer = new SimpleObjectProperty<>(Optional.empty());

  /** Whether the hand is at the pad, so that undo means what is drawn there. */
  final BooleanProperty inHand = new SimpleBooleanProperty();

  /** Whether the pad stands beside the network, where other data have their map. */
  final BooleanProperty beside = new SimpleBooleanProperty();

  /** The same as {@link #inHand} of the pad that stands beside the network. */
  final BooleanProperty inHandBeside = new SimpleBooleanProperty();

  private final PadSteps steps = new PadSteps();
  private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper redoable = new ReadOnlyBooleanWrapper();

  /** Whether the newest step is a sample added, and the run did something else since. */
  private final BooleanProperty runIsNewer = new SimpleBooleanProperty();

  private final ObservableValue<Boolean> inFront;
  private final ObservableValue<String> undone;
  private final ObservableValue<String> redone;
  private int side;

  PadViewModel(Shared shared) {
    run = shared.run();
    sample = shared.sample();
    panes = shared.panes();
    texts = shared.texts();
    undone = words(steps.undoneProperty());
    redone = words(steps.redoneProperty());
    inFront =
        Bindings.createBooleanBinding(
            () ->
                (panes.isOpen(Companion.PICTURES) ? inHand : inHandBeside).get()
                    && !runIsNewer.get()
                    && isOpen()
                    && panes.getWorkspace() == Workspace.TRAIN,
            inHand,
            inHandBeside,
            runIsNewer,
            beside,
            panes.companionProperty(),
            panes.workspaceProperty());
    run.snapshotProperty().subscribe(this::follow);
    panes.companionProperty().subscribe(open -> openOrClose());
    beside.subscribe(open -> openOrClose());
    texts.languageProperty().subscribe((old, language) -> answer());
  }

  private ObservableValue<String> words(ObservableValue<String> key) {
    return Bindings.createStringBinding(
        () -> texts.get(key.getValue()), key, texts.languageProperty());
  }

  // Properties

  public PadDrawing getDrawing() {
    return drawing.get();
  }

  @Override
  public ObservableValue<Boolean> inFrontProperty() {
    return inFront;
  }

  @Override
  public ReadOnlyBooleanProperty undoableProperty() {
    return undoable.getReadOnlyProperty();
  }

  @Override
  public ReadOnlyBooleanProperty redoableProperty() {
    return redoable.getReadOnlyProperty();
  }

  @Override
  public ObservableValue<String> undoneProperty() {
    return undone;
  }

  @Override
  public ObservableValue<String> redoneProperty() {
    return redone;
  }

  // Commands

  /**
   * Begins a stroke.
   *
   * @param x from the left, in widths of the pad; beyond 0 … 1 it is kept at the edge
   * @param y from the top, in heights
   */
  public void press(double x, double y) {
    change("edit.stroke", getDrawing().with(List.of(point(x, y))));
  }

  /** Draws the stroke on to that point. */
  public void drag(double x, double y) {
    List<List<Handwriting.Point>> strokes = getDrawing().strokes();
    if (strokes.isEmpty()) return;
    List<Handwriting.Point> stroke = strokes.get(strokes.size() - 1);
    Handwriting.Point last = stroke.get(stroke.size() - 1);
    Handwriting.Point next = point(x, y);
    double dx = next.x() - last.x();
    double dy = next.y() - last.y();
    if (dx * dx + dy * dy >= STEP * STEP) set(getDrawing().extended(next));
  }

  /**
   * Takes the last stroke away, brings back what was cleared, or takes a sample back that was
   * added, as undo of the run does.
   */
  @Override
  public void undo() {
    if (!undoable.get()) return;
    if (steps.undoneSample().isPresent()) run.session().undo();
    else steps.undo(getDrawing()).ifPresent(this::set);
  }

  @Override
  public void redo() {
    if (!redoable.get()) return;
    if (steps.redoneSample().isPresent()) run.session().redo();
    else steps.redo(getDrawing()).ifPresent(this::set);
  }

  public void clear() {
    if (!getDrawing().isEmpty()) change("edit.clearing", PadDrawing.EMPTY);
  }

  /** Puts the sample that the network shows, or showed last, on the pad, to draw on it. */
  void putSample() {
    Snapshot snapshot = run.getSnapshot();
    double[] values = snapshot.data().inputs().values(snapshot.data().dataset(), sample.getRow());
    Optional<Pixels> ground = ShownSample.pixels(snapshot.data(), values);
    if (ground.isPresent()) change("edit.sample", new PadDrawing(ground, List.of()));
  }

  /** Puts a picture on the pad; other data may have come since it was read. */
  void put(Pixels picture) {
    if (picture.side() != side) return;
    change("edit.picture", new PadDrawing(Optional.of(picture), List.of()));
  }

  /** The drawing became a sample of those data, which the run learns: the pad is free again. */
  void added(DataSource data) {
    steps.added(data, getDrawing());
    set(PadDrawing.EMPTY);
  }

  private static Handwriting.Point point(double x, double y) {
    return new Handwriting.Point(Math.max(0, Math.min(1, x)), Math.max(0, Math.min(1, y)));
  }

  private void change(String what, PadDrawing next) {
    steps.add(what, getDrawing());
    set(next);
  }

  private void set(PadDrawing next) {
    drawing.set(next);
    if (next.isEmpty()) sample.shown().endDrawing();
    else values().ifPresent(sample.shown()::draw);
    answer();
    followSamples();
  }

  /** Samples that were added are taken back, and added again, by the run. */
  private void followSamples() {
    Optional<DataSource> undone = begun(run.getSnapshot().undoable());
    Optional<DataSource> redone = begun(run.getSnapshot().redoable());
    Optional<DataSource> newest = steps.undoneSample();
    Optional<DataSource> next = steps.redoneSample();
    if (newest.isPresent() && newest.equals(redone)) {
      steps.undo(getDrawing()).ifPresent(this::set);
    } else if (next.isPresent() && next.equals(undone)) {
      steps.redo(getDrawing()).ifPresent(this::set);
    } else {
      runIsNewer.set(newest.isPresent() && !newest.equals(undone));
      undoable.set(steps.undoableProperty().get() && !runIsNewer.get());
      redoable.set(steps.redoableProperty().get() && (next.isEmpty() || next.equals(redone)));
    }
  }

  /** The data of a run that an edit began on other rows. */
  private static Optional<DataSource> begun(Optional<Edit> edit) {
    return edit.filter(Edit.Begun.class::isInstance)
        .map(Edit.Begun.class::cast)
        .filter(begun -> !begun.before().data().source().equals(begun.after().data().source()))
        .map(begun -> begun.after().data().source());
  }

  private void follow(Snapshot snapshot) {
    int newSide = snapshot.data().picture().map(PictureShape::side).orElse(0);
    // a sample below the strokes has the old pixels
    if (newSide != side && getDrawing().ground().isPresent()) {
      steps.clear();
      drawing.set(PadDrawing.EMPTY);
    }
    side = newSide;
    if (side == 0 && panes.isOpen(Companion.PICTURES)) panes.closeCompanion();
    if (isOpen()) answer();
    followSamples();
  }

  private boolean isOpen() {
    return panes.isOpen(Companion.PICTURES)
        || beside.get() && panes.companionProperty().get().isEmpty();
  }

  private void openOrClose() {
    if (isOpen()) answer();
    else sample.shown().endDrawing();
  }

  private void answer() {
    answer.set(values().map(values -> PadAnswer.of(texts, run.getSnapshot(), values)));
  }

  /** The grey values of what is drawn, as the data have them; empty if nothing is. */
  Optional<double[]> values() {
    return getDrawing().isEmpty()
        ? Optional.empty()
        : run.getSnapshot().data().picture().map(getDrawing()::values);
  }
}
