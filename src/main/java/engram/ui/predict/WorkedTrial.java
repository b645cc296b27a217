package engram.ui.predict;

import engram.ui.base.LongWork;
import engram.ui.base.LongWork.Steps;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.Supplier;
import javafx.util.Subscription;

/**
 * One that is worked out beside the window; the run and the experiments in the window stay as they
 * are until it is shown there.
 */
public final class WorkedTrial implements Trial {
  private final Question question;
  private final Supplier<Steps<Course>> before;
  private final Supplier<Steps<Course>> after;
  private final LongWork work;
  private final Runnable show;
  private Subscription watching = Subscription.EMPTY;

  /**
   * @param before works out what is known, on the worker's thread
   * @param after works out what happens
   * @param show shows it in the window
   */
  public WorkedTrial(
      Question question,
      Supplier<Steps<Course>> before,
      Supplier<Steps<Course>> after,
      LongWork work,
      Runnable show) {
    this.question = question;
    this.before = before;
    this.after = after;
    this.work = work;
    this.show = show;
  }

  @Override
  public Question question() {
    return question;
  }

  @Override
  public void begin(Consumer<Course> known) {
    start(before, known);
  }

  @Override
  public void run(DoubleConsumer progress, Consumer<Course> happened) {
    watching.unsubscribe();
    watching = work.progressProperty().subscribe(share -> progress.accept(share.doubleValue()));
    start(after, happened);
  }

  /** What is found on the way is kept from view. */
  private void start(Supplier<Steps<Course>> steps, Consumer<Course> whole) {
    work.start(
        steps,
        found -> {
          if (work.isRunning()) return;
          watching.unsubscribe();
          whole.accept(found);
        });
  }

  @Override
  public void stop() {
    watching.unsubscribe();
    work.cancel();
  }

  @Override
  public Optional<Runnable> show() {
    return Optional.of(show);
  }
}
