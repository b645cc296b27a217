package engram.ui.base;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Makes threads for slow work beside the window; none keeps the program from ending. */
public final class Workers {
  private Workers() {}

  /** One thread for work that the window waits for. */
  public static ExecutorService one(String name) {
    return Executors.newSingleThreadExecutor(work -> daemon(work, name));
  }

  /** One thread for work that lasts, and leaves the machine to training and the window. */
  @SuppressWarnings("ThreadPriorityCheck")
  public // nothing is wrong where the scheduler ignores it
  static ExecutorService oneInTheBackground(String name) {
    return Executors.newSingleThreadExecutor(
        work -> {
          Thread thread = daemon(work, name);
          thread.setPriority(Thread.MIN_PRIORITY);
          return thread;
        });
  }

  private static Thread daemon(Runnable work, String name) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    return thread;
  }
}
