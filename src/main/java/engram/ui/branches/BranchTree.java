package engram.ui.branches;

import engram.training.Branch;
import java.util.ArrayList;
import java.util.List;

/** Branches below those that they left, in the order of their beginnings. */
final class BranchTree {
  /** A branch and how many known branches it came of, one of the other. */
  record Placed(Branch branch, int depth) {}

  private final List<Branch> branches;
  private final List<Placed> placed = new ArrayList<>();

  private BranchTree(List<Branch> branches) {
    this.branches = branches;
    branches.stream().filter(branch -> !hasParent(branch)).forEach(root -> place(root, 0));
  }

  /** A branch whose parent was deleted stands at the left edge. */
  static List<Placed> of(List<Branch> branches) {
    return List.copyOf(new BranchTree(branches).placed);
  }

  private boolean hasParent(Branch branch) {
    return branches.stream().anyMatch(other -> isChild(branch, other));
  }

  private static boolean isChild(Branch branch, Branch parent) {
    return branch.fork().filter(fork -> fork.from() == parent.id()).isPresent();
  }

  private void place(Branch branch, int depth) {
    placed.add(new Placed(branch, depth));
    branches.stream()
        .filter(other -> isChild(other, branch))
        .forEach(child -> place(child, depth + 1));
  }
}
