package engram.labs.fairness;

import engram.labs.Lab;
import java.util.Optional;

/**
 * Which thresholds are fair?
 *
 * @param own whether it is the run of Train that judges its test samples, which no file holds
 * @param groups whom that is asked about; empty of the made-up applicants, and where its table has
 *     no groups
 */
public record FairnessLab(FairnessSetup setup, boolean own, Optional<OwnGroups> groups)
    implements Lab {
  public FairnessLab(FairnessSetup setup) {
    this(setup, false, Optional.empty());
  }
}
