package engram.viewmodel;

import engram.training.History;
import java.util.EnumMap;
import java.util.Map;

/** The curves of one branch, thinned. What did not change is not looked at again. */
final class CurvesOfBranch {
  private final Map<Curve, CurveThinning> thinnings = new EnumMap<>(Curve.class);
  private History history;

  CurvesOfBranch(History history) {
    for (Curve curve : Curve.values()) thinnings.put(curve, new CurveThinning());
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
    thinnings.forEach(
        (curve, thinning) -> thinning.follow(epoch -> curve.at(later, epoch), later.size(), kept));
  }

  CurveThinning of(Curve curve) {
    return thinnings.get(curve);
  }
}
