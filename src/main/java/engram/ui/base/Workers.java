package engram.ui.base;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Makes threads for slow work beside the window; none keeps the program from ending. What is asked
 * of one that was shut down is left undone: nobody is there any more to see it.
 */
public final class Workers {
  private Workers() {}

  /** One thread for work that the window waits for. */
  public static ExecutorService one(String name) {
    return one(work -> daemon(work, name));
  }

  /** One thread for work that lasts, and leaves the machine to training and the window. */
  @SuppressWarnings("ThreadPriorityCheck")
  public // nothing is wrong where the scheduler ignores it
  static ExecutorService oneInTheBackground(String name) {
    return one(
        work -> {
          Thread thread = daemon(work, name);
          thread.setPriority(Thread.MIN_PRIORITY);
          return thread;
        });
  }

  /** One thread for work that is done again and again, or comes now and then. */
  public static ScheduledExecutorService clock(String name) {
    return new ScheduledThreadPoolExecutor(
        1, work -> daemon(work, name), new ThreadPoolExecutor.DiscardPolicy());
  }

  private static ExecutorService one(ThreadFactory threads) {
    return new ThreadPoolExecutor(
        1,
        1,
        0,
        TimeUnit.SECONDS,
        new LinkedBlockingQueue<>(),
        threads,
        new ThreadPoolExecutor.DiscardPolicy());
  }

  private static Thread daemon(Runnable work, String name) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    return thread;
  }
}
