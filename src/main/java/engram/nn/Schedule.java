package engram.nn;

/**
 * The learning rate along a run.
 *
 * @param epochs the span that its shape is stretched over, from 1; of a step, how long each rate
 *     lasts; of a constant rate it means nothing
 */
public record Schedule(ScheduleShape shape, int epochs) {
  public static final Schedule CONSTANT = new Schedule(ScheduleShape.CONSTANT, 1);

  /** As many epochs as a run can have. */
  public static final int MOST_EPOCHS = 10_000_000;

  /**
   * @throws IllegalArgumentException if the span is out of its range
   */
  public Schedule {
    if (epochs < 1 || epochs > MOST_EPOCHS) {
      throw new IllegalArgumentException(
          "a schedule has a whole number of epochs from 1 to " + MOST_EPOCHS + ", not " + epochs);
    }
    if (shape == ScheduleShape.CONSTANT) epochs = 1;
  }

  public boolean isConstant() {
    return shape == ScheduleShape.CONSTANT;
  }

  /**
   * The learning rate of a batch, above 0.
   *
   * @param alpha the rate that was set
   * @param epoch whole epochs done before it
   * @param row where the batch begins in its epoch
   * @param rows of the training set
   * @param batch rows of a full batch
   */
  public double rate(double alpha, int epoch, int row, int rows, int batch) {
    if (isConstant()) return alpha;
    long perEpoch = (rows + batch - 1L) / batch;
    double rate = alpha * shape.factor(epoch * perEpoch + row / batch, epochs * perEpoch);
    return Math.max(rate, Double.MIN_VALUE);
  }
}
