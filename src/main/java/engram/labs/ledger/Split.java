package engram.labs.ledger;

/**
 * A weight as a sum, update by update; immutable. At each moment the initial weight, all parts and
 * the rounding add up to the weight, to its last bit.
 *
 * @param parts by whom they are booked to and by update, 0 before the first: what was added so far
 * @param rounding by update: what the computer's rounding has added
 */
@SuppressWarnings("ArrayRecordComponent") // filled once, read only
public record Split(double start, double[][] parts, double[] rounding) {

  /**
   * @param weights by update
   * @param done updates made so far
   */
  static Split of(double[] weights, double[][] parts, int done) {
    double[] rounding = new double[weights.length];
    for (int update = 1; update <= done; update++) {
      ExactSum rest = new ExactSum();
      rest.add(weights[update]);
      rest.add(-weights[0]);
      for (double[] part : parts) rest.add(-part[update]);
      rounding[update] = rest.value();
    }
    return new Split(weights[0], parts, rounding);
  }

  /** The sum of all at a moment, each addition's loss kept. */
  public double sum(int update) {
    ExactSum sum = new ExactSum();
    sum.add(start);
    for (double[] part : parts) sum.add(part[update]);
    sum.add(rounding[update]);
    return sum.value();
  }
}
