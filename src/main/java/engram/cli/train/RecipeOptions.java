package engram.cli.train;

import engram.cli.WrongOptions;
import engram.data.Dataset;
import engram.data.SetupException;
import engram.training.DataSetup;
import engram.training.PreparedData;
import engram.training.Preset;
import engram.training.Recipe;
import engram.training.RecipeFit;
import picocli.CommandLine.Mixin;

/** The options that make a {@link Recipe} of a preset: what shall be different from it. */
final class RecipeOptions {
  @Mixin(name = "What the network is given")
  private InputOptions inputs = new InputOptions();

  @Mixin(name = "Training and test rows")
  private SplitOptions split = new SplitOptions();

  @Mixin(name = "Network")
  private NetworkOptions network = new NetworkOptions();

  @Mixin(name = "Learning")
  private LearningOptions learning = new LearningOptions();

  SplitOptions split() {
    return split;
  }

  /**
   * The preset's recipe, fitted to the data, with what is given.
   *
   * @throws WrongOptions if two options contradict each other, or do not fit the data
   */
  Recipe recipe(Preset preset, GivenData given) {
    Recipe base = preset.recipe();
    Dataset dataset = given.dataset();
    DataSetup setup = inputs.setup(base.data().withSource(given.source()), dataset);
    Dataset rows = inUse(setup, dataset);
    DataSetup parted = setup.withSplit(split.plan(setup.split(), rows));
    return learning.apply(network.apply(fitted(base, parted, dataset), dataset));
  }

  private static Dataset inUse(DataSetup setup, Dataset dataset) {
    try {
      return PreparedData.inUse(setup, dataset);
    } catch (SetupException e) {
      throw new WrongOptions(
          "Of every one of the %s rows a feature in use is not known: use --missing mean, or leave columns out with --ignore."
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
