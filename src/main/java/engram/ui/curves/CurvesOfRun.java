package engram.ui.curves;

import engram.training.Branch;
import engram.training.Snapshot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** The curves of the present branch, and those of a few others. */
final class CurvesOfRun {
  /** So many branches are shown beside the present one, those that began last. */
  private static final int MOST = 6;

  private final Map<Integer, ThinnedHistory> all = new HashMap<>();
  private List<PaleCurve> pale = List.of();
  private int present;

  /**
   * Takes over a later moment.
   *
   * @param compared a branch to be shown in any case
   * @return whether it is of the same run
   */
  boolean follow(Snapshot moment, OptionalInt compared) {
    boolean sameRun = moment.branches().stream().anyMatch(this::isKnown);
    List<Branch> shown = shown(moment.branches(), compared);
    all.keySet().retainAll(shown.stream().map(Branch::id).toList());
    shown.forEach(this::follow);
    pale = shown.size() == 1 ? List.of() : pale(shown, compared);
    return sameRun;
  }

  private boolean isKnown(Branch branch) {
    ThinnedHistory known = all.get(branch.id());
    return known != null && branch.history().sharedWith(known.history()) > 0;
  }

  private List<Branch> shown(List<Branch> branches, OptionalInt compared) {
    List<Branch> shown = new ArrayList<>();
    int places = MOST;
    for (int k = branches.size() - 1; k >= 0; k--) {
      Branch branch = branches.get(k);
      if (branch.current()) present = branch.id();
      boolean wanted = branch.current() || isCompared(branch, compared);
      if (wanted || places-- > 0) shown.add(branch);
    }
    return shown;
  }

  private void follow(Branch branch) {
    ThinnedHistory known = all.get(branch.id());
    if (known == null) all.put(branch.id(), new ThinnedHistory(branch.history()));
    else known.follow(branch.history());
  }

  private List<PaleCurve> pale(List<Branch> shown, OptionalInt compared) {
    return shown.stream()
        .filter(branch -> !branch.current())
        .map(
            branch ->
                new PaleCurve(
                    branch.id(),
                    isCompared(branch, compared),
                    CommonHistory.lastCommon(branch.history(), of(present).history()),
                    branch.lastEpoch()))
        .toList();
  }

  private static boolean isCompared(Branch branch, OptionalInt compared) {
    return compared.isPresent() && compared.getAsInt() == branch.id();
  }

  /** The id of the branch that the run is on. */
  int present() {
    return present;
  }

  /** Of a branch that is shown. */
  ThinnedHistory of(int branch) {
    return all.get(branch);
  }

  /** The others, those that began last first. */
  List<PaleCurve> pale() {
    return pale;
  }
}
