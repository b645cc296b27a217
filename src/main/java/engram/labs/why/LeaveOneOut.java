package engram.labs.why;

import engram.labs.Retraining;
import engram.memory.MemoryRun;
import engram.nn.Parameters;
import java.util.function.ObjIntConsumer;

/**
 * Trains a run again once without each of some training rows, from the same initial weights, in the
 * same order and in the same batches. A step is an epoch.
 */
final class LeaveOneOut implements MemoryRun {
  private final Retraining.Course course;
  private final int[] rows;
  private final ObjIntConsumer<Parameters> trained;
  private Retraining training;
  private int at;
  private long done;

  /**
   * @param rows the training rows to leave out, from 0, in the order of the data's training part
   * @param trained gets each network that is there, and the row that it never saw
   */
  LeaveOneOut(Retraining.Course course, int[] rows, ObjIntConsumer<Parameters> trained) {
    this.course = course;
    this.rows = rows.clone();
    this.trained = trained;
  }

  @Override
  public long total() {
    return (long) course.steps() * rows.length;
  }

  @Override
  public long done() {
    return done;
  }

  @Override
  public boolean isEnded() {
    return at == rows.length;
  }

  @Override
  public void step() {
    if (isEnded()) throw new IllegalStateException("every row was left out");
    if (training == null) training = new Retraining(course, rows[at]);
    training.step();
    done++;
    if (!training.isThere()) return;
    trained.accept(training.parameters(), rows[at]);
    training = null;
    at++;
  }
}
