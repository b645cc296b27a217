package engram.ui.network;

import engram.training.BatchCursor;
import engram.training.Phase;
import engram.ui.graph.AtWork;
import engram.ui.graph.AtWork.Direction;
import java.util.Optional;

/** What a step inside a batch means for the picture of a network. */
final class NetworkWork {
  private static final int ALL_LAYERS = -1;

  private NetworkWork() {}

  /** Empty behind a step by sample, which goes through all layers and back. */
  static Optional<AtWork> of(BatchCursor cursor, int layers) {
    return cursor instanceof BatchCursor.AtPhase at
        ? Optional.of(of(at.phase(), layers))
        : Optional.empty();
  }

  /** Whether gradients were made in that step. */
  static boolean isBackward(BatchCursor cursor) {
    return cursor instanceof BatchCursor.AtPhase at && at.phase() instanceof Phase.Backward;
  }

  private static AtWork of(Phase phase, int layers) {
    if (phase instanceof Phase.Forward f) return new AtWork(Direction.FORWARD, f.layer());
    if (phase instanceof Phase.Loss) return new AtWork(Direction.LOSS, layers - 1);
    if (phase instanceof Phase.Backward b) return new AtWork(Direction.BACKWARD, b.layer());
    return new AtWork(Direction.UPDATE, ALL_LAYERS);
  }
}
