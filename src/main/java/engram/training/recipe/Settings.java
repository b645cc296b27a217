package engram.training.recipe;

import engram.nn.DropoutMask;
import engram.nn.Optimizer;
import engram.nn.Schedule;
import engram.nn.UpdateRule;

/**
 * What can be changed while a run goes on; a change takes effect at the next batch.
 *
 * @param learningRate α, the highest of its schedule
 * @param batchSize rows a batch, or {@link #FULL_BATCH}; one above the number of rows is the same
 * @param ascent whether each step goes along the gradient, up the loss, and not against it
 * @param schedule which another recipe alone can change
 * @param dropout p, the share of hidden neurons dropped at each step, see {@link DropoutMask}
 */
public record Settings(
    Optimizer optimizer,
    double learningRate,
    int batchSize,
    double momentum,
    double l1,
    double l2,
    boolean ascent,
    Schedule schedule,
    double dropout) {

  /** All training rows in one batch. */
  public static final int FULL_BATCH = 0;

  /** Those that go down the loss at a constant learning rate. */
  public Settings(
      Optimizer optimizer,
      double learningRate,
      int batchSize,
      double momentum,
      double l1,
      double l2) {
    this(optimizer, learningRate, batchSize, momentum, l1, l2, false, Schedule.CONSTANT);
  }

  /** Without dropout. */
  public Settings(
      Optimizer optimizer,
      double learningRate,
      int batchSize,
      double momentum,
      double l1,
      double l2,
      boolean ascent,
      Schedule schedule) {
    this(optimizer, learningRate, batchSize, momentum, l1, l2, ascent, schedule, 0);
  }

  /**
   * @throws IllegalArgumentException if a number is outside its range or not finite
   */
  public Settings {
    new UpdateRule(optimizer, learningRate, momentum, l1, l2);
    if (batchSize < 0) {
      throw new IllegalArgumentException("a batch has at least one row, not " + batchSize);
    }
    DropoutMask.requireRate(dropout);
  }

  /** Where the learning rate stays. */
  public UpdateRule rule() {
    return rule(learningRate);
  }

  /** Of one batch alone, with the rate that the schedule has come to; see {@link #at}. */
  public UpdateRule rule(int epoch, int row, int rows) {
    return rule(rate(epoch, row, rows));
  }

  private UpdateRule rule(double rate) {
    return new UpdateRule(optimizer, rate, momentum, l1, l2, ascent);
  }

  private double rate(int epoch, int row, int rows) {
    return schedule.rate(learningRate, epoch, row, rows, batchRows(rows));
  }

  /**
   * Those of one batch alone, with the rate that the schedule has come to.
   *
   * @param epoch whole epochs done before it
   * @param row where the batch begins in its epoch
   * @param rows of the training set
   */
  public Settings at(int epoch, int row, int rows) {
    if (schedule.isConstant()) return this;
    return withLearningRate(rate(epoch, row, rows)).withSchedule(Schedule.CONSTANT);
  }

  /** Rows of a batch when there are n training rows. */
  public int batchRows(int n) {
    return batchSize == FULL_BATCH ? n : Math.min(batchSize, n);
  }

  public Settings withOptimizer(Optimizer newOptimizer) {
    return new Settings(
        newOptimizer, learningRate, batchSize, momentum, l1, l2, ascent, schedule, dropout);
  }

  public Settings withLearningRate(double rate) {
    return new Settings(optimizer, rate, batchSize, momentum, l1, l2, ascent, schedule, dropout);
  }

  public Settings withBatchSize(int size) {
    return new Settings(optimizer, learningRate, size, momentum, l1, l2, ascent, schedule, dropout);
  }

  public Settings withMomentum(double newMomentum) {
    return new Settings(
        optimizer, learningRate, batchSize, newMomentum, l1, l2, ascent, schedule, dropout);
  }

  public Settings withL1(double lambda) {
    return new Settings(
        optimizer, learningRate, batchSize, momentum, lambda, l2, ascent, schedule, dropout);
  }

  public Settings withL2(double lambda) {
    return new Settings(
        optimizer, learningRate, batchSize, momentum, l1, lambda, ascent, schedule, dropout);
  }

  public Settings withSchedule(Schedule newSchedule) {
    return new Settings(
        optimizer, learningRate, batchSize, momentum, l1, l2, ascent, newSchedule, dropout);
  }

  public Settings withAscent(boolean up) {
    return new Settings(
        optimizer, learningRate, batchSize, momentum, l1, l2, up, schedule, dropout);
  }

  public Settings withDropout(double p) {
    return new Settings(optimizer, learningRate, batchSize, momentum, l1, l2, ascent, schedule, p);
  }
}
