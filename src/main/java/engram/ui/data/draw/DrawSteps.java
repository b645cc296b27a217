package engram.ui.data.draw;

import engram.data.DataSource;
import engram.training.Snapshot;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The states of drawings. Those that the run has learned are undone with the run; others, which it
 * could not learn yet, are undone here.
 */
final class DrawSteps {
  private final Map<DataSource, Step> handed = new HashMap<>();
  private final Deque<Step> undone = new ArrayDeque<>();
  private Optional<Step> shown = Optional.empty();

  Optional<Step> shown() {
    return shown;
  }

  /** Draws on; what was undone is gone. */
  Step add(PlaneDrawing drawing) {
    undone.clear();
    return show(new Step(drawing, shown));
  }

  /** Shows another drawing, or none. */
  void show(Optional<Step> step) {
    undone.clear();
    shown = step;
  }

  private Step show(Step step) {
    shown = Optional.of(step);
    return step;
  }

  /** The rows of that step are on their way to the run. */
  void hand(Step step, DataSource source) {
    step.source = Optional.of(source);
    handed.put(source, step);
  }

  /** Whether rows of that source were drawn here. */
  boolean hasHanded(DataSource source) {
    return handed.containsKey(source);
  }

  /** Whether the run learns what is shown. */
  boolean isInRun(Snapshot now) {
    return shown.filter(step -> step.isOf(source(now))).isPresent();
  }

  boolean canUndoHere(Snapshot now) {
    return !isInRun(now) && shown.flatMap(step -> step.before).isPresent();
  }

  void undoHere() {
    undone.push(shown.orElseThrow());
    show(shown.get().before.orElseThrow());
  }

  boolean canRedoHere() {
    return !undone.isEmpty();
  }

  void redoHere() {
    show(undone.pop());
  }

  /** Whether a redo of the run belongs to the drawing. */
  boolean canRedoRun(Snapshot now) {
    return now.canRedo() && (isInRun(now) || shown.flatMap(step -> step.next).isPresent());
  }

  /**
   * After the run went over to other rows than those shown: shows what belongs to the rows that the
   * run learns now.
   *
   * @param before what it learned before
   * @return whether there is such a state
   */
  boolean follow(DataSource before, Snapshot now) {
    DataSource source = source(now);
    if (now.canRedo() && shown.filter(s -> s.isOf(before) && s.isUndoneTo(source)).isPresent()) {
      Step left = shown.orElseThrow();
      show(left.before.orElseThrow()).next = Optional.of(left);
      return true;
    }
    Optional<Step> known = Optional.ofNullable(handed.get(source));
    known.ifPresent(step -> show(known));
    return known.isPresent();
  }

  private static DataSource source(Snapshot now) {
    return now.recipe().data().source();
  }

  /** One state of a drawing, with the states before and behind it. */
  static final class Step {
    /** Another one has more classes, and the same points. */
    PlaneDrawing drawing;

    final Optional<Step> before;

    /** Where an undo of the run came from, to which its redo goes. */
    Optional<Step> next = Optional.empty();

    /** Of its rows, once they were handed to the run. */
    Optional<DataSource> source = Optional.empty();

    /** What the run learned when it got them. */
    Optional<DataSource> instead = Optional.empty();

    Step(PlaneDrawing drawing, Optional<Step> before) {
      this.drawing = drawing;
      this.before = before;
    }

    boolean isOf(DataSource run) {
      return source.equals(Optional.of(run));
    }

    /** Whether an undo of this step brings the run to that source. */
    boolean isUndoneTo(DataSource run) {
      if (before.isEmpty()) return false;
      return before.get().source.or(() -> instead).equals(Optional.of(run));
    }
  }
}
