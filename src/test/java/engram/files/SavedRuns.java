package engram.files;

import engram.data.DataSource;
import engram.data.Dataset;
import engram.data.Feature;
import engram.data.Missing;
import engram.data.Task;
import engram.data.read.Format;
import engram.data.read.TextEncoding;
import engram.data.sets.BuiltInSet;
import engram.data.table.ColumnKind;
import engram.data.table.DecimalMark;
import engram.data.table.ImportPlan;
import engram.lesson.Lessons;
import engram.nn.Activation;
import engram.nn.LayerSpec;
import engram.nn.NetworkSpec;
import engram.nn.Optimizer;
import engram.nn.Parameters;
import engram.nn.Part;
import engram.nn.Schedule;
import engram.nn.ScheduleShape;
import engram.training.Intervention;
import engram.training.Run;
import engram.training.recipe.EarlyStop;
import engram.training.recipe.PreparedData;
import engram.training.recipe.Preset;
import engram.training.recipe.Recipe;
import engram.training.recipe.RecipeFit;
import engram.training.recipe.Settings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.ejml.data.DMatrixRMaj;

/** Runs that were trained, changed and gone back in at random. */
public final class SavedRuns {
  private SavedRuns() {}

  /** Numbers, categories, gaps, and words that need care in a text. */
  public static Dataset own() {
    List<Feature> features =
        List.of(
            Feature.number("длина \"x\"", "cm"),
            Feature.category("colour\n2", List.of("red", "", "绿")));
    DMatrixRMaj values = new DMatrixRMaj(12, 2);
    double[] targets = new double[12];
    for (int row = 0; row < 12; row++) {
      values.set(row, 0, row == 3 ? Double.NaN : -0.1 * row * row);
      values.set(row, 1, row == 5 ? Double.NaN : row % 3);
      targets[row] = row % 2;
    }
    Feature target = Feature.category("kind", List.of("a", "b"));
    return Dataset.of("my rows.csv", features, target, values, targets);
  }

  static Recipe recipe(DataSource source, Dataset rows, Random random) {
    Recipe any = Preset.values()[random.nextInt(Preset.values().length)].recipe();
    Optimizer optimizer = Optimizer.values()[random.nextInt(Optimizer.values().length)];
    Recipe fit = RecipeFit.to(any, any.data().withSource(source).withMissing(Missing.MEAN), rows);
    List<LayerSpec> layers = new ArrayList<>(fit.network().layers());
    layers.set(0, layers.size() > 1 ? new LayerSpec(3, Activation.TANH) : layers.get(0));
    return fit.withNetwork(new NetworkSpec(fit.network().inputs(), layers))
        .withSeed(random.nextInt(1000))
        .withSettings(
            new Settings(
                optimizer,
                0.01 + random.nextDouble() / 50,
                5,
                0.5,
                1e-4,
                1.0 / 3000,
                false,
                schedule(random),
                random.nextInt(2) * 0.4))
        .withStop(fit.stop().withEarly(early(random)));
  }

  private static Optional<EarlyStop> early(Random random) {
    return Optional.of(
            new EarlyStop(1 + random.nextInt(50), random.nextInt(2) / 300.0, random.nextBoolean()))
        .filter(early -> early.patience() % 2 == 0);
  }

  private static Schedule schedule(Random random) {
    ScheduleShape[] shapes = ScheduleShape.values();
    return new Schedule(shapes[random.nextInt(shapes.length)], 1 + random.nextInt(20));
  }

  private static Intervention change(NetworkSpec spec, Random random) {
    int layer = random.nextInt(spec.layerCount());
    Part weight = new Part.Weight(layer, 0, spec.unitsOf(layer) - 1);
    Part neuron = new Part.Neuron(layer, 0);
    boolean on = random.nextBoolean();
    return switch (random.nextInt(12)) {
      case 0 -> new Intervention.LearningRate(random.nextDouble() / 30);
      case 1 -> new Intervention.BatchSize(random.nextInt(8));
      case 2 -> new Intervention.Momentum(random.nextDouble());
      case 3 -> new Intervention.L1(random.nextDouble() / 1000);
      case 4 -> {
        double value = random.nextDouble();
        yield on ? new Intervention.L2(value / 1000) : new Intervention.Dropout(0.9 * value);
      }
      case 5 -> new Intervention.SetParameter(weight, random.nextGaussian());
      case 6 -> {
        double[] values = random.doubles(spec.parameterCount(), -1, 1).toArray();
        yield new Intervention.SetParameters(Parameters.of(spec, values));
      }
      case 7 -> new Intervention.Lesion(neuron, on);
      case 8 -> new Intervention.Lesion(new Part.Input(0), on);
      case 9 -> new Intervention.Freeze(new Part.Layer(layer), on);
      case 10 -> new Intervention.Freeze(new Part.Bias(layer, 0), on);
      default -> on ? new Intervention.HealAll() : new Intervention.Ascent(layer > 0);
    };
  }

  /** Trains, changes and goes back at random. */
  public static Run walk(Recipe recipe, Dataset rows, Random random) {
    Run run = new Run(recipe, new PreparedData(recipe.data(), rows));
    for (int step = 0; step < 12; step++) {
      if (random.nextInt(3) == 0) run.change(change(recipe.network(), random));
      else if (random.nextInt(4) == 0) run.goTo(random.nextInt(run.lastEpoch() + 1));
      else if (run.problem().isEmpty() && random.nextBoolean()) run.trainBatch();
      else if (run.problem().isEmpty()) run.trainEpoch();
    }
    return run;
  }

  private static SavedView view(NetworkSpec spec, int rows, Random random) {
    int layer = random.nextInt(spec.layerCount());
    Optional<Part> selected =
        switch (random.nextInt(6)) {
          case 0 -> Optional.of(new Part.Input(0));
          case 1 -> Optional.of(new Part.Layer(layer));
          case 2 -> Optional.of(new Part.Neuron(layer, 0));
          case 3 -> Optional.of(new Part.Weight(layer, 0, spec.unitsOf(layer) - 1));
          case 4 -> Optional.of(new Part.Bias(layer, 0));
          default -> Optional.empty();
        };
    return new SavedView(
        random.nextBoolean() ? "train" : "data",
        random.nextBoolean() ? Optional.of("results") : Optional.empty(),
        selected,
        random.nextInt(rows + 1) - 1,
        random.nextBoolean(),
        random.nextBoolean(),
        random.nextBoolean());
  }

  static SavedRun saved(Run run, Dataset rows, String notes) {
    Random random = new Random(run.parameters().sha256().hashCode());
    return RunFile.of(run.record(), rows, run.parameters(), notes)
        .withView(view(run.recipe().network(), rows.rows(), random))
        .withLesson(Optional.of(Lessons.any(random)).filter(lesson -> random.nextBoolean()));
  }

  static SavedRun iris() {
    Dataset rows = BuiltInSet.IRIS.load();
    Run run = walk(Preset.REPAIRED.recipe(), rows, new Random(5));
    return saved(run, rows, "");
  }

  static SavedRun ofOwnRows() {
    Dataset rows = own();
    Random random = new Random(2);
    return saved(walk(recipe(DataSource.own(rows), rows, random), rows, random), rows, "a note");
  }

  /** One whose rows are in a file that is not there. */
  static SavedRun ofNamedFile() {
    Dataset rows = own();
    Random random = new Random(4);
    Run run = walk(recipe(DataSource.own(rows), rows, random), rows, random);
    ImportPlan plan =
        new ImportPlan(
            List.of(ColumnKind.NUMBER, ColumnKind.CATEGORY, ColumnKind.CATEGORY),
            2,
            Task.CLASSIFICATION);
    Format format = new Format(false, TextEncoding.UTF_8, ',', DecimalMark.POINT, true);
    RowsReading reading = new RowsReading(format, plan, List.of("b", "a"));
    RowsFile file =
        new RowsFile(Path.of("own.csv"), "data/own.csv", 77, "0123456789abcdef".repeat(4), reading);
    return RunFile.of(run.record(), new OwnRows(rows, Optional.of(file)), run.parameters(), "");
  }
}
