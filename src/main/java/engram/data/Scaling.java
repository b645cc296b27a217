package engram.data;

import java.util.function.Function;

/** What happens to the inputs before the network sees them. */
public enum Scaling implements Identified {
  /** Mean 0 and standard deviation 1 over the training rows. */
  STANDARDIZE(Scale::standard),
  /** From 0 to 1 over the training rows. */
  RANGE(Scale::range),
  /** As they were measured. */
  RAW(column -> Scale.NONE);

  private final Function<double[], Scale> fit;

  Scaling(Function<double[], Scale> fit) {
    this.fit = fit;
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
