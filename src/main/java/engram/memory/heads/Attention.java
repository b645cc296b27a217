package engram.memory.heads;

import engram.nn.Activation;
import java.util.List;

/**
 * A query meets keys: softmax(β q Kᵀ) V, the mean of the values, each weighted by how well its key
 * fits. In a transformer β is 1/√d. With stored patterns as keys and values it is one update of a
 * modern Hopfield network.
 *
 * @param scores β q·k of each key
 * @param weights their softmax, together 1
 * @param output as long as a value
 */
public record Attention(List<Double> scores, List<Double> weights, List<Double> output) {
  public Attention {
    scores = List.copyOf(scores);
    weights = List.copyOf(weights);
    output = List.copyOf(output);
  }

  /**
   * @param query d numbers
   * @param keys P of d numbers
   * @param values P of any length
   * @param beta β
   */
  public static Attention of(double[] query, double[][] keys, double[][] values, double beta) {
    double[] scores = new double[keys.length];
    for (int k = 0; k < keys.length; k++) scores[k] = beta * Vectors.dot(query, 0, keys[k]);
    double[] weights = scores.clone();
    Activation.SOFTMAX.apply(weights);
    double[] output = new double[values[0].length];
    for (int k = 0; k < weights.length; k++) Vectors.add(output, 0, weights[k], values[k]);
    return new Attention(Vectors.list(scores), Vectors.list(weights), Vectors.list(output));
  }

  /** 1/√d, as transformers have it. */
  public static double beta(int d) {
    return 1 / Math.sqrt(d);
  }

  /** 1/Σp²: of how many values the output is a blend, from 1 to all. */
  public double blended() {
    double squares = 0;
    for (double p : weights) squares += p * p;
    return 1 / squares;
  }

  /** The key that fits best; of equal ones the first. */
  public int best() {
    int best = 0;
    for (int k = 1; k < scores.size(); k++) if (scores.get(k) > scores.get(best)) best = k;
    return best;
  }
}
