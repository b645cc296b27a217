package engram.training;

import engram.data.DataSource;
import engram.data.Scaling;
import engram.data.SplitPlan;
import engram.data.TargetCoding;
import engram.nn.Activation;
import engram.nn.Initializer;
import engram.nn.LayerSpec;
import engram.nn.Loss;
import engram.nn.NetworkSpec;
import engram.nn.Optimizer;
import java.util.List;
import java.util.OptionalDouble;

/** The two recipes that a class compares first. */
public enum Preset {
  /** The article's: raw centimetres, N(0, 1) weights, full batch. It hardly learns. */
  DOCUMENT("document", Scaling.RAW, Initializer.STANDARD_NORMAL, Settings.FULL_BATCH),
  /** The same network on standardised features, Glorot weights, batches of 10. */
  REPAIRED("repaired", Scaling.STANDARDIZE, Initializer.GLOROT_NORMAL, 10);

  private final String id;
  private final Recipe recipe;

  Preset(String id, Scaling scaling, Initializer initializer, int batchSize) {
    this.id = id;
    recipe =
        new Recipe(
            new DataSetup(
                new DataSource.BuiltIn("iris"),
                SplitPlan.of(0.2, 42),
                scaling,
                TargetCoding.ZERO_ONE),
            new NetworkSpec(
                4, List.of(new LayerSpec(10, Activation.TANH), new LayerSpec(3, Activation.TANH))),
            initializer,
            Loss.MEAN_SQUARED_ERROR,
            new Settings(Optimizer.SGD, 0.01, batchSize, 0, 0, 0),
            42,
            new StopRule(1000, OptionalDouble.empty()));
  }

  /** The name on the command line. */
  public String id() {
    return id;
  }

  public Recipe recipe() {
    return recipe;
  }
}
