package engram.training;

import engram.training.recipe.BestEpoch;
import engram.training.recipe.EarlyStop;
import java.util.List;
import java.util.Optional;

/**
 * One way that a run has gone, from its start to the last batch trained on it. Lines that were
 * forked share what they have in common.
 */
final class RunLine {
  final int id;
  private final Optional<Branch.Fork> fork;
  final Changes changes;
  final History.Recorder history;
  final Checkpoints checkpoints;
  private String name = "";

  /** Rows done of the epoch behind the last whole one. */
  private int furthestRow;

  /** What was counted last; null before. */
  private BestEpoch best;

  private RunLine(
      int id,
      Optional<Branch.Fork> fork,
      Changes changes,
      History.Recorder history,
      Checkpoints checkpoints) {
    this.id = id;
    this.fork = fork;
    this.changes = changes;
    this.history = history;
    this.checkpoints = checkpoints;
  }

  /** The first line of a run. */
  static RunLine first(int mostEntries, long checkpointBytes) {
    return new RunLine(
        0,
        Optional.empty(),
        new Changes(),
        new History.Recorder(mostEntries),
        new Checkpoints(checkpointBytes));
  }

  /**
   * A line that leaves this one at that place.
   *
   * @param here the interventions made there
   */
  RunLine fork(int newId, Position at, List<Change> here) {
    List<Change> there = changes.at(at);
    Changes changed = changes.before(at);
    changed.put(at, here);
    RunLine line =
        new RunLine(
            newId,
            Optional.of(new Branch.Fork(id, at, without(here, there), without(there, here))),
            changed,
            history.fork(at.epoch() + 1),
            checkpoints.fork(at.epoch()));
    line.furthestRow = at.row();
    return line;
  }

  private static List<Change> without(List<Change> changes, List<Change> others) {
    return changes.stream().filter(change -> !others.contains(change)).toList();
  }

  int lastEpoch() {
    return history.size() - 1;
  }

  /** Notes how far the unfinished epoch was trained. */
  void reached(int row) {
    furthestRow = row;
  }

  int furthestRow() {
    return furthestRow;
  }

  /** The last place that was trained. */
  Position end() {
    return new Position(lastEpoch(), furthestRow);
  }

  /** The best of its epochs up to that one. */
  BestEpoch best(EarlyStop rule, int epoch) {
    if (best == null || !best.rule().equals(rule) || best.counted() > epoch) {
      best = new BestEpoch(rule);
    }
    best.countTo(epoch, history::watchedLoss);
    return best;
  }

  String name() {
    return name;
  }

  Optional<Branch.Fork> fork() {
    return fork;
  }

  void rename(String newName) {
    name = newName;
  }

  /**
   * @param all its interventions, with those that are only tried yet
   */
  Branch branch(List<Change> all, boolean current) {
    return new Branch(id, name, fork, all, history.view(), end(), current);
  }
}
