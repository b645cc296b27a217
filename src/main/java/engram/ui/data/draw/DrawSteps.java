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
  private final Map<DataSource, DrawStep> handed = new HashMap<>();
  private final Deque<DrawStep> undone = new ArrayDeque<>();
  private Optional<DrawStep> shown = Optional.empty();

  Optional<DrawStep> shown() {
    return shown;
  }

  /** Draws on; what was undone is gone. */
  DrawStep add(PlaneDrawing drawing) {
    undone.clear();
    return show(new DrawStep(drawing, shown));
  }

  /** Shows another drawing, or none. */
  void show(Optional<DrawStep> step) {
    undone.clear();
    shown = step;
  }

  private DrawStep show(DrawStep step) {
    shown = Optional.of(step);
    return step;
  }

  /** The rows of that step are on their way to the run. */
  void hand(DrawStep step, DataSource source) {
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
      DrawStep left = shown.orElseThrow();
      show(left.before.orElseThrow()).next = Optional.of(left);
      return true;
    }
    Optional<DrawStep> known = Optional.ofNullable(handed.get(source));
    known.ifPresent(step -> show(known));
    return known.isPresent();
  }

  private static DataSource source(Snapshot now) {
    return now.recipe().data().source();
  }
}
