package engram.files;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import engram.labs.fairness.FairnessLab;
import engram.labs.fairness.FairnessSetup;
import engram.labs.fairness.Judged;
import engram.labs.fairness.OwnGroups;
import engram.labs.ledger.LedgerLab;
import engram.labs.ledger.LedgerSetup;
import engram.labs.look.LookLab;
import engram.labs.look.LookSetup;
import engram.labs.missing.MissingLab;
import engram.labs.missing.MissingSetup;
import engram.labs.privacy.PrivacyLab;
import engram.labs.privacy.PrivacySetup;
import engram.labs.race.RaceLab;
import engram.labs.race.RaceSetup;
import engram.labs.why.WhyLab;
import engram.labs.why.WhySetup;
import engram.memory.ChoiceSetting;
import engram.memory.NumberSetting;
import engram.memory.Setting;
import engram.memory.experiments.Experiment;
import engram.memory.forgetting.ForgettingCure;
import engram.memory.forgetting.ForgettingSetup;
import engram.memory.heads.HeadsSetup;
import engram.memory.heads.Scenery;
import engram.memory.lesion.LesionSetup;
import engram.memory.lists.ListSetup;
import engram.memory.neuron.NeuronRule;
import engram.memory.neuron.NeuronSetup;
import engram.memory.recall.NamedPattern;
import engram.memory.recall.RecallSetup;
import engram.memory.recall.Spoiling;
import engram.memory.sleep.SleepSetup;
import engram.memory.spacing.ExamPlan;
import engram.memory.spacing.SpacingSetup;
import engram.memory.tag.TagAct;
import engram.memory.tag.TagSetup;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Writes what {@link ExperimentReader} reads. */
final class ExperimentWriter {
  private final ObjectNode settings;
  private final ObjectNode seen;

  private ExperimentWriter(ObjectNode root) {
    settings = root.putObject("settings");
    seen = root.putObject("seen");
  }

  static ObjectNode json(SavedExperiment saved) {
    ObjectNode root = new ObjectMapper().createObjectNode();
    root.put("format", ExperimentFile.FORMAT);
    root.put("version", ExperimentFile.VERSION);
    root.put("experiment", ExperimentKind.of(saved.experiment()).id());
    new ExperimentWriter(root).write(saved.experiment());
    saved.numbers().ifPresent(numbers -> root.put("numbers", numbers));
    return root;
  }

  private void write(Experiment experiment) {
    if (experiment instanceof Experiment.Lesion lesion) write(lesion);
    else if (experiment instanceof Experiment.Recall recall) write(recall);
    else if (experiment instanceof Experiment.Forgetting forgetting) write(forgetting);
    else if (experiment instanceof Experiment.Stores stores) write(stores);
    else if (experiment instanceof Experiment.Spacing spacing) write(spacing);
    else if (experiment instanceof Experiment.Neuron neuron) write(neuron);
    else if (experiment instanceof Experiment.Sleep sleep) write(sleep);
    else if (experiment instanceof Experiment.Tag tag) write(tag);
    else if (experiment instanceof Experiment.Heads heads) write(heads);
    else if (experiment instanceof WhyLab why) write(why);
    else if (experiment instanceof LedgerLab ledger) write(ledger);
    else if (experiment instanceof LookLab look) write(look);
    else if (experiment instanceof FairnessLab fairness) write(fairness);
    else if (experiment instanceof RaceLab race) {
      write(RaceSetup.SETTINGS, race.setup(), settings);
      seen.put("moment", race.moment());
    } else if (experiment instanceof PrivacyLab privacy) {
      write(PrivacySetup.SETTINGS, privacy.setup(), settings);
      seen.put("epoch", privacy.epoch());
    } else if (experiment instanceof MissingLab missing) {
      write(MissingSetup.SETTINGS, missing.setup(), settings);
      seen.put("place", missing.place());
    } else throw new IllegalStateException("can't be saved: " + experiment);
  }

  private void write(Experiment.Lesion lesion) {
    write(LesionSetup.SETTINGS, lesion.setup(), settings);
    write(LesionSetup.SHARE, lesion.setup(), seen);
  }

  private void write(Experiment.Recall recall) {
    RecallSetup setup = recall.setup();
    write(RecallSetup.SETTINGS, setup, settings);
    settings.put("asked", setup.name(setup.asked()));
    ObjectNode spoiled = settings.putObject("spoiled");
    if (setup.spoiling() instanceof Spoiling.Flip flip) {
      write(Spoiling.Flip.SHARE, flip, spoiled);
      write(Spoiling.Flip.SEED, flip, spoiled);
    } else if (setup.spoiling() instanceof Spoiling.Cover cover) {
      spoiled.put("cover", cover.side().id());
    }
    write(setup.stored(), settings.putArray("patterns"));
    seen.put("step", recall.step());
  }

  /** A row of cells on each line, so that the pattern is seen. */
  static void write(List<NamedPattern> patterns, ArrayNode list) {
    for (NamedPattern each : patterns) {
      ObjectNode node = list.addObject();
      node.put("name", each.name());
      ArrayNode cells = node.putArray("cells");
      each.pattern().text().forEach(cells::add);
    }
  }

  private void write(Experiment.Forgetting forgetting) {
    write(ForgettingSetup.SETTINGS, forgetting.setup(), settings);
    ArrayNode cures = settings.putArray("cures");
    for (ForgettingCure cure : forgetting.setup().cures()) {
      ObjectNode node = cures.addObject();
      node.put("cure", cure.kind().id());
      cure.kind().amount().ifPresent(amount -> write(amount, cure, node));
    }
    seen.put("cure", forgetting.looked().id());
    seen.put("epoch", forgetting.epoch());
  }

  private void write(Experiment.Stores stores) {
    write(ListSetup.SETTINGS, stores.setup(), settings);
    seen.put("step", stores.step());
  }

  private void write(Experiment.Sleep sleep) {
    write(SleepSetup.OF_A_LIFE, sleep.setup(), settings);
    ArrayNode awake = settings.putArray(SleepSetup.AWAKE_NIGHTS);
    sleep.setup().awake().forEach(awake::add);
    seen.put("step", sleep.step());
  }

  private void write(Experiment.Tag tag) {
    write(TagSetup.SEEN, tag.setup(), settings);
    ArrayNode acts = settings.putArray("acts");
    for (TagAct act : tag.setup().acts()) {
      ObjectNode node = acts.addObject();
      node.put("act", act.kind().id());
      act.room().ifPresent(room -> node.put("room", room.name()));
      if (act.kind() == TagAct.Kind.PAINT) {
        ArrayNode neurons = node.putArray("neurons");
        act.neurons().forEach(neurons::add);
      }
    }
    seen.put("step", tag.step());
  }

  private void write(Experiment.Heads heads) {
    for (Setting<HeadsSetup> each : HeadsSetup.SEEN) {
      write(each, heads.setup(), settings);
      if (each == HeadsSetup.BETA) write(heads.setup().scenery());
    }
    seen.put("step", heads.step());
  }

  /** The name of a half, or the rows of a painted one. */
  private void write(Scenery scenery) {
    if (scenery.half().isPresent()) settings.put(HeadsSetup.SCENERY, scenery.text());
    else scenery.rows().forEach(settings.putArray(HeadsSetup.SCENERY)::add);
  }

  private void write(Experiment.Spacing spacing) {
    write(SpacingSetup.SETTINGS, spacing.setup(), settings);
    ExamPlan plan = spacing.setup().plan();
    settings.put(ExamPlan.EXAM.id(), plan.exam());
    ArrayNode sessions = settings.putArray("sessions");
    for (double day : plan.sessions()) sessions.add(day);
    seen.put("step", spacing.step());
    seen.put("bet", spacing.bet());
    seen.put("taken", spacing.taken());
  }

  private void write(Experiment.Neuron neuron) {
    write(NeuronSetup.SETTINGS, neuron.setup(), settings);
    ArrayNode rules = seen.putArray("rules");
    for (NeuronRule rule : neuron.shown()) rules.add(rule.id());
    seen.put("explained", neuron.explained().id());
    seen.put("step", neuron.step());
  }

  private void write(LedgerLab ledger) {
    write(LedgerSetup.SETTINGS, ledger.setup(), settings);
    seen.put("epoch", ledger.epoch());
    writeAsked(ledger.asked());
  }

  private void writeAsked(OptionalInt asked) {
    asked.ifPresent(row -> seen.put("asked", row));
  }

  private void write(LookLab look) {
    write(LookSetup.SETTINGS, look.setup(), settings);
    writeAsked(look.asked());
    ArrayNode changed = seen.putArray("changed");
    look.changed()
        .forEach(
            (feature, value) -> changed.addObject().put("feature", feature).put("value", value));
  }

  /** Whom a table is asked about only of the one that comes with the program. */
  private void write(FairnessLab fairness) {
    write(FairnessSetup.SETTINGS, fairness.setup(), settings);
    if (fairness.judged() != Judged.PENGUINS) return;
    OwnGroups groups = fairness.groups().orElseThrow();
    settings
        .put("judged", fairness.judged().id())
        .put("group", groups.column())
        .put("wished", groups.wished())
        .put("first", groups.first())
        .put("second", groups.second());
  }

  private void write(WhyLab why) {
    write(WhySetup.SETTINGS, why.setup(), settings);
    writeAsked(why.asked());
  }

  private static <S> void write(List<Setting<S>> settings, S setup, ObjectNode node) {
    settings.forEach(each -> write(each, setup, node));
  }

  /** What a missing field means is not written. */
  private static <S> void write(Setting<S> setting, S setup, ObjectNode node) {
    Object value = setting.valueIn(setup);
    if (setting.ifMissing().equals(Optional.of(value))) return;
    if (setting instanceof ChoiceSetting<S, ?> choice) node.put(setting.id(), choice.nameIn(setup));
    else if (setting instanceof NumberSetting<S> number) {
      double written = number.valueIn(setup);
      if (number.isWhole()) node.put(setting.id(), (long) written);
      else node.put(setting.id(), written);
    }
  }
}
