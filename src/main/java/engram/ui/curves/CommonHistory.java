package engram.ui.curves;

import engram.training.Branch;
import engram.training.History;
import java.util.List;

/** Where two branches of a run part. */
public final class CommonHistory {
  private CommonHistory() {}

  /**
   * The last epoch behind which both have the same numbers. Of very long runs, which keep only some
   * of their epochs, it is one that both keep.
   */
  public static int lastCommon(History one, History other) {
    int every = Math.max(one.every(), other.every());
    int low = 0;
    int high = (Math.min(one.size(), other.size()) - 1) / every;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (same(one, other, middle * every)) low = middle;
      else high = middle - 1;
    }
    return low * every;
  }

  /** Whether two lists are of one run, and not only of the same ids. */
  public static boolean isSameRun(List<Branch> some, List<Branch> others) {
    return some.stream()
        .anyMatch(one -> others.stream().anyMatch(other -> isSameBranch(one, other)));
  }

  private static boolean isSameBranch(Branch one, Branch other) {
    return one.id() == other.id() && one.history().sharedWith(other.history()) > 0;
  }

  private static boolean same(History one, History other, int epoch) {
    for (Curve curve : Curve.values()) {
      if (curve.isIn(one) && curve.at(one, epoch) != curve.at(other, epoch)) return false;
    }
    return true;
  }
}
