package engram;

import engram.data.DataSource;
import engram.data.Dataset;
import engram.data.Feature;
import engram.data.InputPlan;
import engram.data.Missing;
import engram.data.NumpyRandom;
import engram.data.Scaling;
import engram.data.SplitPlan;
import engram.data.TargetCoding;
import engram.nn.Activation;
import engram.nn.LayerSpec;
import engram.nn.NetworkSpec;
import engram.training.recipe.DataSetup;
import engram.training.recipe.Preset;
import engram.training.recipe.Recipe;
import engram.training.recipe.RecipeFit;
import engram.training.recipe.StopRule;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoubleBinaryOperator;
import org.ejml.data.DMatrixRMaj;

/** Small data sets with one or two features, and recipes for them. */
public final class PlaneSets {
  private static final Feature CLASSES = Feature.category("y", List.of("out", "in"));

  private PlaneSets() {}

  /** Class 1 where x₁ and x₂ have the same sign. */
  public static Dataset xor(int rows) {
    return plane("my-xor", CLASSES, rows, (x, y) -> x * y > 0 ? 1 : 0);
  }

  /** Three classes by x₁ alone. */
  public static Dataset stripes(int rows) {
    Feature target = Feature.category("stripe", List.of("left", "middle", "right"));
    return plane("my-stripes", target, rows, (x, y) -> x < -2 ? 0 : x < 2 ? 1 : 2);
  }

  /** y = (x₁ + x₂) / 10. */
  public static Dataset slope(int rows) {
    return plane("my-slope", Feature.number("y", "m"), rows, (x, y) -> (x + y) / 10);
  }

  /** y = sin x₁, one feature only. */
  public static Dataset sine(int rows) {
    DMatrixRMaj values = new DMatrixRMaj(rows, 1);
    double[] targets = new double[rows];
    NumpyRandom random = new NumpyRandom(7);
    for (int row = 0; row < rows; row++) {
      values.data[row] = 12 * random.randomSample() - 6;
      targets[row] = StrictMath.sin(values.data[row]);
    }
    return Dataset.wrap(
        "my-sine", List.of(Feature.number("x1")), Feature.number("y"), values, targets);
  }

  private static Dataset plane(String id, Feature target, int rows, DoubleBinaryOperator targetOf) {
    DMatrixRMaj values = new DMatrixRMaj(rows, 2);
    double[] targets = new double[rows];
    NumpyRandom random = new NumpyRandom(7);
    for (int row = 0; row < rows; row++) {
      double x = 12 * random.randomSample() - 6;
      double y = 12 * random.randomSample() - 6;
      values.set(row, 0, x);
      values.set(row, 1, y);
      targets[row] = targetOf.applyAsDouble(x, y);
    }
    List<Feature> features = List.of(Feature.number("x1"), Feature.number("x2"));
    return Dataset.wrap(id, features, target, values, targets);
  }

  /** The repaired preset with two hidden layers of eight for those rows. */
  public static Recipe recipe(Dataset dataset, TargetCoding coding) {
    return recipe(DataSource.own(dataset), dataset, coding);
  }

  public static Recipe recipe(DataSource source, Dataset dataset, TargetCoding coding) {
    Recipe recipe =
        RecipeFit.to(
            Preset.REPAIRED.recipe(),
            new DataSetup(
                source,
                new SplitPlan(0.25, 0.2, false, 3),
                InputPlan.ALL,
                Missing.MEAN,
                Scaling.STANDARDIZE,
                coding),
            dataset);
    LayerSpec output = recipe.network().layers().get(1);
    return recipe
        .withNetwork(
            new NetworkSpec(
                recipe.network().inputs(),
                List.of(
                    new LayerSpec(8, Activation.TANH), new LayerSpec(8, Activation.TANH), output)))
        .withStop(new StopRule(200, OptionalDouble.empty()));
  }
}
