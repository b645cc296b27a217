package engram.ui.data.draw;

import engram.data.DataException;
import engram.data.DataSource;
import engram.data.Dataset;
import engram.training.Snapshot;
import engram.ui.base.Background;
import engram.ui.data.own.OwnData;
import engram.ui.data.own.OwnSet;
import engram.ui.run.RunViewModel;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/** The drawing that is shown, and its way into the run; it follows what the run learns. */
final class DrawSession {
  private final RunViewModel run;
  private final OwnData own;
  private final Background background;
  private final DrawSteps steps = new DrawSteps();

  /** Empty if nothing is drawn, and the data in use can't be drawn on. */
  final ObjectProperty<Optional<PlaneDrawing>> drawing =
      new SimpleObjectProperty<>(Optional.empty());

  final BooleanProperty undoable = new SimpleBooleanProperty();
  final BooleanProperty redoable = new SimpleBooleanProperty();

  /** Whether the run learns the drawing as it is. */
  final BooleanProperty inRun = new SimpleBooleanProperty();

  private Optional<DrawSteps.Step> unfinished = Optional.empty();
  private Optional<DrawSteps.Step> asked = Optional.empty();
  private boolean undoWhenAnswered;
  private boolean runWhenLearned;
  private DataSource learned;

  DrawSession(RunViewModel run, OwnData own, Background background) {
    this.run = run;
    this.own = own;
    this.background = background;
    learned = source(run.getSnapshot());
    showOther(run.getSnapshot());
    run.snapshotProperty().subscribe((before, now) -> follow(now));
  }

  private static DataSource source(Snapshot snapshot) {
    return snapshot.recipe().data().source();
  }

  // Properties

  /** Whether rows with two numbers and a class are few enough to be drawn on. */
  static boolean fits(Dataset dataset) {
    return PlaneDrawing.fits(dataset) && dataset.rows() <= DrawGesture.MOST_ROWS;
  }

  // Commands

  /**
   * Shows again what was left before it could be learned, if there is something; what is shown and
   * not learned yet stays.
   */
  boolean resume() {
    if (shownUnfinished().isPresent()) return true;
    if (unfinished.isEmpty()) return false;
    steps.show(unfinished);
    unfinished = Optional.empty();
    show();
    return true;
  }

  private Optional<DrawSteps.Step> shownUnfinished() {
    return steps.shown().filter(s -> s.source.isEmpty() && !s.drawing.points().isEmpty());
  }

  /** Another drawing, without a state before it; one that is not learned yet can be resumed. */
  void begin(PlaneDrawing first) {
    if (shownUnfinished().isPresent()) unfinished = shownUnfinished();
    DrawSteps.Step step = new DrawSteps.Step(first, Optional.empty());
    steps.show(Optional.of(step));
    show();
    learn(step);
  }

  /** The next state of the drawing. */
  void change(PlaneDrawing next) {
    DrawSteps.Step step = steps.add(next);
    show();
    learn(step);
  }

  /** One more class to draw; no edit, since there is no point of it. */
  void addClass() {
    DrawSteps.Step step = steps.shown().orElseThrow();
    step.drawing = step.drawing.withClass();
    show();
  }

  /** Takes the last edit back: of the drawing if the run does not know it yet, else of the run. */
  void undo() {
    Snapshot now = run.getSnapshot();
    if (asked.isPresent() && asked.equals(steps.shown())) {
      undoWhenAnswered = true;
    } else if (steps.isInRun(now)) {
      run.session().undo();
    } else if (steps.canUndoHere(now)) {
      steps.undoHere();
      show();
    }
  }

  void redo() {
    if (steps.canRedoHere()) {
      steps.redoHere();
      show();
    } else if (steps.canRedoRun(run.getSnapshot())) {
      run.session().redo();
    }
  }

  private void learn(DrawSteps.Step step) {
    if (!step.drawing.isLearnable()) return;
    runWhenLearned = goesOn(step.drawing) || (asked.isPresent() && runWhenLearned);
    background
        .worker()
        .execute(
            () -> {
              try {
                OwnSet.Rows rows = step.drawing.rows();
                background.window().execute(() -> hand(step, rows));
              } catch (DataException e) {
                throw new IllegalStateException("two numbers and a class were refused", e);
              }
            });
  }

  /** A run that learns, or has learned the drawing as it was, learns it anew. */
  private boolean goesOn(PlaneDrawing now) {
    Snapshot moment = run.getSnapshot();
    boolean learnedIt = moment.recipe().data().source().id().equals(now.name());
    return run.isRunning() || (learnedIt && moment.state().isEnded());
  }

  /** Unless more was drawn meanwhile, or it was undone. */
  private void hand(DrawSteps.Step step, OwnSet.Rows rows) {
    if (!steps.shown().equals(Optional.of(step))) return;
    steps.hand(step, rows.set().source());
    asked = Optional.of(step);
    Snapshot now = run.getSnapshot();
    int count = rows.dataset().rows();
    own.learn(
        rows,
        recipe -> DrawSetup.of(recipe, now, rows.set().id(), count),
        done -> answer(step, done));
  }

  private void answer(DrawSteps.Step step, boolean done) {
    if (!asked.equals(Optional.of(step))) return;
    asked = Optional.empty();
    if (!done) runWhenLearned = false;
    boolean undo = undoWhenAnswered;
    undoWhenAnswered = false;
    if (undo && done) run.session().undo();
    else if (undo) undo();
  }

  // The run

  private void follow(Snapshot now) {
    DataSource before = learned;
    learned = source(now);
    boolean isOvertaken =
        asked.filter(step -> !step.isOf(learned)).isPresent() && steps.hasHanded(learned);
    if (learned.equals(before) || isOvertaken) enable();
    else if (steps.isInRun(now)) arrived(steps.shown().orElseThrow(), before);
    else if (steps.follow(before, now)) show();
    else showOther(now);
  }

  private void arrived(DrawSteps.Step step, DataSource before) {
    if (step.instead.isEmpty()) step.instead = Optional.of(before);
    if (runWhenLearned) run.session().run();
    runWhenLearned = false;
    enable();
  }

  /** Data that were not drawn here. */
  private void showOther(Snapshot now) {
    if (shownUnfinished().isPresent()) unfinished = shownUnfinished();
    Dataset given = now.data().given();
    Optional<DrawSteps.Step> step =
        own.chosenProperty()
            .get()
            .filter(set -> set.source().equals(source(now)) && fits(given))
            .map(set -> new DrawSteps.Step(PlaneDrawing.of(set, given), Optional.empty()));
    step.ifPresent(s -> steps.hand(s, source(now)));
    steps.show(step);
    show();
  }

  private void show() {
    steps.shown().ifPresent(this::keepClasses);
    drawing.set(steps.shown().map(step -> step.drawing));
    enable();
  }

  private void keepClasses(DrawSteps.Step step) {
    drawing.get().ifPresent(before -> step.drawing = step.drawing.withClassesOf(before));
  }

  private void enable() {
    Snapshot now = run.getSnapshot();
    inRun.set(steps.isInRun(now));
    undoable.set(inRun.get() ? now.canUndo() : steps.canUndoHere(now));
    redoable.set(steps.canRedoHere() || steps.canRedoRun(now));
  }
}
