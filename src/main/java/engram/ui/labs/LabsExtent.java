package engram.ui.labs;

import engram.labs.privacy.PrivacyExtent;
import engram.labs.race.GrowthRun;
import java.util.List;

/**
 * How much the labs compute that no setting decides: their own, or less to see quickly what a
 * window does with it.
 *
 * @param growth numbers of rows at which the race measures what learning costs, ascending
 * @param privacy of the attacks
 */
public record LabsExtent(List<Integer> growth, PrivacyExtent privacy) {
  public static final LabsExtent USUAL = new LabsExtent(GrowthRun.SIZES, PrivacyExtent.USUAL);

  public LabsExtent {
    growth = List.copyOf(growth);
  }
}
