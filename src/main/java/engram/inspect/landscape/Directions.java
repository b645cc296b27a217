package engram.inspect.landscape;

import engram.data.NumpyRandom;
import engram.nn.NetworkSpec;
import engram.nn.Parameters;

/**
 * Two directions in the space of all weights and biases, in the flat order of {@link Parameters}:
 * they span the plane of a loss landscape. Not to be changed.
 *
 * @param first as many numbers as the network has parameters
 * @param second the same
 */
@SuppressWarnings("ArrayRecordComponent") // filled once, read only
public record Directions(double[] first, double[] second) {

  /**
   * Along two parameters, one unit of each.
   *
   * @throws IllegalArgumentException if both are the same
   */
  public static Directions along(NetworkSpec spec, int firstIndex, int secondIndex) {
    if (firstIndex == secondIndex) {
      throw new IllegalArgumentException("a plane needs two parameters, not one twice");
    }
    double[] first = new double[spec.parameterCount()];
    double[] second = new double[spec.parameterCount()];
    first[firstIndex] = 1;
    second[secondIndex] = 1;
    return new Directions(first, second);
  }

  /**
   * Two random directions, filter-normalised (Li, Xu, Taylor, Studer and Goldstein 2018,
   * "Visualizing the loss landscape of neural nets", section 4): each number is drawn from N(0, 1),
   * then the incoming weights of each neuron are scaled so that their Euclidean norm is that of the
   * neuron's weights. One unit then means as much to a neuron with small weights as to one with
   * large ones. The biases stand still, as in the authors' program.
   *
   * @param seed 0 … 2³² − 1; the same gives the same drawn numbers
   */
  public static Directions random(Parameters parameters, long seed) {
    NumpyRandom random = new NumpyRandom(seed);
    return new Directions(normalised(parameters, random), normalised(parameters, random));
  }

  private static double[] normalised(Parameters parameters, NumpyRandom random) {
    NetworkSpec spec = parameters.spec();
    double[] direction = new double[spec.parameterCount()];
    for (int layer = 0; layer < spec.layerCount(); layer++) {
      int weights = spec.inputsOf(layer) * spec.unitsOf(layer);
      int first = spec.offsetOf(layer);
      for (int k = first; k < first + weights; k++) direction[k] = random.randn();
      for (int to = 0; to < spec.unitsOf(layer); to++) scale(direction, parameters, layer, to);
    }
    return direction;
  }

  private static void scale(double[] direction, Parameters parameters, int layer, int to) {
    NetworkSpec spec = parameters.spec();
    double drawn = 0;
    double wanted = 0;
    for (int from = 0; from < spec.inputsOf(layer); from++) {
      double d = direction[spec.weightIndex(layer, from, to)];
      double w = parameters.weight(layer, from, to);
      drawn += d * d;
      wanted += w * w;
    }
    double factor = drawn > 0 ? Math.sqrt(wanted / drawn) : 0;
    for (int from = 0; from < spec.inputsOf(layer); from++) {
      direction[spec.weightIndex(layer, from, to)] *= factor;
    }
  }
}
