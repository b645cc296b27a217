package engram.labs.fairness;

import engram.data.DataSource;
import engram.data.Dataset;
import engram.data.Feature;
import engram.data.InputPlan;
import engram.data.Missing;
import engram.data.Scaling;
import engram.data.SplitPlan;
import engram.data.TargetCoding;
import engram.data.sets.BuiltInSet;
import engram.inspect.scores.PartAnswers;
import engram.memory.MemoryRun;
import engram.nn.Activation;
import engram.nn.Initializer;
import engram.nn.LayerSpec;
import engram.nn.Loss;
import engram.nn.NetworkSpec;
import engram.nn.Optimizer;
import engram.training.DataPart;
import engram.training.Run;
import engram.training.recipe.DataSetup;
import engram.training.recipe.PreparedData;
import engram.training.recipe.Recipe;
import engram.training.recipe.Settings;
import engram.training.recipe.StopRule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntToDoubleFunction;

/**
 * Trains a network without a hidden layer that tells the species of the Palmer penguins by the
 * depth of the bill and the length of the flipper. It sees neither island nor sex, by which its
 * answers are compared, nor the length of the bill: without that Chinstrap is easily taken for
 * Adelie, and only one island has both. Half of the penguins are kept for the test. A step is an
 * epoch.
 */
public final class PenguinRun implements MemoryRun {
  /** The columns of a table whose categories are groups. */
  public static final List<String> GROUPS = List.of("island", "sex");

  private static final String SPECIES = "species";
  private static final List<String> UNSEEN = List.of("bill-length", "island", "sex");
  private static final int INPUTS = 2;
  private static final int EPOCHS = 60;
  private static final double HALF = 0.5;
  private static final double RATE = 0.1;

  /** So that few answers are so sure that their scores are all at an end. */
  private static final double L2 = 0.005;

  private static final int BATCH = 10;
  private static final long SEED = 42;

  private final Run run;

  public PenguinRun() {
    this(data());
  }

  private PenguinRun(PreparedData data) {
    run = new Run(recipe(data.setup()), data);
  }

  /**
   * The penguins of the built-in set, whose target is a weight, with the species as the target:
   * three measurements, island and sex, of nine the sex not known.
   */
  public static Dataset rows() {
    Dataset set = BuiltInSet.PENGUINS.load();
    int species = set.features().stream().map(Feature::name).toList().indexOf(SPECIES);
    List<Feature> features = new ArrayList<>();
    List<IntToDoubleFunction> columns = new ArrayList<>();
    for (int f = 0; f < set.featureCount(); f++) {
      if (f == species) continue;
      int kept = f;
      features.add(set.feature(f));
      columns.add(row -> set.value(row, kept));
    }
    double[] targets = new double[set.rows()];
    Arrays.setAll(targets, row -> set.value(row, species));
    return Dataset.wrap(set.id(), features, set.feature(species), columns, targets);
  }

  /** As the network sees them. */
  public static PreparedData data() {
    Dataset rows = rows();
    DataSetup setup =
        new DataSetup(
            DataSource.own(rows),
            SplitPlan.of(HALF, SEED).withStratified(true),
            new InputPlan(UNSEEN),
            Missing.DROP,
            Scaling.STANDARDIZE,
            TargetCoding.ZERO_ONE);
    return new PreparedData(setup, rows);
  }

  private static Recipe recipe(DataSetup data) {
    return new Recipe(
        data,
        new NetworkSpec(INPUTS, List.of(new LayerSpec(3, Activation.SOFTMAX))),
        Initializer.GLOROT_NORMAL,
        Loss.CROSS_ENTROPY,
        new Settings(Optimizer.SGD, RATE, BATCH, 0, 0, L2),
        SEED,
        new StopRule(EPOCHS, OptionalDouble.empty()));
  }

  @Override
  public long total() {
    return EPOCHS;
  }

  @Override
  public long done() {
    return run.epoch();
  }

  @Override
  public void step() {
    if (isEnded()) throw new IllegalStateException("the network is trained");
    run.trainEpoch();
  }

  public Run run() {
    return run;
  }

  /** What it says of the penguins that it has not learned from; empty until it is trained. */
  public Optional<PartAnswers> answers() {
    return isEnded() ? Optional.of(PartAnswers.of(run, DataPart.TEST)) : Optional.empty();
  }
}
