package engram.training;

import java.util.ArrayList;
import java.util.List;

/** The lines of a run, which share one budget of memory evenly. */
final class RunLines {
  private static final long BYTES_OF_REMOVED = 2L << 20;
  private static final int ENTRIES_OF_REMOVED = 1 << 16;

  private final List<RunLine> all = new ArrayList<>();
  private long checkpointBytes;
  private int mostEntries;
  private int nextId = 1;

  RunLines(long checkpointBytes, int mostEntries) {
    this.checkpointBytes = checkpointBytes;
    this.mostEntries = mostEntries;
    all.add(RunLine.first(mostEntries, checkpointBytes));
  }

  /** In the order of their beginnings. */
  List<RunLine> all() {
    return List.copyOf(all);
  }

  RunLine first() {
    return all.get(0);
  }

  boolean has(int id) {
    return all.stream().anyMatch(line -> line.id == id);
  }

  RunLine get(int id) {
    return all.stream()
        .filter(line -> line.id == id)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no branch " + id));
  }

  /** A new line that leaves another at a place with those interventions. */
  RunLine fork(RunLine from, Position at, List<Change> here) {
    RunLine line = from.fork(nextId++, at, here);
    all.add(line);
    share();
    return line;
  }

  /** What was removed can be put back, with a coarser history. */
  void remove(RunLine line) {
    all.remove(line);
    line.checkpoints.thinTo(BYTES_OF_REMOVED);
    line.history.thinTo(ENTRIES_OF_REMOVED);
    share();
  }

  /** Which lines there are, to be put back. */
  record Kept(List<RunLine> lines, int nextId) {}

  Kept kept() {
    return new Kept(List.copyOf(all), nextId);
  }

  /** Puts back what there was, beside the lines that began since. */
  void restore(Kept kept) {
    List<RunLine> since = all.stream().filter(line -> line.id >= kept.nextId()).toList();
    all.clear();
    all.addAll(kept.lines());
    all.addAll(since);
    share();
  }

  /** Another budget for all together. */
  void limit(long newCheckpointBytes, int newMostEntries) {
    checkpointBytes = newCheckpointBytes;
    mostEntries = newMostEntries;
    share();
  }

  /**
   * @param changes all of the present line, with those that are only tried yet
   */
  List<Branch> branches(RunLine current, List<Change> changes) {
    return all.stream()
        .map(
            line ->
                line == current
                    ? line.branch(changes, true)
                    : line.branch(line.changes.all(), false))
        .toList();
  }

  long bytes() {
    return all.stream().mapToLong(line -> line.checkpoints.bytes() + line.history.bytes()).sum();
  }

  private void share() {
    for (RunLine line : all) {
      line.checkpoints.thinTo(checkpointBytes / all.size());
      line.history.thinTo(mostEntries / all.size());
    }
  }
}
