package engram.ui.predict;

import engram.training.Branch;
import engram.training.History;
import engram.training.Session;
import engram.training.Snapshot;
import engram.ui.base.RoundedNumber;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;

/** Another branch of the run, which was trained already and is covered, beside the present one. */
public final class BranchTrial implements Trial {
  private final Session session;
  private final Branch branch;
  private final History present;
  private final Question question;

  /**
   * @param name what the branch is called
   */
  public BranchTrial(Session session, Snapshot moment, Branch branch, String name) {
    this.session = session;
    this.branch = branch;
    present = moment.history();
    Measure measure = RunTrial.measure(moment);
    String last = RoundedNumber.whole(branch.lastEpoch());
    int from = branch.fork().map(fork -> fork.at().epoch()).orElse(0);
    question =
        new Question(
            texts -> texts.get("predict.branch.title", name),
            texts -> texts.get("predict.branch.asked", name, measure.name(texts), last),
            texts -> texts.get("predict.branch.beside", RoundedNumber.whole(lastOfPresent())),
            measure,
            Axis.EPOCH,
            true,
            Math.min(from, branch.lastEpoch() - 1),
            branch.lastEpoch());
  }

  /** It is compared at its own end, or where the present branch ends before. */
  private int lastOfPresent() {
    return Math.min(branch.lastEpoch(), present.size() - 1);
  }

  @Override
  public Question question() {
    return question;
  }

  @Override
  public void begin(Consumer<Course> known) {
    int last = lastOfPresent();
    known.accept(Course.of(last, present::trainLoss, present.testScore(last), true));
  }

  @Override
  public void run(DoubleConsumer progress, Consumer<Course> happened) {
    History history = branch.history();
    int last = branch.lastEpoch();
    progress.accept(1);
    happened.accept(Course.of(last, history::trainLoss, history.testScore(last), true));
  }

  @Override
  public void stop() {}

  @Override
  public Optional<Runnable> show() {
    return Optional.of(() -> session.visitBranch(branch.id()));
  }
}
