package engram.ui.graph;

import engram.training.BatchCursor;
import engram.training.Phase;
import java.util.Optional;

/**
 * The part of the network that the last step inside a batch worked on.
 *
 * @param layer where it was; −1 where the whole network worked
 */
public record AtWork(Direction direction, int layer) {

  private static final int ALL_LAYERS = -1;

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

  /** Empty behind a step by sample, which goes through all layers and back. */
  public static Optional<AtWork> of(BatchCursor cursor, int layers) {
    return cursor instanceof BatchCursor.AtPhase at
        ? Optional.of(of(at.phase(), layers))
        : Optional.empty();
  }

  private static AtWork of(Phase phase, int layers) {
    if (phase instanceof Phase.Forward f) return new AtWork(Direction.FORWARD, f.layer());
    if (phase instanceof Phase.Loss) return new AtWork(Direction.LOSS, layers - 1);
    if (phase instanceof Phase.Backward b) return new AtWork(Direction.BACKWARD, b.layer());
    return new AtWork(Direction.UPDATE, ALL_LAYERS);
  }

  /** Whether gradients were made in that step. */
  public static boolean isBackward(BatchCursor cursor) {
    return cursor instanceof BatchCursor.AtPhase at && at.phase() instanceof Phase.Backward;
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
