package engram.files;

import engram.data.Identified;
import engram.labs.fairness.FairnessLab;
import engram.labs.ledger.LedgerLab;
import engram.labs.look.LookLab;
import engram.labs.missing.MissingLab;
import engram.labs.privacy.PrivacyLab;
import engram.labs.race.RaceLab;
import engram.labs.why.WhyLab;
import engram.memory.experiments.Experiment;

/** Which experiments can be saved, and what their files call them. */
enum ExperimentKind implements Identified {
  LESION,
  RECALL,
  FORGETTING,
  STORES,
  SPACING,
  NEURON,
  SLEEP,
  TAG,
  HEADS,
  WHY,
  LEDGER,
  LOOK,
  FAIRNESS,
  RACE,
  PRIVACY,
  MISSING;

  static ExperimentKind of(Experiment experiment) {
    if (experiment instanceof Experiment.Lesion) return LESION;
    if (experiment instanceof Experiment.Recall) return RECALL;
    if (experiment instanceof Experiment.Forgetting) return FORGETTING;
    if (experiment instanceof Experiment.Stores) return STORES;
    if (experiment instanceof Experiment.Sleep) return SLEEP;
    if (experiment instanceof Experiment.Tag) return TAG;
    if (experiment instanceof Experiment.Heads) return HEADS;
    if (experiment instanceof Experiment.Spacing) return SPACING;
    if (experiment instanceof WhyLab) return WHY;
    if (experiment instanceof LedgerLab) return LEDGER;
    if (experiment instanceof LookLab) return LOOK;
    if (experiment instanceof FairnessLab) return FAIRNESS;
    if (experiment instanceof RaceLab) return RACE;
    if (experiment instanceof PrivacyLab) return PRIVACY;
    if (experiment instanceof MissingLab) return MISSING;
    return NEURON;
  }
}
