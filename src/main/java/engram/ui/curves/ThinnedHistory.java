package engram.ui.curves;

import engram.training.History;
import java.util.EnumMap;
import java.util.Map;

/**
 * The curves of a history that grows or is replaced, thinned for drawing. What did not change is
 * not looked at again, and a curve that is not asked for is never looked at.
 */
public final class ThinnedHistory {
  private final Map<Curve, CurveThinning> thinnings = new EnumMap<>(Curve.class);
  private History history;

  public ThinnedHistory(History history) {
    this.history = history;
  }

  History history() {
    return history;
  }

  /** Takes over the history of a later moment. */
  public void follow(History later) {
    int kept = later.sharedWith(history);
    if (kept == later.size() && kept == history.size()) return;
    history = later;
    thinnings.forEach((curve, thinning) -> take(curve, thinning, kept));
  }

  private void take(Curve curve, CurveThinning thinning, int kept) {
    History now = history;
    thinning.follow(epoch -> curve.at(now, epoch), now.size(), curve.isIn(now) ? kept : 0);
  }

  /**
   * The points to draw from the first to the last epoch; least and greatest of each pixel column
   * are among them. There are none of a curve that the run does not have.
   *
   * @param epochs on the whole axis
   * @param columns of pixels that it is wide
   */
  public void thin(
      Curve curve, int first, int last, double epochs, double columns, CurvePoints to) {
    if (!curve.isIn(history)) return;
    int block = CurveThinning.blockFor(epochs / Math.max(1, columns));
    CurveThinning thinning = thinnings.get(curve);
    if (thinning == null) {
      thinning = new CurveThinning();
      thinnings.put(curve, thinning);
      take(curve, thinning, 0);
    }
    thinning.thin(first, last, block, to);
  }
}
