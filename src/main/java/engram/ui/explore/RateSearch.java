package engram.ui.explore;

import engram.training.explore.RateExplorer;
import engram.training.explore.RateTrial;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Trains trials beside the window, one search at a time: a new one ends the one before. All methods
 * are called on the window's thread, where the progress arrives as well.
 */
final class RateSearch {
  private static final long INTERVAL = TimeUnit.MILLISECONDS.toNanos(40);

  private final Executor worker;
  private final Executor window;
  private final Consumer<Progress> show;

  /** Of the search whose progress is wanted; read by the worker between two epochs. */
  private volatile Object wanted = new Object();

  /**
   * How far the trials came.
   *
   * @param running whether more will follow
   */
  record Progress(List<RateTrial> trials, int epoch, boolean running) {}

  /**
   * @param worker where the trials are trained
   * @param window the window's thread
   * @param show takes the progress on the window's thread
   */
  RateSearch(Executor worker, Executor window, Consumer<Progress> show) {
    this.worker = worker;
    this.window = window;
    this.show = show;
  }

  void start(Supplier<RateExplorer> trials) {
    Object search = new Object();
    wanted = search;
    worker.execute(() -> train(search, trials));
  }

  /** Nothing arrives any more; the worker ends its epoch. */
  void cancel() {
    wanted = new Object();
  }

  private void train(Object search, Supplier<RateExplorer> trials) {
    try {
      if (wanted != search) return;
      RateExplorer explorer = trials.get();
      long shown = System.nanoTime() - INTERVAL;
      while (!explorer.isFinished() && wanted == search) {
        explorer.trainEpoch();
        boolean last = explorer.isFinished();
        if (last || System.nanoTime() - shown >= INTERVAL) {
          Progress progress = new Progress(explorer.trials(), explorer.epoch(), !last);
          window.execute(() -> arrived(search, progress));
          shown = System.nanoTime();
        }
      }
    } catch (RuntimeException e) {
      window.execute(
          () -> {
            throw e;
          });
    }
  }

  private void arrived(Object search, Progress progress) {
    if (wanted == search) show.accept(progress);
  }
}
