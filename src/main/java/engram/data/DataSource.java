package engram.data;

/** Where the rows of a run come from: the same source gives the same rows. */
public sealed interface DataSource {

  /** The {@link Dataset#id()} of its rows. */
  String id();

  /** Rows that come with the program, such as {@code iris}. */
  record BuiltIn(String id) implements DataSource {}

  /**
   * Rows drawn at random by a rule that comes with the program, such as {@code spiral}.
   *
   * @param points how many rows
   * @param noise 0 … 1, as each rule reads it
   * @param seed 0 … 2³² − 1
   */
  record Generated(String id, int points, double noise, long seed) implements DataSource {

    /**
     * @throws IllegalArgumentException if one of the numbers is out of its range
     */
    public Generated {
      if (points < 1) throw new IllegalArgumentException("points are 1 or more, not " + points);
      if (!(noise >= 0 && noise <= 1)) {
        throw new IllegalArgumentException("the noise is a number from 0 to 1, not " + noise);
      }
      NumpyRandom.requireSeed("the data seed", seed);
    }
  }

  /**
   * The user's own rows, read from a file or drawn; they are handed over with the recipe.
   *
   * @param id what the user calls them, such as the file's name
   * @param checksum of the rows, by {@link Checksum}
   */
  record Own(String id, String checksum) implements DataSource {}

  static Own own(Dataset dataset) {
    return new Own(dataset.id(), Checksum.of(dataset));
  }
}
