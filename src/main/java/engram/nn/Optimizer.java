package engram.nn;

/**
 * How a gradient g becomes an update of a weight w with learning rate α; formulas and defaults are
 * those of {@code torch.optim}.
 */
public enum Optimizer {
  /** w ← w − α g */
  SGD("sgd", 0),
  /** v ← β v + g; w ← w − α v */
  MOMENTUM("momentum", 1),
  /** v ← β v + g; w ← w − α (g + β v) */
  NESTEROV("nesterov", 1),
  /** s ← 0.99 s + 0.01 g²; w ← w − α g / (√s + 1e-8) */
  RMSPROP("rmsprop", 1),
  /** m ← 0.9 m + 0.1 g; s ← 0.999 s + 0.001 g²; w ← w − α m̂ / (√ŝ + 1e-8), both bias-corrected */
  ADAM("adam", 2);

  /** How much of the mean square {@link #RMSPROP} keeps in a step. */
  public static final double RMS_DECAY = 0.99;

  /** How much of the mean {@link #ADAM} keeps in a step. */
  public static final double BETA1 = 0.9;

  /** How much of the mean square {@link #ADAM} keeps in a step. */
  public static final double BETA2 = 0.999;

  /** ε: what keeps the divisor of {@link #RMSPROP} and {@link #ADAM} above zero. */
  public static final double EPSILON = 1e-8;

  private final String id;
  private final int slots;

  Optimizer(String id, int slots) {
    this.id = id;
    this.slots = slots;
  }

  /** The name on the command line and in run files. */
  public String id() {
    return id;
  }

  /** How many numbers it remembers for each parameter. */
  public int slots() {
    return slots;
  }

  /** Whether the momentum β has a part in the formula. */
  public boolean usesMomentum() {
    return this == MOMENTUM || this == NESTEROV;
  }

  /**
   * The optimiser of that {@link #id()}.
   *
   * @throws IllegalArgumentException naming the known ids
   */
  public static Optimizer of(String id) {
    for (Optimizer optimizer : values()) if (optimizer.id.equals(id)) return optimizer;
    throw new IllegalArgumentException(
        "unknown optimizer \"" + id + "\": use " + Ids.list(values(), Optimizer::id));
  }
}
