package engram.ui.graph;

import engram.nn.Parameters;
import java.util.function.IntToDoubleFunction;

/**
 * How strongly the weights of one layer are drawn: each relative to the largest of its layer, so
 * that a layer with many small weights is as readable as one with few large ones.
 *
 * <p>A layer whose weights are all small stays pale: the largest counts at least {@link
 * #calm(int)}, and growth from there is seen.
 *
 * @param reference the size that is drawn at full strength, above 0
 */
record WeightScale(double reference) {
  private static final double MIN_WIDTH = 0.035;
  private static final double MAX_WIDTH = 0.34;
  private static final double MIN_OPACITY = 0.1;
  private static final double MAX_OPACITY = 0.85;

  /** Of the weights of that layer. */
  static WeightScale ofWeights(Parameters parameters, int layer) {
    int inputs = parameters.spec().inputsOf(layer);
    int units = parameters.spec().unitsOf(layer);
    int first = parameters.spec().offsetOf(layer);
    return of(parameters::get, first, first + inputs * units, calm(inputs));
  }

  /** Of the biases of that layer. */
  static WeightScale ofBiases(Parameters parameters, int layer) {
    int end = parameters.spec().offsetOf(layer + 1);
    return of(parameters::get, end - parameters.spec().unitsOf(layer), end, 0.1);
  }

  /** By the largest size from one index to another, those that are no number left out. */
  static WeightScale of(IntToDoubleFunction values, int from, int to, double least) {
    double largest = least;
    for (int i = from; i < to; i++) {
      double size = Math.abs(values.applyAsDouble(i));
      if (size > largest && size < Double.POSITIVE_INFINITY) largest = size;
    }
    return new WeightScale(largest);
  }

  /** The standard deviation of Glorot weights into a square layer, halved. */
  static double calm(int inputs) {
    return 0.5 / Math.sqrt(inputs);
  }

  /** 0 for no weight, 1 for the largest; what is not a number is drawn as 1. */
  double strength(double weight) {
    double share = Math.abs(weight) / reference;
    return share < 1 ? share : 1;
  }

  /** Thickness of the line in em; grows with the strength. */
  static double width(double strength) {
    return MIN_WIDTH + (MAX_WIDTH - MIN_WIDTH) * strength;
  }

  /** From 0 to 1; grows with the strength. */
  static double opacity(double strength) {
    return MIN_OPACITY + (MAX_OPACITY - MIN_OPACITY) * strength;
  }
}
