package engram.foreign;

import engram.data.Dataset;
import engram.data.Inputs;
import engram.data.Scaling;
import engram.data.TargetCoding;
import engram.nn.Activation;
import engram.nn.Loss;
import engram.nn.NetworkSpec;
import engram.training.recipe.DataSetup;
import engram.training.recipe.PreparedData;
import engram.training.recipe.Recipe;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A recipe whose network is that of a file. */
public final class NetworkRecipe {
  private final Recipe recipe;
  private final Dataset rows;
  private final ForeignNetwork network;

  private NetworkRecipe(Recipe recipe, Dataset rows, ForeignNetwork network) {
    this.recipe = recipe;
    this.rows = rows;
    this.network = network;
  }

  /**
   * The recipe with the network in the place of its own. Its targets and its loss stay if they fit
   * the outputs, and so does its scaling unless another one is to the bit that of the file.
   *
   * @param activations of the layers, the output last; not asked for if the file says them
   * @throws NetworkFileException if the network has not the inputs or outputs that the data need
   */
  public static Recipe of(
      Recipe recipe, Dataset rows, ForeignNetwork network, List<Activation> activations)
      throws NetworkFileException {
    return new NetworkRecipe(recipe, rows, network).with(network.spec(activations));
  }

  private Recipe with(NetworkSpec spec) throws NetworkFileException {
    int inputs = recipe.data().inputs().inputs(rows.features()).size();
    if (inputs != spec.inputs()) {
      throw fault(NetworkFault.INPUTS, spec.inputs(), inputs);
    }
    Activation last = spec.activationOf(spec.layerCount() - 1);
    TargetCoding coding = coding(spec.outputs(), last);
    boolean keepsLoss =
        recipe.loss().accepts(last) && (!recipe.loss().isOfShares() || coding.isZeroOne());
    if (last == Activation.SOFTMAX && spec.outputs() == 1) {
      throw fault(NetworkFault.ENDING, last.id(), "");
    }
    DataSetup setup = recipe.data().withTargets(coding);
    return new Recipe(
        setup.withScaling(scaling(setup)),
        spec,
        recipe.initializer(),
        keepsLoss ? recipe.loss() : Loss.MEAN_SQUARED_ERROR,
        recipe.settings(),
        recipe.seed(),
        recipe.stop());
  }

  /** That of the recipe if it fits; of others one whose ends are those of the outputs, if any. */
  private TargetCoding coding(int outputs, Activation last) throws NetworkFileException {
    List<TargetCoding> fitting = new ArrayList<>();
    fitting.add(recipe.data().targets());
    Arrays.stream(TargetCoding.values())
        .filter(coding -> (coding.otherClasses() < 0) == (last == Activation.TANH))
        .forEach(fitting::add);
    fitting.addAll(List.of(TargetCoding.values()));
    for (TargetCoding coding : fitting) {
      if (coding.fits(rows.target()) && coding.outputs(rows.target()) == outputs) return coding;
    }
    TargetCoding usual = fitting.stream().filter(c -> c.fits(rows.target())).findFirst().get();
    throw fault(NetworkFault.OUTPUTS, outputs, usual.outputs(rows.target()));
  }

  private Scaling scaling(DataSetup setup) {
    if (network.scaling().isEmpty()) return setup.scaling();
    List<Scaling> all = new ArrayList<>(List.of(setup.scaling()));
    all.addAll(List.of(Scaling.values()));
    for (Scaling scaling : all) {
      Inputs inputs = new PreparedData(setup.withScaling(scaling), rows).inputs();
      if (network.isScaledAs(inputs)) return scaling;
    }
    return setup.scaling();
  }

  private NetworkFileException fault(NetworkFault fault, Object found, Object expected) {
    return new NetworkFileException(fault, network.file(), "", found, expected);
  }
}
