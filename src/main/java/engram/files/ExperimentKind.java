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
import java.util.stream.Stream;

/** Which experiments can be saved, and what their files call them. */
enum ExperimentKind implements Identified {
  LESION(Experiment.Lesion.class),
  RECALL(Experiment.Recall.class),
  FORGETTING(Experiment.Forgetting.class),
  STORES(Experiment.Stores.class),
  SPACING(Experiment.Spacing.class),
  NEURON(Experiment.Neuron.class),
  SLEEP(Experiment.Sleep.class),
  TAG(Experiment.Tag.class),
  HEADS(Experiment.Heads.class),
  WHY(WhyLab.class),
  LEDGER(LedgerLab.class),
  LOOK(LookLab.class),
  FAIRNESS(FairnessLab.class),
  RACE(RaceLab.class),
  PRIVACY(PrivacyLab.class),
  MISSING(MissingLab.class);

  private final Class<? extends Experiment> type;

  ExperimentKind(Class<? extends Experiment> type) {
    this.type = type;
  }

  static ExperimentKind of(Experiment experiment) {
    return Stream.of(values())
        .filter(each -> each.type.isInstance(experiment))
        .findFirst()
        .orElseThrow();
  }
}
