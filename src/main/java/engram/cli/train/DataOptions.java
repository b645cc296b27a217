package engram.cli.train;

import engram.cli.WrongOptions;
import engram.data.sets.BuiltInSet;
import engram.training.recipe.Preset;
import engram.training.recipe.Proposal;
import engram.training.recipe.Recipe;
import picocli.CommandLine.Option;

/** Which built-in set is learned, and the recipe to begin with. */
final class DataOptions {
  @Option(
      names = "--dataset",
      paramLabel = "NAME",
      description =
          "The set to learn (default: iris): ${COMPLETION-CANDIDATES}; engram datasets tells of"
              + " each.")
  private BuiltInSet set;

  @Option(
      names = "--preset",
      paramLabel = "NAME",
      description =
          "The recipe to begin with: repaired (usual on irises), document (the article's), or that"
              + " of another set, by its name; usual for a file is one that fits what is in it.")
  private Preset preset;

  /**
   * @throws WrongOptions if a set is named, and the rows are of a file
   */
  void requireNoSet() {
    if (set != null) throw new WrongOptions("Give --dataset or --data, not both.");
  }

  /**
   * The set asked for, by its own name or by its preset's.
   *
   * @throws WrongOptions if both are given and do not go together
   */
  BuiltInSet set() {
    if (set == null) return preset == null ? BuiltInSet.IRIS : preset.set();
    if (preset != null && preset.set() != set) {
      throw new WrongOptions(
          "--preset %s is made for --dataset %s, not \"%s\"."
              .formatted(preset.id(), preset.set().id(), set.id()));
    }
    return set;
  }

  /** What is different from it is said by the other options. */
  Recipe recipe(GivenData given) {
    if (preset != null) return preset.recipe();
    return given.isOwn() ? Proposal.of(given.source(), given.dataset()) : Preset.of(set()).recipe();
  }
}
