package engram.ui.base;

import engram.labs.fairness.FairnessLab;
import engram.labs.ledger.LedgerLab;
import engram.labs.look.LookLab;
import engram.labs.missing.MissingLab;
import engram.labs.privacy.PrivacyLab;
import engram.labs.race.RaceLab;
import engram.labs.why.WhyLab;
import engram.memory.experiments.Experiment;
import java.util.Optional;

/** The labs of the Challenges workspace, in the order of their list. */
public enum Challenge {
  /** Which training samples an answer is due to. */
  WHY("why"),

  /** What each class has added to a weight, and how the new cancels the old. */
  LEDGER("ledger"),

  /** What of a sample an answer is due to, and what would change it. */
  LOOK("look"),

  /** Which thresholds are fair to two groups. */
  FAIRNESS("fairness"),

  /** What is said of those who are missing in the training set, and how surely. */
  MISSING("missing"),

  /** Which way to learn is fastest, and what large data cost. */
  RACE("race"),

  /** What losses give away of the training set, and what is done against it. */
  PRIVACY("privacy");

  private final String stem;

  Challenge(String stem) {
    this.stem = stem;
  }

  /** Where it is shown; empty of what is no lab. */
  public static Optional<Challenge> of(Experiment experiment) {
    if (experiment instanceof WhyLab) return Optional.of(WHY);
    if (experiment instanceof LedgerLab) return Optional.of(LEDGER);
    if (experiment instanceof LookLab) return Optional.of(LOOK);
    if (experiment instanceof RaceLab) return Optional.of(RACE);
    if (experiment instanceof PrivacyLab) return Optional.of(PRIVACY);
    if (experiment instanceof MissingLab) return Optional.of(MISSING);
    return experiment instanceof FairnessLab ? Optional.of(FAIRNESS) : Optional.empty();
  }

  /** The place that opens it, of those to find and to link to. */
  public String place() {
    return "challenges/" + stem;
  }

  /** The place that opens the {@link #LEDGER} of the weight that is selected in Train. */
  public static String placeOfSelectedWeight() {
    return LEDGER.place() + "/weight";
  }

  /** Begins the names of its views, and ends the keys of its texts. */
  public String stem() {
    return stem;
  }
}
