package engram.memory.recall;

import engram.memory.Spread;

/**
 * What the trials of one load gave: shares of the patterns that came back.
 *
 * @param load patterns per neuron
 * @param patterns how many were stored
 * @param trials how many are measured so far
 * @param deviation the population's, divided by the number of trials
 */
public record CapacityPoint(
    double load,
    int patterns,
    int trials,
    double mean,
    double deviation,
    double lowest,
    double highest) {

  /**
   * @param shares of each trial, at least one
   */
  static CapacityPoint of(double load, int patterns, double[] shares) {
    Spread all = Spread.of(shares);
    return new CapacityPoint(
        load, patterns, all.count(), all.mean(), all.deviation(), all.lowest(), all.highest());
  }
}
