package engram.nn;

/** What training makes small: a loss with its derivative. */
public enum Loss {
  /** mean over rows and outputs of (a − t)², as {@code np.mean((a - t) ** 2)}. */
  MEAN_SQUARED_ERROR("mse"),
  /**
   * Mean over rows of the cross-entropy: −Σ t ln a behind a softmax layer, −Σ (t ln a + (1 − t)
   * ln(1 − a)) behind a sigmoid layer.
   */
  CROSS_ENTROPY("cross-entropy");

  private final String id;

  Loss(String id) {
    this.id = id;
  }

  /** The name on the command line and in run files. */
  public String id() {
    return id;
  }

  /** Whether this loss is defined behind that output activation. */
  public boolean accepts(Activation output) {
    return this == MEAN_SQUARED_ERROR
        || output == Activation.SOFTMAX
        || output == Activation.SIGMOID;
  }

  /**
   * The loss of that {@link #id()}.
   *
   * @throws IllegalArgumentException naming the known ids
   */
  public static Loss of(String id) {
    for (Loss loss : values()) if (loss.id.equals(id)) return loss;
    throw new IllegalArgumentException(
        "unknown loss \"" + id + "\": use " + Ids.list(values(), Loss::id));
  }
}
