package engram.ui.predict;

import engram.data.Task;
import engram.training.History;
import engram.training.Session;
import engram.training.Snapshot;
import engram.ui.base.RoundedNumber;
import engram.ui.run.RunViewModel;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import javafx.util.Subscription;

/** The run of the window, from where it is to an epoch ahead. */
public final class RunTrial implements Trial {
  private final RunViewModel run;
  private final Snapshot start;
  private final int to;
  private final Question question;
  private Subscription watching = Subscription.EMPTY;

  /**
   * @param to the epoch, ahead of the present one
   */
  public RunTrial(RunViewModel run, int to) {
    this.run = run;
    this.to = to;
    start = run.getSnapshot();
    String from = RoundedNumber.whole(start.epoch());
    String end = RoundedNumber.whole(to);
    Measure measure = measure(start);
    question =
        new Question(
            texts -> texts.get("predict.run.title", from, end),
            texts -> texts.get("predict.run.asked", measure.name(texts), end),
            texts -> texts.get("predict.run.beside", from),
            measure,
            Axis.EPOCH,
            true,
            start.epoch(),
            to);
  }

  static Measure measure(Snapshot moment) {
    return moment.data().dataset().task() == Task.CLASSIFICATION
        ? Measure.ACCURACY
        : Measure.R_SQUARED;
  }

  @Override
  public Question question() {
    return question;
  }

  @Override
  public void begin(Consumer<Course> known) {
    History history = start.history();
    known.accept(Course.of(start.epoch(), history::trainLoss, start.test().score(), true));
  }

  /** Steps, for the rule and the pace of the run are the user's. */
  @Override
  public void run(DoubleConsumer progress, Consumer<Course> happened) {
    Session session = run.session();
    for (int epoch = start.epoch(); epoch < to; epoch++) session.stepForward();
    watching.unsubscribe();
    watching = run.snapshotProperty().subscribe((before, now) -> follow(now, progress, happened));
  }

  private void follow(Snapshot now, DoubleConsumer progress, Consumer<Course> happened) {
    int done = now.epoch() - start.epoch();
    progress.accept((double) Math.max(0, done) / (to - start.epoch()));
    boolean arrived = now.epoch() >= to;
    if (!arrived && now.problem().isEmpty()) return;
    watching.unsubscribe();
    int last = Math.min(to, now.epoch());
    History history = now.history();
    happened.accept(Course.of(last, history::trainLoss, history.testScore(last), arrived));
  }

  @Override
  public void stop() {
    watching.unsubscribe();
    if (run.isRunning()) run.session().pause();
  }

  /** The run of the window is what ran. */
  @Override
  public Optional<Runnable> show() {
    return Optional.empty();
  }
}
