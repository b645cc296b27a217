package engram.inspect;

import engram.nn.Activation;

/** Something that keeps a network from learning, with the number that shows it. */
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

  /**
   * @param ratio of update to weights
   */
  record SlowUpdate(int layer, double ratio) implements Finding {}

  /** Whether it is about that layer alone, or about the network as a whole and so about each. */
  default boolean isAbout(int index) {
    if (this instanceof NotFinite f) return f.layer == index;
    if (this instanceof Saturated f) return f.layer == index;
    if (this instanceof Dead f) return f.layer == index;
    if (this instanceof FastUpdate f) return f.layer == index;
    if (this instanceof SlowUpdate f) return f.layer == index;
    return this instanceof LargeGradient || index == 0;
  }
}
