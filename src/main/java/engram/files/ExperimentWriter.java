package engram.files;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import engram.memory.experiments.Experiment;
import engram.memory.forgetting.ForgettingCure;
import engram.memory.lesion.LesionSetup;
import engram.memory.lists.ListSetup;
import engram.memory.neuron.NeuronRule;
import engram.memory.neuron.NeuronSetup;
import engram.memory.recall.NamedPattern;
import engram.memory.recall.RecallSetup;
import engram.memory.recall.Spoiling;
import java.util.List;

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
    else if (experiment instanceof Experiment.Neuron neuron) write(neuron);
    else throw new IllegalStateException("can't be saved: " + experiment);
  }

  private void write(Experiment.Lesion lesion) {
    LesionSetup setup = lesion.setup();
    settings.put("preset", setup.preset().id());
    settings.put("remove", setup.kind().id());
    settings.put("order", setup.order().id());
    settings.put("draws", setup.draws());
    settings.put("seed", setup.seed());
    settings.put("retrain", setup.epochs());
    seen.put("share", setup.share());
  }

  private void write(Experiment.Recall recall) {
    RecallSetup setup = recall.setup();
    settings.put("rule", setup.rule().id());
    settings.put("beta", setup.beta());
    settings.put("order", setup.order().id());
    settings.put("seed", setup.seed());
    settings.put("asked", setup.name(setup.asked()));
    ObjectNode spoiled = settings.putObject("spoiled");
    if (setup.spoiling() instanceof Spoiling.Flip flip) {
      spoiled.put("share", flip.share());
      spoiled.put("seed", flip.seed());
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
    settings.put("set", forgetting.setup().set().id());
    settings.put("oldEpochs", forgetting.setup().oldEpochs());
    settings.put("newEpochs", forgetting.setup().epochs());
    settings.put("seed", forgetting.setup().seed());
    ArrayNode cures = settings.putArray("cures");
    forgetting.setup().cures().forEach(cure -> write(cure, cures.addObject()));
    seen.put("cure", forgetting.looked().id());
    seen.put("epoch", forgetting.epoch());
  }

  private static void write(ForgettingCure cure, ObjectNode node) {
    node.put("cure", cure.kind().id());
    if (cure instanceof ForgettingCure.Rehearsal c) node.put("share", c.share());
    if (cure instanceof ForgettingCure.Sleep c) node.put("dreams", c.share());
    if (cure instanceof ForgettingCure.Elastic c) node.put("strength", c.strength());
    if (cure instanceof ForgettingCure.Slow c) node.put("slower", c.factor());
  }

  private void write(Experiment.Stores stores) {
    ListSetup setup = stores.setup();
    settings.put("places", setup.places());
    settings.put("items", setup.items());
    settings.put("pace", setup.pace());
    settings.put("rest", setup.rest());
    settings.put("readings", setup.readings());
    settings.put("sittings", setup.sittings());
    settings.put("gap", setup.gap());
    settings.put("delay", setup.delay());
    seen.put("step", stores.step());
  }

  private void write(Experiment.Neuron neuron) {
    NeuronSetup setup = neuron.setup();
    settings.put("shape", setup.shape().id());
    settings.put("degrees", setup.degrees());
    settings.put("rate", setup.rate());
    settings.put("lesson", setup.lesson().id());
    settings.put("seed", setup.seed());
    ArrayNode rules = seen.putArray("rules");
    for (NeuronRule rule : neuron.shown()) rules.add(rule.id());
    seen.put("explained", neuron.explained().id());
    seen.put("step", neuron.step());
  }
}
