package engram.ui.base;

import java.lang.ref.WeakReference;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Slow work beside the window: one at a time, of those that wait only the newest is kept. All
 * methods are called on the window's thread, where results arrive as well.
 *
 * <p>After each work it rests four times as long, so that training keeps the machine; urgent work
 * does not wait for that.
 *
 * @param <T> what is worked out
 */
public final class LatestWork<T> {
  /** Up to so many multiplications are made within a frame. */
  public static final long WORK_WITHIN_A_FRAME = 300_000;

  private static final int REST = 4;

  private final Executor worker;
  private final Executor window;
  private final Consumer<T> apply;
  private Object subject;
  private Job<T> waiting;
  private boolean busy;
  private Object rest;

  private record Job<T>(Object subject, Supplier<T> work, boolean urgent) {}

  /**
   * @param worker where the work is done
   * @param window the window's thread
   * @param apply takes a result on the window's thread
   */
  public LatestWork(Executor worker, Executor window, Consumer<T> apply) {
    this.worker = worker;
    this.window = window;
    this.apply = apply;
  }

  /**
   * Does the work later; a result for another subject than the newest one is dropped.
   *
   * @param urgent without a rest before it
   */
  public void submit(Object newSubject, boolean urgent, Supplier<T> work) {
    subject = newSubject;
    waiting = new Job<>(newSubject, work, urgent);
    if (!busy && (rest == null || urgent)) start();
  }

  /**
   * Does short work here and now, long work later.
   *
   * @param multiplications about how many it makes
   */
  public void doSoon(long multiplications, Object newSubject, boolean urgent, Supplier<T> work) {
    if (multiplications <= WORK_WITHIN_A_FRAME) doNow(work);
    else submit(newSubject, urgent, work);
  }

  /** Does the work here and now; what is under way is dropped. */
  public void doNow(Supplier<T> work) {
    forget();
    apply.accept(work.get());
  }

  /** Drops what waits and what is under way. */
  public void forget() {
    subject = new Object();
    waiting = null;
  }

  private void start() {
    Job<T> job = waiting;
    if (job == null) return;
    waiting = null;
    rest = null;
    busy = true;
    worker.execute(
        () -> {
          long begin = System.nanoTime();
          try {
            T result = job.work.get();
            long took = System.nanoTime() - begin;
            window.execute(() -> done(job, result, took));
          } catch (RuntimeException e) {
            window.execute(() -> failed(e));
          }
        });
  }

  private void done(Job<T> job, T result, long nanos) {
    busy = false;
    if (job.subject.equals(subject)) apply.accept(result);
    if (waiting != null && waiting.urgent) {
      start();
      return;
    }
    Object thisRest = new Object();
    rest = thisRest;
    // weakly: the clock must not keep a window that was closed meanwhile
    WeakReference<LatestWork<T>> self = new WeakReference<>(this);
    CompletableFuture.delayedExecutor(REST * nanos, TimeUnit.NANOSECONDS, window)
        .execute(
            () -> {
              LatestWork<T> work = self.get();
              if (work != null) work.restOver(thisRest);
            });
  }

  private void restOver(Object thatRest) {
    if (rest != thatRest) return;
    rest = null;
    if (!busy) start();
  }

  private void failed(RuntimeException e) {
    busy = false;
    throw e;
  }
}
