package engram.ui.graph;

import engram.nn.Part;
import java.util.Optional;

/**
 * What is pointed at of a layer, all of it at once.
 *
 * @param layer numbered from 0; −1 for the inputs
 * @param neurons the circles
 * @param weights the connections that come in
 * @param biases the squares at the rims
 */
public record PointedLayer(int layer, boolean neurons, boolean weights, boolean biases) {

  /** All of the layer that the mouse is over. */
  static Optional<PointedLayer> of(Optional<Part> hovered) {
    return hovered
        .filter(part -> part instanceof Part.Layer)
        .map(part -> new PointedLayer(((Part.Layer) part).index(), true, true, true));
  }

  boolean covers(Part part) {
    if (part instanceof Part.Neuron n) return neurons && n.layer() == layer;
    if (part instanceof Part.Input) return neurons && layer < 0;
    return part instanceof Part.Bias b && biases && b.layer() == layer;
  }

  boolean coversWeights(int ofLayer) {
    return weights && ofLayer == layer;
  }
}
