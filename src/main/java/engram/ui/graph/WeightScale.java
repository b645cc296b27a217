package engram.ui.graph;

import engram.nn.Parameters;
import java.util.function.IntToDoubleFunction;

/**
 * How strongly the numbers of one layer are coloured: each relative to the largest of its layer, so
 * that a layer with many small ones is as readable as one with few large ones. Where all are small
 * they stay pale.
 *
 * @param reference the size that is drawn at full strength, above 0
 */
record WeightScale(double reference) {
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

  /** 0 for zero, 1 for the largest; what is not a number is drawn as 1. */
  double strength(double value) {
    double share = Math.abs(value) / reference;
    return share < 1 ? share : 1;
  }
}
