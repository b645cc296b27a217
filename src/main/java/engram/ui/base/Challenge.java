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
import java.util.stream.Stream;

/** The labs of the Challenges workspace, in the order of their list. */
public enum Challenge {
  /** Which training samples an answer is due to. */
  WHY("why", WhyLab.class),

  /** What each class has added to a weight, and how the new cancels the old. */
  LEDGER("ledger", LedgerLab.class),

  /** What of a sample an answer is due to, and what would change it. */
  LOOK("look", LookLab.class),

  /** Which thresholds are fair to two groups. */
  FAIRNESS("fairness", FairnessLab.class),

  /** What is said of those who are missing in the training set, and how surely. */
  MISSING("missing", MissingLab.class),

  /** Which way to learn is fastest, and what large data cost. */
  RACE("race", RaceLab.class),

  /** What losses give away of the training set, and what is done against it. */
  PRIVACY("privacy", PrivacyLab.class);

  private final String stem;
  private final Class<? extends Experiment> type;

  Challenge(String stem, Class<? extends Experiment> type) {
    this.stem = stem;
    this.type = type;
  }

  /** Where it is shown; empty of what is no lab. */
  public static Optional<Challenge> of(Experiment experiment) {
    return Stream.of(values()).filter(each -> each.type.isInstance(experiment)).findFirst();
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
