package engram.ui.explore;

import engram.inspect.landscape.ParameterPlane;
import engram.inspect.landscape.PlanePath;
import engram.training.ParameterHistory;
import engram.training.Snapshot;
import engram.ui.base.LatestWork;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * Works out the path of a run on a plane: within the frame, or beside the window where the network
 * is large or the history long. All methods are called on the window's thread.
 */
final class LandscapePath {
  /** Parameters times known epochs of a path that is worked out within the frame. */
  private static final long WITHIN_A_FRAME = 300_000;

  private final LatestWork<PlanePath> work;

  /**
   * @param worker where a long path is worked out
   * @param window the window's thread
   * @param later takes a long path on the window's thread
   */
  LandscapePath(Executor worker, Executor window, Consumer<PlanePath> later) {
    work = new LatestWork<>(worker, window, later);
  }

  /**
   * The path, or the last one where the history is not known or the new one is to follow.
   *
   * @param last on the same plane
   * @param urgent without a rest before it
   */
  Optional<PlanePath> of(
      Snapshot snapshot, ParameterPlane plane, Optional<PlanePath> last, boolean urgent) {
    if (snapshot.parameterHistory().isEmpty()) return last;
    ParameterHistory history = snapshot.parameterHistory().get();
    long size = (long) history.size() * snapshot.parameters().spec().parameterCount();
    if (size <= WITHIN_A_FRAME) {
      forget();
      return Optional.of(PlanePath.of(plane, history, snapshot));
    }
    work.submit(plane, urgent, () -> PlanePath.of(plane, history, snapshot));
    return last;
  }

  /** What is under way does not arrive. */
  void forget() {
    work.forget();
  }
}
