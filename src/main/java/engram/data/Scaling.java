package engram.data;

import java.util.function.Function;

/** What happens to the inputs before the network sees them. */
public enum Scaling {
  /** Mean 0 and standard deviation 1 over the training rows. */
  STANDARDIZE("standardize", Scale::standard),
  /** From 0 to 1 over the training rows. */
  RANGE("range", Scale::range),
  /** As they were measured. */
  RAW("raw", column -> Scale.NONE);

  private final String id;
  private final Function<double[], Scale> fit;

  Scaling(String id, Function<double[], Scale> fit) {
    this.id = id;
    this.fit = fit;
  }

  /** The name on the command line and in run files. */
  public String id() {
    return id;
  }

  /**
   * The scale of one column.
   *
   * @param column of the training rows
   * @throws IllegalArgumentException if its numbers are too large to scale
   */
  Scale fit(double[] column) {
    return fit.apply(column);
  }
}
