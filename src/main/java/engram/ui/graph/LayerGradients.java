package engram.ui.graph;

import engram.nn.BackwardPass;
import engram.nn.Gradients;
import engram.nn.NetworkSpec;

/**
 * What a step backward shows in the place of a layer's activations, weights and biases.
 *
 * @param sample where the layer's δ stand
 * @param batch where the gradients of its weights and biases stand, means over the batch
 */
public record LayerGradients(int layer, BackwardPass sample, Gradients batch) {

  double delta(int unit) {
    return sample.delta(layer, unit);
  }

  double weight(int from, int to) {
    return batch.weight(layer, from, to);
  }

  double bias(int to) {
    return batch.bias(layer, to);
  }

  /** The largest one of the biases is drawn at full strength. */
  WeightScale biasScale(NetworkSpec spec) {
    return WeightScale.of(
        batch::get, spec.biasIndex(layer, 0), spec.offsetOf(layer + 1), Double.MIN_NORMAL);
  }
}
