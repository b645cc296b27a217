package engram.labs.why;

import engram.labs.Retraining;
import engram.memory.MemoryRun;
import engram.nn.Parameters;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ObjIntConsumer;

/**
 * Trains a run again once without each of some training rows, from the same initial weights, in the
 * same order and in the same batches. Some are trained at a time, on all processors; none knows of
 * the others, so their number changes no bit. A step is some epochs of each of these.
 */
final class LeaveOneOut implements MemoryRun {
  /** Trainings under way for each processor: more than one, since one may be slower than others. */
  private static final int EACH = 4;

  /** Multiplications of one training in a step, about: some milliseconds. */
  private static final double WORK = 1e6;

  private final Retraining.Course course;
  private final int[] rows;
  private final ObjIntConsumer<Parameters> trained;
  private final int together;
  private final int epochs;
  private final List<Retraining> underWay = new ArrayList<>();
  private int at;

  /** Epochs of each of those under way. */
  private int run;

  /**
   * @param rows the training rows to leave out, from 0, in the order of the data's training part
   * @param trained gets each network that is there, and the row that it never saw
   */
  LeaveOneOut(Retraining.Course course, int[] rows, ObjIntConsumer<Parameters> trained) {
    this.course = course;
    this.rows = rows.clone();
    this.trained = trained;
    together = EACH * Runtime.getRuntime().availableProcessors();
    double ofEpoch =
        (double) course.data().train().rows() * course.recipe().network().parameterCount();
    epochs = (int) Math.max(1, WORK / ofEpoch);
  }

  @Override
  public long total() {
    return (long) course.steps() * rows.length;
  }

  @Override
  public long done() {
    return (long) course.steps() * at + (long) run * underWay.size();
  }

  @Override
  public boolean isEnded() {
    return at == rows.length;
  }

  @Override
  public void step() {
    if (isEnded()) throw new IllegalStateException("every row was left out");
    if (underWay.isEmpty()) begin();
    int next = Math.min(epochs, course.steps() - run);
    underWay.parallelStream()
        .forEach(
            each -> {
              for (int epoch = 0; epoch < next; epoch++) each.step();
            });
    run += next;
    if (run < course.steps()) return;
    for (Retraining each : underWay) trained.accept(each.parameters(), rows[at++]);
    underWay.clear();
    run = 0;
  }

  private void begin() {
    int to = Math.min(rows.length, at + together);
    for (int k = at; k < to; k++) underWay.add(new Retraining(course, rows[k]));
  }
}
