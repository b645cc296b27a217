package engram.ui.base;

import engram.data.DataException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * Slow tasks beside the window, of which only the newest one's answer counts. All methods are
 * called on the window's thread, where the answers arrive too.
 */
public final class NewestTask {
  private final Executor worker;
  private final Executor window;
  private Object turn = new Object();

  /** What is done by the worker. */
  public interface Work<T> {
    /**
     * @throws CancellationException if the answer is not wanted any more
     */
    T run() throws DataException;
  }

  /**
   * @param worker where tasks are done one after the other
   * @param window the window's thread
   */
  public NewestTask(Executor worker, Executor window) {
    this.worker = worker;
    this.window = window;
  }

  /**
   * Does it as soon as the tasks before it are over; their answers are not wanted any more.
   *
   * @param failed called if it fails by a fault of the program
   */
  public <T> void start(
      Work<T> work, Consumer<T> done, Consumer<DataException> refused, Runnable failed) {
    Object mine = new Object();
    turn = mine;
    worker.execute(() -> run(mine, work, done, refused, failed));
  }

  /** No answer is wanted any more. */
  public void stop() {
    turn = new Object();
  }

  private <T> void run(
      Object mine,
      Work<T> work,
      Consumer<T> done,
      Consumer<DataException> refused,
      Runnable failed) {
    try {
      T answer = work.run();
      answer(mine, () -> done.accept(answer));
    } catch (DataException e) {
      answer(mine, () -> refused.accept(e));
    } catch (CancellationException e) {
      // who cancelled it does not wait for an answer
    } catch (RuntimeException e) {
      answer(mine, failed);
      window.execute(
          () -> {
            throw e;
          });
    }
  }

  private void answer(Object mine, Runnable action) {
    window.execute(
        () -> {
          if (turn == mine) action.run();
        });
  }
}
