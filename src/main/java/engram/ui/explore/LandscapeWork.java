package engram.ui.explore;

import engram.inspect.landscape.LossLandscape;
import engram.inspect.landscape.LossMeter;
import engram.inspect.landscape.ParameterPlane;
import engram.inspect.landscape.PlaneWindow;
import engram.training.Snapshot;
import engram.ui.base.LatestWork;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Measures loss landscapes beside the window: a quick one first, then the whole one; what is no
 * longer wanted is left at once. All methods are called on the window's thread.
 */
final class LandscapeWork {
  private final LatestWork<Optional<Result>> work;
  private final Consumer<LossLandscape> show;

  /** The newest request; read by the worker between two rows of a map. */
  private volatile Object wanted = new Object();

  private boolean underWay;
  private Optional<Site> asked = Optional.empty();

  /** What is to be measured. */
  record Site(ParameterPlane plane, PlaneWindow window) {}

  private record Result(Object request, Snapshot snapshot, LossLandscape map) {}

  /**
   * @param worker where the maps are measured
   * @param window the window's thread
   * @param show takes a map on the window's thread
   */
  LandscapeWork(Executor worker, Executor window, Consumer<LossLandscape> show) {
    this.show = show;
    work = new LatestWork<>(worker, window, this::take);
  }

  /** Whether a map is still to come. */
  boolean isUnderWay() {
    return underWay;
  }

  /** What was measured last or is under way; empty while it is not worked out yet. */
  Optional<Site> asked() {
    return asked;
  }

  /**
   * Measures another landscape instead of what is under way.
   *
   * @param urgent without a rest before it
   */
  void start(Snapshot snapshot, boolean urgent, Site site) {
    start(snapshot, urgent, () -> site);
    asked = Optional.of(site);
  }

  /**
   * Measures another landscape instead of what is under way.
   *
   * @param urgent without a rest before it
   * @param site worked out beside the window as well
   */
  void start(Snapshot snapshot, boolean urgent, Supplier<Site> site) {
    Object request = new Object();
    wanted = request;
    underWay = true;
    asked = Optional.empty();
    work.submit(
        request, urgent, () -> measure(request, snapshot, site.get(), LossLandscape.COARSE));
  }

  /** Nothing comes any more. */
  void cancel() {
    wanted = new Object();
    underWay = false;
    asked = Optional.empty();
    work.forget();
  }

  private Optional<Result> measure(Object request, Snapshot snapshot, Site site, int size) {
    return LossLandscape.of(
            site.plane(), site.window(), size, LossMeter.of(snapshot), () -> wanted == request)
        .map(map -> new Result(request, snapshot, map));
  }

  private void take(Optional<Result> result) {
    result.ifPresent(this::take);
  }

  private void take(Result result) {
    underWay = result.map().size() < LossLandscape.FINE;
    Site site = new Site(result.map().plane(), result.map().window());
    asked = Optional.of(site);
    if (underWay) {
      work.submit(
          result.request(),
          true,
          () -> measure(result.request(), result.snapshot(), site, LossLandscape.FINE));
    }
    show.accept(result.map());
  }
}
