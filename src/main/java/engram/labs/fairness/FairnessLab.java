package engram.labs.fairness;

import engram.labs.Lab;
import java.util.Optional;

/**
 * Which thresholds are fair?
 *
 * @param judged whose judgement it is; that of the run of Train no file holds
 * @param groups whom the table is asked about; empty of the made-up applicants, and where Train has
 *     no groups
 */
public record FairnessLab(FairnessSetup setup, Judged judged, Optional<OwnGroups> groups)
    implements Lab {
  public FairnessLab(FairnessSetup setup) {
    this(setup, Judged.APPLICANTS, Optional.empty());
  }
}
