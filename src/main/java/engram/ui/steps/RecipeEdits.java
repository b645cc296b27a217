package engram.ui.steps;

import engram.data.TargetCoding;
import engram.nn.Activation;
import engram.nn.LayerSpec;
import engram.nn.Loss;
import engram.nn.NetworkSpec;
import engram.nn.Optimizer;
import engram.nn.Schedule;
import engram.nn.ScheduleShape;
import engram.training.recipe.Recipe;
import engram.training.recipe.RecipeFit;
import engram.training.recipe.Settings;
import java.util.ArrayList;
import java.util.List;

/**
 * A recipe changed in one respect. Each edit gives a recipe that is allowed: what does not fit
 * together any more is changed too, and an edit of a layer that is gone changes nothing.
 */
public final class RecipeEdits {
  /** β of an optimiser that needs one, where it was 0. */
  public static final double USUAL_MOMENTUM = 0.9;

  private static final LayerSpec NEW_LAYER = new LayerSpec(10, Activation.TANH);

  private RecipeEdits() {}

  /** Adds a hidden layer before the output, like the last hidden one. */
  static Recipe addHidden(Recipe recipe) {
    List<LayerSpec> layers = layers(recipe);
    int output = layers.size() - 1;
    layers.add(output, output == 0 ? NEW_LAYER : layers.get(output - 1));
    return withLayers(recipe, layers);
  }

  static Recipe removeHidden(Recipe recipe, int layer) {
    if (!isHidden(recipe, layer)) return recipe;
    List<LayerSpec> layers = layers(recipe);
    layers.remove(layer);
    return withLayers(recipe, layers);
  }

  public static Recipe withUnits(Recipe recipe, int layer, int units) {
    if (!isHidden(recipe, layer)) return recipe;
    List<LayerSpec> layers = layers(recipe);
    layers.set(layer, new LayerSpec(units, layers.get(layer).activation()));
    return withLayers(recipe, layers);
  }

  /** An output that the loss is not defined behind brings back the mean squared error. */
  public static Recipe withActivation(Recipe recipe, int layer, Activation activation) {
    if (layer >= recipe.network().layerCount()) return recipe;
    List<LayerSpec> layers = layers(recipe);
    boolean output = layer == layers.size() - 1;
    boolean single = output && recipe.network().outputs() == 1;
    if ((!output || single) && activation == Activation.SOFTMAX) return recipe;
    layers.set(layer, new LayerSpec(layers.get(layer).units(), activation));
    Recipe fitting =
        output && !recipe.loss().accepts(activation)
            ? recipe.withLoss(Loss.MEAN_SQUARED_ERROR)
            : recipe;
    return withLayers(fitting, layers);
  }

  /**
   * Cross-entropy takes probabilities: it brings a softmax output where there is neither that nor a
   * sigmoid, and targets 0 and 1, since ln of an output times −1 has no least value.
   */
  public static Recipe withLoss(Recipe recipe, Loss loss) {
    Recipe fitting = recipe;
    int output = recipe.network().layerCount() - 1;
    if (!loss.accepts(recipe.network().activationOf(output))) {
      boolean single = recipe.network().outputs() == 1;
      fitting = withActivation(fitting, output, single ? Activation.SIGMOID : Activation.SOFTMAX);
    }
    if (loss.isOfShares()) fitting = RecipeFit.withTargets(fitting, zeroOne(recipe));
    return fitting.withLoss(loss);
  }

  private static TargetCoding zeroOne(Recipe recipe) {
    return recipe.data().targets().isSingle()
        ? TargetCoding.SINGLE_ZERO_ONE
        : TargetCoding.ZERO_ONE;
  }

  /** An optimiser that lives on momentum gets the usual one where there is none. */
  public static Recipe withOptimizer(Recipe recipe, Optimizer optimizer) {
    Settings settings = recipe.settings().withOptimizer(optimizer);
    boolean idle = optimizer.usesMomentum() && settings.momentum() == 0;
    return recipe.withSettings(idle ? settings.withMomentum(USUAL_MOMENTUM) : settings);
  }

  /** One that was constant is stretched over the epochs of the run. */
  static Recipe withSchedule(Recipe recipe, ScheduleShape shape) {
    Schedule before = recipe.settings().schedule();
    int epochs = before.isConstant() ? recipe.stop().epoch() : before.epochs();
    return recipe.withSettings(recipe.settings().withSchedule(new Schedule(shape, epochs)));
  }

  static Recipe withScheduleEpochs(Recipe recipe, int epochs) {
    ScheduleShape shape = recipe.settings().schedule().shape();
    return recipe.withSettings(recipe.settings().withSchedule(new Schedule(shape, epochs)));
  }

  private static boolean isHidden(Recipe recipe, int layer) {
    return layer < recipe.network().layerCount() - 1;
  }

  private static List<LayerSpec> layers(Recipe recipe) {
    return new ArrayList<>(recipe.network().layers());
  }

  private static Recipe withLayers(Recipe recipe, List<LayerSpec> layers) {
    return recipe.withNetwork(new NetworkSpec(recipe.network().inputs(), layers));
  }
}
