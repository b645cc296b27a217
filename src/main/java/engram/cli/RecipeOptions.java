package engram.cli;

import engram.data.Dataset;
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
    Dataset rows = PreparedData.inUse(setup.missing(), dataset);
    if (rows.rows() == 0) {
      throw new WrongOptions(
          "Of every one of the %s rows something is not known: use --missing mean, or leave columns out."
              .formatted(dataset.rows()));
    }
    DataSetup parted = setup.withSplit(split.plan(setup.split(), rows));
    Recipe fitted = RecipeFit.to(base, parted, dataset);
    return learning.apply(network.apply(fitted, dataset));
  }
}
