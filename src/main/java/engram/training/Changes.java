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

  /**
   * Adds one at the present place. A second move of the same setting there replaces the first, and
   * a move back to where it was leaves nothing.
   */
  void add(Position at, Intervention intervention, Settings inForce) {
    Settings before = pending.isEmpty() ? inForce : pending.get(0).before();
    pending.removeIf(change -> change.intervention().getClass() == intervention.getClass());
    if (!intervention.applyTo(before).equals(before)) {
      pending.add(new Change(at, intervention, before));
    }
  }

  boolean hasPending() {
    return !pending.isEmpty();
  }

  /** Those recorded at that place. */
  List<Change> at(Position place) {
    return recorded.stream().filter(change -> change.at().equals(place)).toList();
  }

  /** Those recorded behind that place. */
  List<Change> after(Position place) {
    return recorded.stream().filter(change -> change.at().compareTo(place) > 0).toList();
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
