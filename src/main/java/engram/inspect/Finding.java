package engram.inspect;

import engram.data.Identified;
import engram.nn.Activation;

/**
 * Something that keeps a network from learning, with the number that shows it: a cause, or a sign
 * of one.
 */
public sealed interface Finding {

  /** Numbers that are not finite: nothing can be learned any more. */
  record NotFinite(int layer, int count) implements Finding {}

  /**
   * Units whose function is flat on most rows.
   *
   * @param rows how many training rows were measured
   */
  record Saturated(
      int layer, boolean isOutput, Activation activation, int stuck, int units, int rows)
      implements Finding {}

  /** ReLU units that are 0 on every row. */
  record Dead(int layer, int stuck, int units, int rows) implements Finding {}

  /**
   * @param ratio root mean square of the gradients of the first layer to that of the last
   */
  record Vanishing(double ratio) implements Finding {}

  /**
   * @param ratio as in {@link Vanishing}
   */
  record Exploding(double ratio) implements Finding {}

  /**
   * @param norm of all gradients
   */
  record LargeGradient(double norm) implements Finding {}

  /**
   * @param ratio of update to weights
   */
  record FastUpdate(int layer, double ratio) implements Finding {}

  /** By what a rate shows that it is too large. */
  enum RateSign implements Identified {
    DIVERGED,
    SATURATED,
    DEAD,
    JUMPS
  }

  /** The cause: steps so long that they leave what was learned. */
  record RateTooLarge(double rate, RateSign sign) implements Finding {}

  /** The cause: the momentum carries the weights past where the gradient leads. */
  record MomentumTooLarge(double momentum) implements Finding {}

  /** The cause: a penalty stronger than the loss. */
  record PenaltyTooLarge(boolean l1, double lambda) implements Finding {}

  /**
   * The cause: the gradients of so few rows differ from that of all.
   *
   * @param rises share of the last epochs behind which the loss had risen
   */
  record NoisyBatches(int batchRows, double rises) implements Finding {}

  /** The cause: each step goes along the gradient, up the loss. */
  record Ascent() implements Finding {}

  /** The cause: steps so short that nothing comes of them. */
  record RateTooSmall(double rate) implements Finding {}

  /**
   * The cause: inputs far from the size 1.
   *
   * @param size the largest root mean square of an input
   */
  record UnscaledInputs(double size) implements Finding {}

  /** The cause: first weights so large that units were saturated before anything was learned. */
  record LargeStart(int layer) implements Finding {}

  /**
   * The cause: the training rows are learned by heart.
   *
   * @param validation whether the other rows are those for validation, or for the test
   * @param bestEpoch behind which these did best
   */
  record Overfitting(boolean validation, int bestEpoch, double best, double now)
      implements Finding {}

  /**
   * The cause: the loss is at rest though much is not learned. Labels that contradict the inputs
   * look the same from within.
   *
   * @param score accuracy or R² on the training rows
   */
  record Underfitting(boolean classes, double score) implements Finding {}

  /** No illness: the loss is at rest, and the training rows are learned. */
  record Done(int epoch) implements Finding {}

  /** Whether it is to be noticed. */
  default boolean isUnusual() {
    return !(this instanceof Done);
  }

  /**
   * Whether it is about that layer alone, or about the gradients of each. What is about the run as
   * a whole is about no layer.
   */
  default boolean isAbout(int index) {
    if (this instanceof NotFinite f) return f.layer == index;
    if (this instanceof Saturated f) return f.layer == index;
    if (this instanceof Dead f) return f.layer == index;
    if (this instanceof FastUpdate f) return f.layer == index;
    if (this instanceof LargeStart f) return f.layer == index;
    if (this instanceof Vanishing || this instanceof Exploding) return index == 0;
    return this instanceof LargeGradient;
  }
}
