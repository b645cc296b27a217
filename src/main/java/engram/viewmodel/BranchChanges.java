package engram.viewmodel;

import engram.training.Branch;
import engram.training.Change;
import engram.training.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a branch has otherwise than the run that all began with, by the forks that led to it.
 *
 * @param made interventions
 * @param undone interventions of others that it does not have
 */
record BranchChanges(List<Change> made, List<Change> undone) {
  private static final BranchChanges NONE = new BranchChanges(List.of(), List.of());

  BranchChanges {
    made = List.copyOf(made);
    undone = List.copyOf(undone);
  }

  /** Those of a branch; of ancestors that were deleted nothing is known. */
  static BranchChanges of(Branch branch, List<Branch> all) {
    if (branch.fork().isEmpty()) return NONE;
    Branch.Fork fork = branch.fork().get();
    Optional<Branch> parent = all.stream().filter(other -> other.id() == fork.from()).findFirst();
    return parent.map(other -> of(other, all)).orElse(NONE).behind(fork);
  }

  /** A fork in front of what its parent did leaves that to the parent. */
  private BranchChanges behind(Branch.Fork fork) {
    List<Change> nowMade = new ArrayList<>(upTo(fork.at(), made));
    List<Change> nowUndone = new ArrayList<>(upTo(fork.at(), undone));
    for (Change change : fork.undone()) {
      if (!nowMade.remove(change)) nowUndone.add(change);
    }
    for (Change change : fork.made()) {
      if (!nowUndone.remove(change)) nowMade.add(change);
    }
    return new BranchChanges(nowMade, nowUndone);
  }

  private static List<Change> upTo(Position at, List<Change> changes) {
    return changes.stream().filter(change -> change.at().compareTo(at) <= 0).toList();
  }

  /** What this has and another has not. */
  BranchChanges without(BranchChanges other) {
    return new BranchChanges(without(made, other.made), without(undone, other.undone));
  }

  private static List<Change> without(List<Change> changes, List<Change> others) {
    return changes.stream().filter(change -> !others.contains(change)).toList();
  }
}
