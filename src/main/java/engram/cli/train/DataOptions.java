package engram.cli.train;

import engram.cli.WrongOptions;
import engram.data.sets.BuiltInSet;
import engram.training.Preset;
import java.util.Optional;
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
          "The recipe to begin with: repaired (usual on irises and own files), document (the"
              + " article's), or that of another set, by its name.")
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
  Preset preset(Optional<BuiltInSet> learned) {
    if (preset != null) return preset;
    return learned.map(Preset::of).orElse(Preset.REPAIRED);
  }
}
