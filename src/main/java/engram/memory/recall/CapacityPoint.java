package engram.memory.recall;

import engram.data.CompensatedSum;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * What the trials of one load gave: shares of the patterns that came back.
 *
 * @param load patterns per neuron
 * @param patterns how many were stored
 * @param trials how many are measured so far
 * @param deviation the population's, divided by the number of trials
 * @param shares of each trial, in their order
 * @param networks of each trial, the hash of the patterns that it stored and so of its weights: of
 *     a byte a cell, 1 if it is on and 0 if not, pattern by pattern
 */
public record CapacityPoint(
    double load,
    int patterns,
    int trials,
    double mean,
    double deviation,
    double lowest,
    double highest,
    List<Double> shares,
    List<String> networks) {

  /**
   * @param shares of each trial, at least one
   * @param networks likewise
   */
  static CapacityPoint of(double load, int patterns, double[] shares, List<String> networks) {
    double mean = CompensatedSum.mean(shares);
    double[] squares = new double[shares.length];
    double lowest = 1;
    double highest = 0;
    for (int t = 0; t < shares.length; t++) {
      squares[t] = (shares[t] - mean) * (shares[t] - mean);
      lowest = Math.min(lowest, shares[t]);
      highest = Math.max(highest, shares[t]);
    }
    double deviation = Math.sqrt(CompensatedSum.mean(squares));
    return new CapacityPoint(
        load,
        patterns,
        shares.length,
        mean,
        deviation,
        lowest,
        highest,
        DoubleStream.of(shares).boxed().toList(),
        List.copyOf(networks));
  }
}
