package engram.training.recipe;

import engram.data.Dataset;
import engram.data.TargetCoding;
import engram.data.Task;
import engram.nn.Activation;
import engram.nn.LayerSpec;
import engram.nn.Loss;
import engram.nn.NetworkSpec;
import java.util.ArrayList;
import java.util.List;

/** Makes a recipe fit other data: as many inputs and outputs as they need, and the usual ending. */
public final class RecipeFit {
  private RecipeFit() {}

  /**
   * The recipe on other data. The hidden layers and the settings stay. What ends the network stays
   * if it fits the new task, else it becomes what is usual: softmax, cross-entropy and targets 0/1
   * for classes, an identity output, the mean squared error and standardised targets for numbers.
   *
   * @param setup its targets are those that are wanted if they fit
   * @throws IllegalArgumentException if the setup leaves no input
   */
  public static Recipe to(Recipe recipe, DataSetup setup, Dataset dataset) {
    boolean keepsEnding = setup.targets().fits(dataset.target());
    TargetCoding coding = keepsEnding ? setup.targets() : usualCoding(dataset.task());
    Activation before = recipe.network().activationOf(recipe.network().layerCount() - 1);
    Activation output = keepsEnding ? before : usualOutput(dataset.task());
    Loss loss = keepsEnding ? recipe.loss() : usualLoss(dataset.task());
    return new Recipe(
        setup.withTargets(coding),
        network(
            recipe.network(),
            setup.inputs().inputs(dataset.features()).size(),
            new LayerSpec(coding.outputs(dataset.target()), output)),
        recipe.initializer(),
        loss,
        recipe.settings(),
        recipe.seed(),
        recipe.stop());
  }

  /**
   * The recipe with its outputs coded otherwise, for the same task; the output layer and the loss
   * follow.
   */
  public static Recipe withTargets(Recipe recipe, TargetCoding coding) {
    NetworkSpec network = recipe.network();
    int last = network.layerCount() - 1;
    boolean wasSingle = recipe.data().targets().isSingle();
    int units = coding.isSingle() ? 1 : wasSingle ? 2 : network.outputs();
    Activation output = network.activationOf(last);
    if (units == 1 && output == Activation.SOFTMAX) {
      output = coding.isZeroOne() ? Activation.SIGMOID : Activation.TANH;
    }
    boolean keepsLoss = !recipe.loss().isOfShares() || coding.isZeroOne();
    return new Recipe(
        recipe.data().withTargets(coding),
        network(network, network.inputs(), new LayerSpec(units, output)),
        recipe.initializer(),
        keepsLoss ? recipe.loss() : Loss.MEAN_SQUARED_ERROR,
        recipe.settings(),
        recipe.seed(),
        recipe.stop());
  }

  private static NetworkSpec network(NetworkSpec before, int inputs, LayerSpec output) {
    List<LayerSpec> layers = new ArrayList<>(before.layers());
    layers.set(layers.size() - 1, output);
    return new NetworkSpec(inputs, layers);
  }

  private static TargetCoding usualCoding(Task task) {
    return task == Task.CLASSIFICATION ? TargetCoding.ZERO_ONE : TargetCoding.STANDARDIZED;
  }

  private static Activation usualOutput(Task task) {
    return task == Task.CLASSIFICATION ? Activation.SOFTMAX : Activation.IDENTITY;
  }

  private static Loss usualLoss(Task task) {
    return task == Task.CLASSIFICATION ? Loss.CROSS_ENTROPY : Loss.MEAN_SQUARED_ERROR;
  }
}
