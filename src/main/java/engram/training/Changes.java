package engram.training;

import java.util.ArrayList;
import java.util.List;

/**
 * The interventions of a run in their order. Those made since the last batch are pending: they
 * become part of the run when it goes on.
 */
final class Changes {
  private final List<Change> recorded = new ArrayList<>();
  private final List<Change> pending = new ArrayList<>();

  /** Adds one at the present place; a second move of the same setting there replaces the first. */
  void add(Position at, Intervention intervention, Settings before) {
    Settings start = before;
    for (int i = pending.size() - 1; i >= 0; i--) {
      if (pending.get(i).intervention().getClass() == intervention.getClass()) {
        start = pending.remove(i).before();
      }
    }
    if (!intervention.applyTo(start).equals(start)) {
      pending.add(new Change(at, intervention, start));
    }
  }

  boolean hasPending() {
    return !pending.isEmpty();
  }

  /**
   * Whether one is recorded behind that place; asked between any two batches, so it allocates
   * nothing.
   */
  boolean anyAfter(int epoch, int row) {
    if (recorded.isEmpty()) return false;
    Position last = recorded.get(recorded.size() - 1).at();
    return last.epoch() > epoch || (last.epoch() == epoch && last.row() > row);
  }

  List<Change> at(Position place) {
    return recorded.stream().filter(change -> change.at().equals(place)).toList();
  }

  /** Makes the pending ones part of the run and drops what was recorded behind that place. */
  void settle(Position place) {
    recorded.removeIf(change -> change.at().compareTo(place) > 0);
    recorded.addAll(pending);
    pending.clear();
  }

  void dropPending() {
    pending.clear();
  }

  /** All, recorded and pending, a copy. */
  List<Change> all() {
    List<Change> all = new ArrayList<>(recorded);
    all.addAll(pending);
    return List.copyOf(all);
  }
}
