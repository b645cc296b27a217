package engram.cli.train;

import engram.cli.RealValue;
import engram.cli.WholeValue;
import engram.cli.WrongOptions;
import engram.data.DataSource;
import engram.data.sets.BuiltInSet;
import picocli.CommandLine.Option;

/** How the rows of a built-in set are drawn. */
final class DrawOptions {
  @Option(
      names = "--noise",
      paramLabel = "N",
      converter = RealValue.UpToOne.class,
      description = "Noise of a set that is drawn, from 0 to 1.")
  private Double noise;

  @Option(
      names = "--points",
      paramLabel = "N",
      converter = WholeValue.Points.class,
      description = "How many rows of a set that is drawn.")
  private Long points;

  @Option(
      names = "--data-seed",
      paramLabel = "N",
      converter = WholeValue.Seed.class,
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
        points == null ? usual.points() : points.intValue(),
        noise == null ? usual.noise() : noise,
        seed == null ? usual.seed() : seed);
  }
}
