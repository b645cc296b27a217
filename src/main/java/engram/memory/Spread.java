package engram.memory;

import engram.data.CompensatedSum;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * Several measurements of the same.
 *
 * @param count how many
 * @param deviation the population's, divided by their number
 * @param values all of them, in their order
 */
public record Spread(
    int count, double mean, double deviation, double lowest, double highest, List<Double> values) {

  /**
   * @param values at least one
   */
  public static Spread of(double[] values) {
    double mean = CompensatedSum.mean(values);
    double[] squares = new double[values.length];
    double lowest = values[0];
    double highest = values[0];
    for (int k = 0; k < values.length; k++) {
      squares[k] = (values[k] - mean) * (values[k] - mean);
      lowest = Math.min(lowest, values[k]);
      highest = Math.max(highest, values[k]);
    }
    double deviation = Math.sqrt(CompensatedSum.mean(squares));
    return new Spread(
        values.length, mean, deviation, lowest, highest, DoubleStream.of(values).boxed().toList());
  }
}
