package engram.inspect.surface;

import java.util.Arrays;

/** A square picture of numbers, row by row from the top left; immutable. */
public final class Pixels {
  private final int side;
  private final double[] values;

  /**
   * Copies the numbers.
   *
   * @param values side² of them
   * @throws IllegalArgumentException if their number is another
   */
  public Pixels(int side, double[] values) {
    if (values.length != side * side) {
      throw new IllegalArgumentException(
          side + " × " + side + " pixels do not take " + values.length + " numbers");
    }
    this.side = side;
    this.values = values.clone();
  }

  public int side() {
    return side;
  }

  public double get(int pixel) {
    return values[pixel];
  }

  /** The largest size of a number among them, 0 if none is finite. */
  public double largest() {
    return Arrays.stream(values).map(Math::abs).filter(Double::isFinite).max().orElse(0);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Pixels p && side == p.side && Arrays.equals(values, p.values);
  }

  @Override
  public int hashCode() {
    return 31 * side + Arrays.hashCode(values);
  }
}
