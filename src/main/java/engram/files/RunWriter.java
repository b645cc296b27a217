package engram.files;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import engram.data.DataSource;
import engram.data.Dataset;
import engram.data.Feature;
import engram.data.Formula;
import engram.data.SplitPlan;
import engram.nn.LayerSpec;
import engram.nn.Parameters;
import engram.nn.Part;
import engram.training.Intervention;
import engram.training.Position;
import engram.training.RunRecord;
import engram.training.recipe.DataSetup;
import engram.training.recipe.EarlyStop;
import engram.training.recipe.Recipe;
import engram.training.recipe.Settings;

/** Writes what {@link RunReader} reads. */
final class RunWriter {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private RunWriter() {}

  static ObjectNode json(SavedRun saved) throws JsonProcessingException {
    ObjectNode root = MAPPER.createObjectNode();
    root.put("format", RunFile.FORMAT);
    root.put("version", RunFile.VERSION);
    if (!saved.notes().isEmpty()) root.put("notes", saved.notes());
    saved.lesson().ifPresent(lesson -> LessonWriter.write(lesson, root.putObject("lesson")));
    Recipe recipe = saved.run().recipe();
    write(recipe, root.putObject("recipe"));
    if (saved.own().isPresent()) write(saved.own().get(), root);
    ArrayNode branches = root.putArray("branches");
    for (RunRecord.Line line : saved.run().lines()) write(line, branches.addObject());
    ObjectNode shown = root.putObject("shown");
    shown.put("branch", saved.run().current());
    write(saved.run().at(), shown);
    ArrayNode changes = shown.putArray("changes");
    for (Intervention each : saved.run().here()) write(each, changes.addObject());
    shown.put("sha256", saved.run().print());
    if (saved.parameters().isPresent()) {
      ObjectNode parameters = ParametersFile.toJson(saved.parameters().get());
      saved.others().of("parameters").addTo(parameters);
      root.putRawValue("parameters", compact(parameters));
    }
    if (saved.view().isPresent()) write(saved.view().get(), root.putObject("view"));
    saved.others().addTo(root);
    return root;
  }

  static ObjectNode json(Recipe recipe) {
    ObjectNode node = MAPPER.createObjectNode();
    write(recipe, node);
    return node;
  }

  static ObjectNode json(Intervention what) {
    ObjectNode node = MAPPER.createObjectNode();
    write(what, node);
    return node;
  }

  /** On one line. */
  private static RawValue compact(Object value) throws JsonProcessingException {
    return new RawValue(MAPPER.writeValueAsString(value));
  }

  private static void write(Recipe recipe, ObjectNode node) {
    DataSetup data = recipe.data();
    write(data.source(), node.putObject("data"));
    SplitPlan split = data.split();
    ObjectNode parts = node.putObject("split");
    parts.put("test", split.test());
    parts.put("validation", split.validation());
    parts.put("stratified", split.stratified());
    parts.put("seed", split.seed());
    ArrayNode without = node.putArray("without");
    data.inputs().without().forEach(without::add);
    ArrayNode formulas = node.putArray("formulas");
    data.inputs().formulas().stream().map(Formula::text).forEach(formulas::add);
    node.put("missing", data.missing().id());
    node.put("scaling", data.scaling().id());
    node.put("targets", data.targets().id());
    node.put("inputs", recipe.network().inputs());
    ArrayNode layers = node.putArray("layers");
    for (LayerSpec layer : recipe.network().layers()) {
      layers.addObject().put("units", layer.units()).put("activation", layer.activation().id());
    }
    node.put("init", recipe.initializer().id());
    node.put("seed", recipe.seed());
    node.put("loss", recipe.loss().id());
    Settings settings = recipe.settings();
    node.put("optimizer", settings.optimizer().id());
    node.put("learning-rate", settings.learningRate());
    if (!settings.schedule().isConstant()) {
      ObjectNode schedule = node.putObject("schedule");
      schedule.put("shape", settings.schedule().shape().id());
      schedule.put("epochs", settings.schedule().epochs());
    }
    node.put("batch", settings.batchSize());
    node.put("momentum", settings.momentum());
    node.put("l1", settings.l1());
    node.put("l2", settings.l2());
    if (settings.ascent()) node.put("ascent", true);
    if (settings.dropout() > 0) node.put("dropout", settings.dropout());
    node.put("epochs", recipe.stop().epoch());
    recipe.stop().loss().ifPresent(loss -> node.put("stop-loss", loss));
    recipe.stop().early().ifPresent(early -> write(early, node.putObject("early-stopping")));
  }

  private static void write(EarlyStop early, ObjectNode node) {
    node.put("patience", early.patience());
    node.put("min-delta", early.minDelta());
    node.put("restore-best", early.restoreBest());
  }

  private static void write(DataSource source, ObjectNode node) {
    node.put("name", source.id());
    if (source instanceof DataSource.Generated drawn) {
      node.put("points", drawn.points());
      node.put("noise", drawn.noise());
      node.put("seed", drawn.seed());
    } else if (source instanceof DataSource.Own own) {
      node.put("checksum", own.checksum());
    }
  }

  private static void write(OwnRows own, ObjectNode root) throws JsonProcessingException {
    if (own.file().isEmpty()) write(own.dataset(), root.putObject("rows"));
    else RowsFileReader.write(own.file().get(), root.putObject("rows-file"));
  }

  private static void write(Dataset rows, ObjectNode node) throws JsonProcessingException {
    ArrayNode features = node.putArray("features");
    for (Feature feature : rows.features()) write(feature, features.addObject());
    write(rows.target(), node.putObject("target"));
    ArrayNode lines = node.putArray("cells");
    for (int row = 0; row < rows.rows(); row++) {
      ArrayNode line = MAPPER.createArrayNode();
      for (int f = 0; f < rows.featureCount(); f++) {
        write(rows.feature(f), rows.value(row, f), line);
      }
      write(rows.target(), rows.target(row), line);
      lines.addRawValue(compact(line));
    }
  }

  private static void write(Feature feature, ObjectNode node) {
    node.put("name", feature.name());
    if (!feature.unit().isEmpty()) node.put("unit", feature.unit());
    if (feature.isNumber()) return;
    ArrayNode categories = node.putArray("categories");
    feature.categories().forEach(categories::add);
  }

  /** A number, a category's word, or nothing where it is not known. */
  private static void write(Feature feature, double value, ArrayNode line) {
    if (Double.isNaN(value)) line.addNull();
    else if (feature.isNumber()) line.add(value);
    else line.add(feature.categories().get((int) value));
  }

  private static void write(RunRecord.Line line, ObjectNode node) {
    if (!line.name().isEmpty()) node.put("name", line.name());
    line.from().ifPresent(from -> node.put("from", from));
    write(line.end(), node);
    ArrayNode changes = node.putArray("changes");
    for (RunRecord.Made made : line.made()) {
      ObjectNode each = changes.addObject();
      write(made.at(), each);
      write(made.what(), each);
    }
    ArrayNode prints = node.putArray("prints");
    for (RunRecord.Print print : line.prints()) {
      prints.addObject().put("epoch", print.epoch()).put("sha256", print.sha256());
    }
  }

  private static void write(SavedView view, ObjectNode node) {
    node.put("workspace", view.workspace());
    view.companion().ifPresent(companion -> node.put("companion", companion));
    view.selected().ifPresent(part -> write(part, node.putObject("selected")));
    if (view.sample() >= 0) node.put("sample", view.sample());
    node.put("program", view.program());
    node.put("neuron-maps", view.neuronMaps());
    node.put("numbers", view.numbers());
  }

  private static void write(Position at, ObjectNode node) {
    node.put("epoch", at.epoch());
    if (at.row() > 0) node.put("row", at.row());
  }

  private static void write(Intervention what, ObjectNode node) {
    RunChange kind = RunChange.of(what);
    node.put("change", kind.id());
    if (what instanceof Intervention.LearningRate rate) node.put("value", rate.value());
    else if (what instanceof Intervention.BatchSize size) node.put("value", size.value());
    else if (what instanceof Intervention.Momentum momentum) node.put("value", momentum.value());
    else if (what instanceof Intervention.L1 l1) node.put("value", l1.value());
    else if (what instanceof Intervention.L2 l2) node.put("value", l2.value());
    else if (what instanceof Intervention.Dropout dropout) node.put("value", dropout.value());
    else if (what instanceof Intervention.SetParameter set) {
      write(set.part(), node);
      node.put("value", set.value());
    } else if (what instanceof Intervention.SetParameters all) write(all.values(), node);
    else if (what instanceof Intervention.Lesion lesion) write(lesion.part(), node);
    else if (what instanceof Intervention.Freeze freeze) write(freeze.part(), node);
  }

  private static void write(Parameters values, ObjectNode node) {
    StringBuilder text = new StringBuilder("[");
    for (int k = 0; k < values.spec().parameterCount(); k++) {
      text.append(k == 0 ? "" : ",").append(values.get(k));
    }
    node.putRawValue("values", new RawValue(text.append(']').toString()));
  }

  private static void write(Part part, ObjectNode node) {
    if (part instanceof Part.Input input) node.put("input", input.index());
    else if (part instanceof Part.Layer layer) node.put("layer", layer.index());
    else if (part instanceof Part.Neuron neuron) {
      node.put("layer", neuron.layer()).put("neuron", neuron.unit());
    } else if (part instanceof Part.Weight weight) {
      node.put("layer", weight.layer()).put("from", weight.from()).put("to", weight.to());
    } else if (part instanceof Part.Bias bias) {
      node.put("layer", bias.layer()).put("bias", bias.to());
    }
  }
}
