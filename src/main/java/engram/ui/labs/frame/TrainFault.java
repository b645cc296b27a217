package engram.ui.labs.frame;

import engram.data.Identified;
import engram.training.Snapshot;
import engram.ui.base.Texts;
import java.util.Optional;

/** Why a lab can't ask the run of Train. */
public enum TrainFault implements Identified {
  /** It answers with a number. */
  NUMBER,
  UNTRAINED,
  /** Its weights are no numbers any more. */
  DIVERGED;

  public static Optional<TrainFault> of(Snapshot now) {
    if (!now.data().dataset().isClassification()) return Optional.of(NUMBER);
    if (now.epoch() == 0) return Optional.of(UNTRAINED);
    if (!Double.isFinite(now.train().loss())) return Optional.of(DIVERGED);
    return Optional.empty();
  }

  /** What is wrong, and what to do. */
  public String sentence(Texts texts) {
    return texts.get("lab.fault." + id());
  }
}
