package engram.training;

import java.util.List;
import java.util.Optional;

/**
 * One way that a run has gone, for the window.
 *
 * @param id unique within the run, and stays
 * @param name given by hand; empty if it was not
 * @param fork where and how it left another; empty for the first
 * @param changes all interventions on it, in their order
 * @param history of all its epochs, with those in common with others
 * @param end the last place that was trained on it
 * @param current whether the run is on it
 */
public record Branch(
    int id,
    String name,
    Optional<Fork> fork,
    List<Change> changes,
    History history,
    Position end,
    boolean current) {

  /**
   * Where and how a branch left another.
   *
   * @param from the id of the other, which may have been deleted since
   * @param made the interventions that the other does not have there
   * @param undone those of the other that it does not have there
   */
  public record Fork(int from, Position at, List<Change> made, List<Change> undone) {}

  public Branch {
    changes = List.copyOf(changes);
  }

  /** The last whole epoch on it. */
  public int lastEpoch() {
    return history.size() - 1;
  }
}
