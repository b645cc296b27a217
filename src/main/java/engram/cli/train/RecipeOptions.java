package engram.cli.train;

import engram.cli.WrongOptions;
import engram.data.Dataset;
import engram.data.SetupException;
import engram.training.recipe.DataSetup;
import engram.training.recipe.PreparedData;
import engram.training.recipe.Recipe;
import engram.training.recipe.RecipeFit;
import java.util.function.UnaryOperator;
import picocli.CommandLine.Mixin;

/** The options that make a {@link Recipe} of another: what shall be different from it. */
final class RecipeOptions {
  @Mixin(name = "What the network is given")
  private InputOptions inputs = new InputOptions();

  @Mixin(name = "Training and test samples")
  private SplitOptions split = new SplitOptions();

  @Mixin(name = "Network")
  private NetworkOptions network = new NetworkOptions();

  @Mixin(name = "Learning")
  private LearningOptions learning = new LearningOptions();

  /**
   * @throws WrongOptions if layers are given
   */
  void requireNoLayers() {
    network.requireNoLayers();
  }

  boolean hasScaling() {
    return inputs.hasScaling();
  }

  SplitOptions split() {
    return split;
  }

  /**
   * A recipe fitted to the data, with what is given.
   *
   * @param base what is not given
   * @throws WrongOptions if two options contradict each other, or do not fit the data
   */
  Recipe recipe(Recipe base, GivenData given) {
    return recipe(base, given, UnaryOperator.identity(), false);
  }

  /**
   * The same of a network that is not the preset's.
   *
   * @param other puts it into a recipe, before what is given of its ending
   * @throws WrongOptions if two options contradict each other, or do not fit the data
   */
  Recipe recipe(Recipe base, GivenData given, UnaryOperator<Recipe> other) {
    return recipe(base, given, other, true);
  }

  private Recipe recipe(
      Recipe base, GivenData given, UnaryOperator<Recipe> other, boolean outputStays) {
    Dataset dataset = given.dataset();
    DataSetup setup = inputs.setup(base.data().withSource(given.source()), dataset);
    Dataset rows = inUse(setup, dataset);
    DataSetup parted = setup.withSplit(split.plan(setup.split(), rows));
    return learning.apply(
        network.apply(other.apply(fitted(base, parted, dataset)), dataset, outputStays));
  }

  private static Dataset inUse(DataSetup setup, Dataset dataset) {
    try {
      return PreparedData.inUse(setup, dataset);
    } catch (SetupException e) {
      throw new WrongOptions(
          "Of every one of the %s samples a feature in use is not known: use --missing mean, or leave columns out with --ignore."
              .formatted(dataset.rows()));
    }
  }

  private static Recipe fitted(Recipe base, DataSetup setup, Dataset dataset) {
    try {
      return RecipeFit.to(base, setup, dataset);
    } catch (SetupException e) {
      throw new WrongOptions("This can't be trained: " + e.getMessage() + ".");
    }
  }
}
