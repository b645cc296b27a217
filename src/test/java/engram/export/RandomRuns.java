package engram.export;

import engram.data.DataSource;
import engram.data.Dataset;
import engram.data.Formula;
import engram.data.FormulaException;
import engram.data.InputPlan;
import engram.data.Missing;
import engram.data.Scaling;
import engram.data.SplitPlan;
import engram.data.TargetCoding;
import engram.data.sets.BuiltInSet;
import engram.files.SavedRuns;
import engram.nn.Activation;
import engram.nn.Initializer;
import engram.nn.LayerSpec;
import engram.nn.Loss;
import engram.nn.NetworkSpec;
import engram.nn.Optimizer;
import engram.nn.Schedule;
import engram.nn.ScheduleShape;
import engram.training.Run;
import engram.training.recipe.DataSetup;
import engram.training.recipe.Recipe;
import engram.training.recipe.Settings;
import engram.training.recipe.StopRule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;

/** Recipes with anything in them, and what was changed on their way. */
final class RandomRuns {
  private final Random random;

  private RandomRuns(Random random) {
    this.random = random;
  }

  /**
   * A run that was trained at least one epoch.
   *
   * @param rows that it learns from
   */
  record Example(Run run, Dataset rows) {}

  static Example of(long seed) throws FormulaException {
    return new RandomRuns(new Random(seed)).example();
  }

  private Example example() throws FormulaException {
    DataSource source =
        switch (random.nextInt(6)) {
          case 0 -> new DataSource.Generated("moons", 40, 0.25, random.nextInt(100));
          case 1 -> new DataSource.Generated("sine", 40, 0.1, random.nextInt(100));
          case 2 -> BuiltInSet.PENGUINS.standard();
          case 3 -> BuiltInSet.IRIS.standard();
          case 4 -> BuiltInSet.XOR_GATE.standard();
          default -> DataSource.own(SavedRuns.own());
        };
    Dataset rows = source instanceof DataSource.Own ? SavedRuns.own() : BuiltInSet.load(source);
    DataSetup setup =
        new DataSetup(
            source,
            split(rows),
            inputs(rows),
            any(Missing.values()),
            any(Scaling.values()),
            any(
                Arrays.stream(TargetCoding.values())
                    .filter(c -> c.fits(rows.target()))
                    .toArray(TargetCoding[]::new)));
    Recipe recipe = recipe(setup, rows);
    Run run = SavedRuns.walk(recipe, rows, random);
    if (run.lastEpoch() == 0 && run.problem().isEmpty()) run.trainEpoch();
    return new Example(run, rows);
  }

  private SplitPlan split(Dataset rows) {
    if (rows.rows() < 10) return new SplitPlan(0, 0, false, 1);
    double test = random.nextInt(4) == 0 ? 0 : 0.2 + random.nextDouble() / 4;
    double validation = random.nextBoolean() ? 0 : 0.25;
    return new SplitPlan(test, validation, random.nextBoolean(), random.nextInt(1000));
  }

  private InputPlan inputs(Dataset rows) throws FormulaException {
    if (random.nextBoolean() || !rows.feature(0).isNumber()) return InputPlan.ALL;
    boolean two = rows.featureCount() > 1 && rows.feature(1).isNumber();
    String formula =
        any(
            "x1^2",
            "-x1^2 + 007 * abs(x1) - 2^-x1 * 1e-1",
            "sin(pi * x1) / e + min(x1, 0.5, tanh(x1))",
            two
                ? "max(x1, x2) - log(abs(x1) + 1) + ln(2 + x2^2)"
                : "sqrt(abs(x1)) * exp(-abs(x1))");
    List<Formula> formulas = List.of(Formula.parse(formula, rows.featureCount()));
    List<String> without =
        random.nextBoolean() ? List.of() : List.of(rows.feature(rows.featureCount() - 1).name());
    return new InputPlan(without, formulas);
  }

  private Recipe recipe(DataSetup setup, Dataset rows) {
    int inputs = setup.inputs().inputs(rows.features()).size();
    int outputs = setup.targets().outputs(rows.target());
    List<Activation> hidden =
        Arrays.stream(Activation.values()).filter(f -> f != Activation.SOFTMAX).toList();
    List<LayerSpec> layers = new ArrayList<>();
    for (int k = random.nextInt(4); k > 0; k--) {
      layers.add(new LayerSpec(1 + random.nextInt(6), hidden.get(random.nextInt(hidden.size()))));
    }
    Activation output = any(Activation.values());
    if (output == Activation.SOFTMAX && outputs == 1) output = Activation.SIGMOID;
    layers.add(new LayerSpec(outputs, output));
    Loss loss = random.nextBoolean() ? Loss.MEAN_SQUARED_ERROR : Loss.CROSS_ENTROPY;
    if (!loss.accepts(output) || !setup.targets().isZeroOne()) loss = Loss.MEAN_SQUARED_ERROR;
    Initializer initializer = any(Initializer.values());
    // Gradients that are 0 but for rounding are as good as others to an optimiser that divides.
    Optimizer optimizer =
        initializer == Initializer.ZEROS ? Optimizer.MOMENTUM : any(Optimizer.values());
    double penalty = random.nextBoolean() ? 0 : 1e-3;
    Settings settings =
        new Settings(
            optimizer,
            0.001 + random.nextDouble() / 50,
            random.nextInt(12),
            0.5,
            penalty,
            penalty,
            false,
            new Schedule(any(ScheduleShape.values()), 1 + random.nextInt(9)),
            random.nextBoolean() ? 0 : 0.3);
    return new Recipe(
        setup,
        new NetworkSpec(inputs, layers),
        initializer,
        loss,
        settings,
        random.nextInt(1000),
        new StopRule(1000, OptionalDouble.empty()));
  }

  @SafeVarargs
  private <T> T any(T... values) {
    return values[random.nextInt(values.length)];
  }
}
