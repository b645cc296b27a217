package engram.ui.labs.why;

import engram.data.Identified;
import engram.training.Snapshot;
import java.util.Optional;

/** Why the run of Train can't be asked about. */
enum WhyFault implements Identified {
  /** It answers with a number. */
  NUMBER,
  UNTRAINED,
  /** Its weights are no numbers any more. */
  DIVERGED;

  static Optional<WhyFault> of(Snapshot now) {
    if (!now.data().dataset().isClassification()) return Optional.of(NUMBER);
    if (now.epoch() == 0) return Optional.of(UNTRAINED);
    if (!Double.isFinite(now.train().loss())) return Optional.of(DIVERGED);
    return Optional.empty();
  }
}
