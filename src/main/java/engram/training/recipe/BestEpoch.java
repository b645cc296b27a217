package engram.training.recipe;

import java.util.function.IntToDoubleFunction;

/**
 * The best epoch of a run by what an {@link EarlyStop} calls better, found as the run goes on. The
 * first weights do not count: the first epoch is the best one until another is better.
 */
public final class BestEpoch {
  private final EarlyStop rule;
  private int counted;
  private int epoch;
  private double loss = Double.POSITIVE_INFINITY;

  public BestEpoch(EarlyStop rule) {
    this.rule = rule;
  }

  public EarlyStop rule() {
    return rule;
  }

  /** How many epochs it has seen. */
  public int counted() {
    return counted;
  }

  /** 0 before the first. */
  public int epoch() {
    return epoch;
  }

  /** The watched loss of {@link #epoch()}. */
  public double loss() {
    return loss;
  }

  /** Epochs since the best one. */
  public int waited() {
    return counted - epoch;
  }

  /**
   * Goes through the epochs that it has not seen.
   *
   * @param last to this one; nothing happens if it was seen
   * @param watched the loss behind each epoch
   */
  public void countTo(int last, IntToDoubleFunction watched) {
    while (counted < last) {
      counted++;
      double now = watched.applyAsDouble(counted);
      if (epoch == 0 || rule.isBetter(now, loss)) {
        epoch = counted;
        loss = now;
      }
    }
  }
}
