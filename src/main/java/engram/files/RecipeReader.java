package engram.files;

import engram.data.DataSource;
import engram.data.Dataset;
import engram.data.Formula;
import engram.data.FormulaException;
import engram.data.InputPlan;
import engram.data.Missing;
import engram.data.NumpyRandom;
import engram.data.Scaling;
import engram.data.SplitPlan;
import engram.data.TargetCoding;
import engram.data.sets.BuiltInSet;
import engram.nn.Activation;
import engram.nn.Initializer;
import engram.nn.LayerSpec;
import engram.nn.Loss;
import engram.nn.NetworkSpec;
import engram.nn.Optimizer;
import engram.nn.Schedule;
import engram.nn.ScheduleShape;
import engram.training.recipe.DataSetup;
import engram.training.recipe.EarlyStop;
import engram.training.recipe.Recipe;
import engram.training.recipe.Settings;
import engram.training.recipe.StopRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Makes a recipe of its fields. */
final class RecipeReader {
  private static final int LONGEST_NAME = 1000;
  private static final int MOST_NAMES = 10_000;
  private static final int MOST_FORMULAS = 1000;
  private static final int LONGEST_FORMULA = 1000;
  private static final int MOST_LAYERS = 100;
  private static final int MOST_UNITS = 100_000;
  private static final long MOST_PARAMETERS = 10_000_000;

  private final JsonFields fields;
  private final Optional<OwnRows> rows;
  private Optional<OwnRows> namedRows = Optional.empty();

  /**
   * @param rows the user's own, still without a name
   */
  RecipeReader(JsonFields fields, Optional<OwnRows> rows) {
    this.fields = fields;
    this.rows = rows;
  }

  /** Those that were given, by the name that the recipe has for them. */
  Optional<OwnRows> namedRows() {
    return namedRows;
  }

  Recipe read() throws ExperimentFileException {
    DataSource source = source(fields.object("data"));
    DataSetup data =
        new DataSetup(
            source,
            split(fields.object("split")),
            inputs(featureCount(source)),
            fields.choice("missing", List.of(Missing.values()), Missing::id),
            fields.choice("scaling", List.of(Scaling.values()), Scaling::id),
            fields.choice("targets", List.of(TargetCoding.values()), TargetCoding::id));
    NetworkSpec network = network();
    Initializer initializer = fields.choice("init", List.of(Initializer.values()), Initializer::id);
    Loss loss = fields.choice("loss", List.of(Loss.values()), Loss::id);
    Settings settings = settings();
    long seed = fields.whole("seed", 0, NumpyRandom.LARGEST_SEED);
    StopRule stop = stop();
    try {
      return new Recipe(data, network, initializer, loss, settings, seed, stop);
    } catch (IllegalArgumentException e) {
      throw fields.unfit("loss");
    }
  }

  private DataSource source(JsonFields data) throws ExperimentFileException {
    if (data.has("checksum")) return own(data);
    BuiltInSet set = data.choice("name", List.of(BuiltInSet.values()), BuiltInSet::id);
    DataSource source = set.standard();
    if (source instanceof DataSource.Generated) {
      source =
          new DataSource.Generated(
              set.id(),
              (int) data.whole("points", set.leastPoints(), set.mostPoints()),
              data.between("noise", 0, 1),
              data.whole("seed", 0, NumpyRandom.LARGEST_SEED));
    }
    return source;
  }

  private DataSource own(JsonFields data) throws ExperimentFileException {
    String name = data.word("name", LONGEST_NAME);
    String checksum = data.text("checksum", LONGEST_NAME);
    if (rows.isEmpty()) throw data.unfit("checksum");
    Dataset given = rows.get().dataset();
    Dataset named = given.renamed(name, given.features(), given.target());
    DataSource.Own own = DataSource.own(named);
    if (!own.checksum().equals(checksum)) {
      throw data.fault(ExperimentFault.ROWS_CHANGED, "checksum", data.part("checksum"));
    }
    namedRows = Optional.of(new OwnRows(named, rows.get().file()));
    return own;
  }

  private int featureCount(DataSource source) {
    return namedRows
        .map(own -> own.dataset().featureCount())
        .orElseGet(() -> BuiltInSet.of(source.id()).featureCount());
  }

  private static SplitPlan split(JsonFields split) throws ExperimentFileException {
    double test = split.between("test", 0, Math.nextDown(1.0));
    double validation = split.between("validation", 0, Math.nextDown(1.0));
    boolean stratified = split.truth("stratified");
    long seed = split.whole("seed", 0, NumpyRandom.LARGEST_SEED);
    return new SplitPlan(test, validation, stratified, seed);
  }

  private InputPlan inputs(int features) throws ExperimentFileException {
    List<String> without = new ArrayList<>();
    for (JsonPart each : fields.entries("without", MOST_NAMES)) {
      without.add(fields.word(each, "without", LONGEST_NAME));
    }
    List<Formula> formulas = new ArrayList<>();
    for (JsonPart each : fields.entries("formulas", MOST_FORMULAS)) {
      String text = fields.text(each, "formulas", LONGEST_FORMULA);
      try {
        formulas.add(Formula.parse(text, features));
      } catch (FormulaException e) {
        throw fields.fault(ExperimentFault.UNFIT, "formulas", each);
      }
    }
    return new InputPlan(without, formulas);
  }

  private NetworkSpec network() throws ExperimentFileException {
    int inputs = (int) fields.whole("inputs", 1, MOST_UNITS);
    List<LayerSpec> layers = new ArrayList<>();
    long parameters = 0;
    int before = inputs;
    for (JsonFields each : fields.objects("layers", MOST_LAYERS)) {
      int units = (int) each.whole("units", 1, MOST_UNITS);
      layers.add(
          new LayerSpec(
              units, each.choice("activation", List.of(Activation.values()), Activation::id)));
      parameters += (before + 1L) * units;
      before = units;
    }
    if (parameters > MOST_PARAMETERS) throw fields.unfit("layers");
    try {
      return new NetworkSpec(inputs, layers);
    } catch (IllegalArgumentException e) {
      throw fields.unfit("layers");
    }
  }

  private Settings settings() throws ExperimentFileException {
    Optimizer optimizer = fields.choice("optimizer", List.of(Optimizer.values()), Optimizer::id);
    double rate = fields.real("learning-rate");
    Schedule schedule =
        fields.has("schedule") ? schedule(fields.object("schedule")) : Schedule.CONSTANT;
    int batch = fields.count("batch", Integer.MAX_VALUE);
    double momentum = fields.real("momentum");
    double l1 = fields.real("l1");
    double l2 = fields.real("l2");
    boolean ascent = fields.has("ascent") && fields.truth("ascent");
    double dropout = fields.has("dropout") ? fields.between("dropout", 0, Math.nextDown(1.0)) : 0;
    try {
      return new Settings(optimizer, rate, batch, momentum, l1, l2, ascent, schedule, dropout);
    } catch (IllegalArgumentException e) {
      throw fields.unfit("learning-rate");
    }
  }

  private static Schedule schedule(JsonFields schedule) throws ExperimentFileException {
    return new Schedule(
        schedule.choice("shape", List.of(ScheduleShape.values()), ScheduleShape::id),
        (int) schedule.whole("epochs", 1, Schedule.MOST_EPOCHS));
  }

  private StopRule stop() throws ExperimentFileException {
    int epochs = (int) fields.whole("epochs", 1, StopRule.MOST_EPOCHS);
    OptionalDouble loss = OptionalDouble.empty();
    if (fields.has("stop-loss")) {
      loss = OptionalDouble.of(fields.between("stop-loss", 0, Double.MAX_VALUE));
    }
    Optional<EarlyStop> early =
        fields.has("early-stopping")
            ? Optional.of(early(fields.object("early-stopping")))
            : Optional.empty();
    return new StopRule(epochs, loss, early);
  }

  private static EarlyStop early(JsonFields early) throws ExperimentFileException {
    return new EarlyStop(
        (int) early.whole("patience", 1, StopRule.MOST_EPOCHS),
        early.between("min-delta", 0, Math.nextDown(Double.MAX_VALUE)),
        early.truth("restore-best"));
  }
}
