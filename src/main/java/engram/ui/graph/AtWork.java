package engram.ui.graph;

/**
 * The part of the network that the last step inside a batch worked on.
 *
 * @param layer where it was; −1 where the whole network worked
 */
public record AtWork(Direction direction, int layer) {

  /** Which way the numbers went. */
  public enum Direction {
    /** From the layer before into this one. */
    FORWARD,
    /** Nowhere: the outputs were compared with the targets. */
    LOSS,
    /** From this layer to the one before. */
    BACKWARD,
    /** Nowhere: all weights moved. */
    UPDATE
  }

  /** Whether one layer alone is lit. */
  boolean isOneLayer() {
    return layer >= 0;
  }

  boolean lightsNeurons(int ofLayer) {
    return layer == ofLayer && isOneLayer();
  }

  boolean lightsWeights(int intoLayer) {
    return layer == intoLayer && direction != Direction.LOSS;
  }
}
