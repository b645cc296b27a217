package engram.cli.train;

import engram.cli.Real;
import engram.cli.Whole;
import engram.cli.WholeValue;
import engram.cli.WrongOptions;
import engram.data.DataSource;
import engram.data.NumpyRandom;
import engram.data.sets.BuiltInSet;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** How the rows of a built-in set are drawn. */
final class DrawOptions {
  @Real(from = 0, to = 1)
  @Option(
      names = "--noise",
      paramLabel = "N",
      description = "Noise of a set that is drawn, from 0 to 1.")
  private Double noise;

  @Option(
      names = "--points",
      paramLabel = "N",
      converter = Points.class,
      description = "How many samples of a set that is drawn.")
  private Integer points;

  @Whole(from = 0, to = NumpyRandom.LARGEST_SEED)
  @Option(
      names = "--data-seed",
      paramLabel = "N",
      description = "Seed of a set that is drawn (default: 42).")
  private Long seed;

  /** The name of an option that is given; null if none is. */
  private String given() {
    if (noise != null) return "--noise";
    if (points != null) return "--points";
    return seed == null ? null : "--data-seed";
  }

  /**
   * @param why ends the sentence
   * @throws WrongOptions if one of the options is given
   */
  void requireNone(String why) {
    if (given() != null) throw new WrongOptions(given() + " " + why + ".");
  }

  /**
   * The rows of a set.
   *
   * @throws WrongOptions if it is not drawn but one of the options is given
   */
  DataSource source(BuiltInSet set) {
    if (!(set.standard() instanceof DataSource.Generated usual)) {
      if (given() == null) return set.standard();
      throw new WrongOptions(
          given()
              + " is for a set that is drawn, such as spiral: the rows of "
              + set.id()
              + " are fixed.");
    }
    return new DataSource.Generated(
        usual.id(),
        points == null ? usual.points() : points,
        noise == null ? usual.noise() : noise,
        seed == null ? usual.seed() : seed);
  }

  /** As many as any of the drawn sets allows; the set itself may allow fewer. */
  static final class Points extends WholeValue {
    Points() {
      super(
          drawn().mapToInt(BuiltInSet::leastPoints).min().orElseThrow(),
          drawn().mapToInt(BuiltInSet::mostPoints).max().orElseThrow(),
          Integer.class);
    }

    private static Stream<BuiltInSet> drawn() {
      return Stream.of(BuiltInSet.values()).filter(BuiltInSet::isGenerated);
    }
  }
}
