package engram.labs.missing;

import engram.data.Identified;
import engram.nn.Activation;
import engram.nn.LayerSpec;
import engram.nn.Loss;
import engram.nn.NetworkSpec;
import engram.training.recipe.DataSetup;
import engram.training.recipe.Preset;
import engram.training.recipe.Recipe;
import java.util.List;

/** What is learned with a part of it missing; the outputs are probabilities, by softmax. */
public enum MissingData implements Identified {
  /** Handwritten digits, one of them missing. */
  DIGITS(Preset.DIGITS),
  /** Irises, a species missing. */
  IRIS(Preset.REPAIRED),
  /** Exclusive or in a plane, a rectangle of it missing. */
  PLANE(Preset.XOR);

  private static final double HALF = 0.5;
  private static final double RATE = 0.05;

  private final Preset preset;

  MissingData(Preset preset) {
    this.preset = preset;
  }

  public Preset preset() {
    return preset;
  }

  /** Whether a rectangle is left out instead of a class. */
  public boolean isPlane() {
    return this == PLANE;
  }

  /** Half of the samples are kept for the test: enough to judge sureness by. */
  Recipe recipe() {
    Recipe recipe = preset.recipe();
    DataSetup data = recipe.data();
    recipe = recipe.withData(data.withSplit(data.split().withTest(HALF).withStratified(true)));
    if (this != IRIS) return recipe;
    NetworkSpec squared = recipe.network();
    List<LayerSpec> layers =
        List.of(squared.layers().get(0), new LayerSpec(squared.outputs(), Activation.SOFTMAX));
    return recipe
        .withNetwork(new NetworkSpec(squared.inputs(), layers))
        .withLoss(Loss.CROSS_ENTROPY)
        .withSettings(recipe.settings().withLearningRate(RATE));
  }
}
