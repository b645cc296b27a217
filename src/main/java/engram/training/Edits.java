package engram.training;

import engram.data.Dataset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Undo and redo. Before each edit the place is kept where the run was; undoing goes back there. So
 * an edit that was trained on since is undone with its consequences, and nothing is lost: redo goes
 * forward again.
 */
final class Edits {
  /** Changes of one thing that follow each other faster are one: a slider that is dragged. */
  private static final long PAUSE = TimeUnit.SECONDS.toNanos(1);

  private static final int MOST = 200;

  /** So many other runs are kept whatever they hold. */
  private static final int OTHER_RUNS = 3;

  /** More are kept while all of them together take about so much: edits of a small table do not. */
  private static final long OTHER_BYTES = 64L << 20;

  private static final int REMOVED_BRANCHES = 8;

  /**
   * Where an edit was made.
   *
   * @param edit what was done there, or undone
   */
  record Mark(Run run, Course.Place place, Edit edit) {
    static Mark of(Run run, Edit edit) {
      return new Mark(run, run.place(), edit);
    }

    /** An edit that is part of the one before: both are undone as one. */
    Mark going(Edit on) {
      boolean both = edit instanceof Edit.Begun && on instanceof Edit.Begun;
      Edit whole =
          both ? new Edit.Begun(((Edit.Begun) edit).before(), ((Edit.Begun) on).after()) : on;
      return new Mark(run, place, whole);
    }
  }

  private final LongSupplier nanos;
  private final Deque<Mark> undo = new ArrayDeque<>();
  private final Deque<Mark> redo = new ArrayDeque<>();
  private Optional<Object> lastTarget = Optional.empty();
  private long lastTime;

  /**
   * @param nanos the time, as System.nanoTime gives it
   */
  Edits(LongSupplier nanos) {
    this.nanos = nanos;
  }

  /** What undo would take back; empty if nothing. */
  Optional<Edit> undoable() {
    return Optional.ofNullable(undo.peek()).map(Mark::edit);
  }

  /** What redo would make again; empty if nothing. */
  Optional<Edit> redoable() {
    return Optional.ofNullable(redo.peek()).map(Mark::edit);
  }

  /** To be called before an edit that several quick ones of one target are one of. */
  void beforeChange(Run run, Object target, Edit edit) {
    long now = nanos.getAsLong();
    boolean goesOn = lastTarget.filter(target::equals).isPresent() && now - lastTime < PAUSE;
    if (goesOn && !undo.isEmpty()) undo.push(undo.pop().going(edit));
    if (!goesOn) beforeEdit(run, edit);
    lastTarget = Optional.of(target);
    lastTime = now;
  }

  /** To be called before any other edit. */
  void beforeEdit(Run run, Edit edit) {
    lastTarget = Optional.empty();
    redo.clear();
    undo.push(Mark.of(run, edit));
    while (undo.size() > MOST) undo.removeLast();
    forgetTooOld(run);
  }

  /** Where to go back to, if there is anything; the present place can be gone back to by redo. */
  Optional<Mark> undo(Run run) {
    return move(undo, redo, run);
  }

  Optional<Mark> redo(Run run) {
    return move(redo, undo, run);
  }

  private Optional<Mark> move(Deque<Mark> from, Deque<Mark> to, Run run) {
    lastTarget = Optional.empty();
    if (from.isEmpty()) return Optional.empty();
    Mark mark = from.pop();
    to.push(Mark.of(run, mark.edit()));
    return Optional.of(mark);
  }

  /** Only what hangs on few or light other runs and few removed branches: memory is bounded. */
  private void forgetTooOld(Run run) {
    Set<Run> runs = new HashSet<>(Set.of(run));
    Set<RunLine> removed = new HashSet<>();
    Set<RunLine> alive = new HashSet<>(run.place().kept().lines());
    Deque<Mark> kept = new ArrayDeque<>();
    long bytes = 0;
    for (Mark mark : undo) {
      if (runs.add(mark.run())) bytes += bytes(mark.run());
      if (mark.run() == run) removed.addAll(mark.place().kept().lines());
      removed.removeAll(alive);
      boolean heavy = runs.size() > 1 + OTHER_RUNS && bytes > OTHER_BYTES;
      if (heavy || removed.size() > REMOVED_BRANCHES) break;
      kept.addLast(mark);
    }
    undo.clear();
    undo.addAll(kept);
  }

  /** Its history, and its rows: as given, in use, and as the network sees them. */
  private static long bytes(Run run) {
    Dataset given = run.data().given();
    long cells = (long) given.rows() * given.featureCount();
    return run.historyBytes() + 3 * cells * Double.BYTES;
  }
}
