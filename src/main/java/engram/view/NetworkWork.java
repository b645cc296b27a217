package engram.view;

import engram.render.AtWork;
import engram.render.AtWork.Direction;
import engram.training.BatchCursor;
import engram.training.Phase;

/** What a step inside a batch means for the picture of a network. */
final class NetworkWork {
  private static final int ALL_LAYERS = -1;

  private NetworkWork() {}

  static AtWork of(BatchCursor cursor, int layers) {
    if (!(cursor instanceof BatchCursor.AtPhase at)) {
      return new AtWork(Direction.BACKWARD, ALL_LAYERS);
    }
    if (at.phase() instanceof Phase.Forward f) return new AtWork(Direction.FORWARD, f.layer());
    if (at.phase() instanceof Phase.Loss) return new AtWork(Direction.LOSS, layers - 1);
    if (at.phase() instanceof Phase.Backward b) return new AtWork(Direction.BACKWARD, b.layer());
    return new AtWork(Direction.UPDATE, ALL_LAYERS);
  }
}
