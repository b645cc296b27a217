package engram.app;

import engram.tour.frame.FxDriver;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import javafx.animation.AnimationTimer;

/** Counts the frames of the window for some seconds, behind a time to warm up. */
final class FrameCounter extends AnimationTimer {
  /**
   * Until then the JIT compiler, which needs a core of its own, is at work on the window's code.
   */
  static final long WARM_UP_NANOS = TimeUnit.SECONDS.toNanos(15);

  static final long MEASURED_NANOS = TimeUnit.SECONDS.toNanos(5);

  private static final int MOST_FRAMES = 10_000;

  private final LongSupplier work;
  private final long warmUpNanos;
  private final CompletableFuture<Frames> result = new CompletableFuture<>();
  private final long begin = System.nanoTime();
  private final double[] millis = new double[MOST_FRAMES];
  private int count;
  private long firstWork;
  private long firstCpu;
  private long first;
  private long last;

  /**
   * What was counted.
   *
   * @param millisP99 between two frames, in the slowest of a hundred
   * @param threadMillis what JavaFX's thread computed for a frame, whatever else ran beside it
   * @param workPerSecond how much of the work was done
   */
  record Frames(double perSecond, double millisP99, double threadMillis, double workPerSecond) {}

  private FrameCounter(LongSupplier work, long warmUpNanos) {
    this.work = work;
    this.warmUpNanos = warmUpNanos;
  }

  /**
   * Counts, and waits until it is done.
   *
   * @param work how much of something has been done till now, asked on JavaFX's thread
   */
  static Frames count(LongSupplier work) {
    return count(work, WARM_UP_NANOS);
  }

  /** The same behind another time to warm up. */
  static Frames count(LongSupplier work, long warmUpNanos) {
    FrameCounter counter = FxDriver.call(() -> new FrameCounter(work, warmUpNanos));
    FxDriver.act(counter::start);
    return counter.result.join();
  }

  @Override
  public void handle(long pulse) {
    long now = System.nanoTime();
    if (now - begin < warmUpNanos) return;
    if (first == 0) {
      first = now;
      firstWork = work.getAsLong();
      firstCpu = cpu();
    } else {
      millis[count++] = (now - last) / 1e6;
    }
    last = now;
    if (now - first < MEASURED_NANOS && count < millis.length) return;
    stop();
    double seconds = (now - first) / 1e9;
    double threadMillis = (cpu() - firstCpu) / 1e6 / count;
    double[] sorted = Arrays.copyOf(millis, count);
    Arrays.sort(sorted);
    double p99 = sorted[(int) (0.99 * (count - 1))];
    double done = (work.getAsLong() - firstWork) / seconds;
    result.complete(new Frames(count / seconds, p99, threadMillis, done));
  }

  /** What this thread has computed till now, in nanoseconds. */
  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
