package engram.ui.curves;

import engram.training.History;
import java.util.EnumMap;
import java.util.Map;

/** The curves of one branch, thinned. What did not change is not looked at again. */
final class CurvesOfBranch {
  private final Map<Curve, CurveThinning> thinnings = new EnumMap<>(Curve.class);
  private History history;

  CurvesOfBranch(History history) {
    take(history, 0);
  }

  History history() {
    return history;
  }

  /** Takes over the history of a later moment. */
  void follow(History later) {
    int kept = later.sharedWith(history);
    if (kept < later.size() || kept < history.size()) take(later, kept);
  }

  private void take(History later, int kept) {
    history = later;
    for (Curve curve : Curve.values()) if (curve.isIn(later)) take(curve, kept);
  }

  private void take(Curve curve, int kept) {
    History now = history;
    thinnings
        .computeIfAbsent(curve, added -> new CurveThinning())
        .follow(epoch -> curve.at(now, epoch), now.size(), kept);
  }

  /** As {@link CurveThinning#thin}; nothing of a curve that the run does not have. */
  void thin(Curve curve, int first, int last, int block, CurvePoints to) {
    if (curve.isIn(history)) thinnings.get(curve).thin(first, last, block, to);
  }
}
