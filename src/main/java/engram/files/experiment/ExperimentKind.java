package engram.files.experiment;

import com.fasterxml.jackson.databind.node.ObjectNode;
import engram.data.Identified;
import engram.files.ExperimentFileException;
import engram.files.JsonFields;
import engram.labs.fairness.FairnessLab;
import engram.labs.ledger.LedgerLab;
import engram.labs.look.LookLab;
import engram.labs.missing.MissingLab;
import engram.labs.missing.MissingSetup;
import engram.labs.privacy.PrivacyLab;
import engram.labs.privacy.PrivacySetup;
import engram.labs.race.RaceLab;
import engram.labs.race.RaceSetup;
import engram.labs.why.WhyLab;
import engram.memory.experiments.Experiment;
import engram.memory.lists.ListSetup;
import java.util.stream.Stream;

/** Which experiments can be saved, and what their files call them. */
enum ExperimentKind implements Identified {
  LESION(Experiment.Lesion.class, new LesionFormat()),
  RECALL(Experiment.Recall.class, new RecallFormat()),
  FORGETTING(Experiment.Forgetting.class, new ForgettingFormat()),
  STORES(
      Experiment.Stores.class,
      new CountedFormat<>(
          ListSetup.SETTINGS,
          ListSetup::of,
          "step",
          setup -> Integer.MAX_VALUE,
          Experiment.Stores::new,
          Experiment.Stores::setup,
          Experiment.Stores::step)),
  SPACING(Experiment.Spacing.class, new SpacingFormat()),
  NEURON(Experiment.Neuron.class, new NeuronFormat()),
  SLEEP(Experiment.Sleep.class, new SleepFormat()),
  TAG(Experiment.Tag.class, new TagFormat()),
  HEADS(Experiment.Heads.class, new HeadsFormat()),
  WHY(WhyLab.class, new WhyFormat()),
  LEDGER(LedgerLab.class, new LedgerFormat()),
  LOOK(LookLab.class, new LookFormat()),
  FAIRNESS(FairnessLab.class, new FairnessFormat()),
  RACE(
      RaceLab.class,
      new CountedFormat<>(
          RaceSetup.SETTINGS,
          RaceSetup::of,
          "moment",
          setup -> RaceLab.MOMENTS,
          RaceLab::new,
          RaceLab::setup,
          RaceLab::moment)),
  PRIVACY(
      PrivacyLab.class,
      new CountedFormat<>(
          PrivacySetup.SETTINGS,
          PrivacySetup::of,
          "epoch",
          PrivacySetup::epochs,
          PrivacyLab::new,
          PrivacyLab::setup,
          PrivacyLab::epoch)),
  MISSING(
      MissingLab.class,
      new CountedFormat<>(
          MissingSetup.SETTINGS,
          MissingSetup::of,
          "place",
          setup -> MissingLab.MOST_PLACES,
          MissingLab::new,
          MissingLab::setup,
          MissingLab::place));

  /** The format of experiments of a class. */
  private record Typed<E extends Experiment>(Class<E> type, ExperimentFormat<E> format) {
    void write(Experiment experiment, ObjectNode settings, ObjectNode seen) {
      format.write(type.cast(experiment), settings, seen);
    }
  }

  private final Typed<?> typed;

  <E extends Experiment> ExperimentKind(Class<E> type, ExperimentFormat<E> format) {
    typed = new Typed<>(type, format);
  }

  static ExperimentKind of(Experiment experiment) {
    return Stream.of(values())
        .filter(each -> each.typed.type.isInstance(experiment))
        .findFirst()
        .orElseThrow();
  }

  Experiment read(JsonFields settings, JsonFields seen) throws ExperimentFileException {
    return typed.format.read(settings, seen);
  }

  void write(Experiment experiment, ObjectNode settings, ObjectNode seen) {
    typed.write(experiment, settings, seen);
  }
}
