package engram.memory.recall;

import engram.memory.Spread;
import java.util.List;

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
    Spread all = Spread.of(shares);
    return new CapacityPoint(
        load,
        patterns,
        all.count(),
        all.mean(),
        all.deviation(),
        all.lowest(),
        all.highest(),
        all.values(),
        List.copyOf(networks));
  }
}
