package engram.nn;

import java.util.Arrays;
import java.util.List;

/**
 * How a gradient g becomes an update of a weight w with learning rate α: all that is known of an
 * optimiser, as numbers and as a formula. The others read it here: the kernels update with it, the
 * equations, the inspector and the program write its formula.
 *
 * <p>Formulas and defaults are those of {@code torch.optim}: no dampening, not centred, ε outside
 * the root.
 */
public enum Optimizer {
  /** w ← w − α g */
  SGD("sgd", "g") {
    @Override
    public void update(
        double[] w, double[] g, double[][] memory, UpdateRule rule, double[] corrections) {
      double rate = rule.signedRate();
      for (int k = 0; k < w.length; k++) w[k] -= rate * g[k];
    }
  },

  /** v ← β v + g; w ← w − α v */
  MOMENTUM("momentum", "v", new Slot("v", "β v + g")) {
    @Override
    public void update(
        double[] w, double[] g, double[][] memory, UpdateRule rule, double[] corrections) {
      double rate = rule.signedRate();
      double beta = rule.momentum();
      double[] v = memory[0];
      for (int k = 0; k < w.length; k++) {
        double next = beta * v[k] + g[k];
        v[k] = next;
        w[k] -= rate * next;
      }
    }
  },

  /** v ← β v + g; w ← w − α (g + β v) */
  NESTEROV("nesterov", "(g + β v)", new Slot("v", "β v + g")) {
    @Override
    public void update(
        double[] w, double[] g, double[][] memory, UpdateRule rule, double[] corrections) {
      double rate = rule.signedRate();
      double beta = rule.momentum();
      double[] v = memory[0];
      for (int k = 0; k < w.length; k++) {
        double next = beta * v[k] + g[k];
        v[k] = next;
        w[k] -= rate * (g[k] + beta * next);
      }
    }
  },

  /** s ← 0.99 s + 0.01 g²; w ← w − α g / (√s + 1e-8) */
  RMSPROP("rmsprop", "g / (√s + ε)", new Slot("s", "0.99 s + 0.01 g²")) {
    private static final double DECAY = 0.99;

    @Override
    public void update(
        double[] w, double[] g, double[][] memory, UpdateRule rule, double[] corrections) {
      double rate = rule.signedRate();
      double[] s = memory[0];
      for (int k = 0; k < w.length; k++) {
        double next = DECAY * s[k] + (1 - DECAY) * (g[k] * g[k]);
        s[k] = next;
        w[k] -= rate * (g[k] / (Math.sqrt(next) + EPSILON));
      }
    }
  },

  /** s ← s + g²; w ← w − α g / (√s + 1e-10) */
  ADAGRAD("adagrad", "g / (√s + ε)", new Slot("s", "s + g²")) {
    @Override
    public void update(
        double[] w, double[] g, double[][] memory, UpdateRule rule, double[] corrections) {
      double rate = rule.signedRate();
      double epsilon = epsilon();
      double[] s = memory[0];
      for (int k = 0; k < w.length; k++) {
        double next = s[k] + g[k] * g[k];
        s[k] = next;
        w[k] -= rate * (g[k] / (Math.sqrt(next) + epsilon));
      }
    }

    @Override
    public double epsilon() {
      return 1e-10;
    }
  },

  /** m ← 0.9 m + 0.1 g; s ← 0.999 s + 0.001 g²; w ← w − α m̂ / (√ŝ + 1e-8), both bias-corrected */
  ADAM(
      "adam",
      "m̂ / (√ŝ + ε)",
      new Slot("m", "0.9 m + 0.1 g", 0.9, "mean"),
      new Slot("s", "0.999 s + 0.001 g²", 0.999, "square")) {
    private static final double BETA1 = 0.9;
    private static final double BETA2 = 0.999;

    @Override
    public void update(
        double[] w, double[] g, double[][] memory, UpdateRule rule, double[] corrections) {
      double stepSize = rule.signedRate() / corrections[0];
      double correction = Math.sqrt(corrections[1]);
      double[] m = memory[0];
      double[] s = memory[1];
      for (int k = 0; k < w.length; k++) {
        double mean = BETA1 * m[k] + (1 - BETA1) * g[k];
        double square = BETA2 * s[k] + (1 - BETA2) * (g[k] * g[k]);
        m[k] = mean;
        s[k] = square;
        w[k] -= stepSize * (mean / (Math.sqrt(square) / correction + EPSILON));
      }
    }
  };

  /** ε where a constant has no other: what keeps its divisor above zero. */
  private static final double EPSILON = 1e-8;

  /** The most {@link #slots()} of any optimiser. */
  public static final int MOST_SLOTS =
      Arrays.stream(values()).mapToInt(optimizer -> optimizer.slots.size()).max().orElse(0);

  private final String id;
  private final String step;
  private final List<Slot> slots;

  Optimizer(String id, String step, Slot... slots) {
    this.id = id;
    this.step = step;
    this.slots = List.of(slots);
  }

  /** The name on the command line and in run files. */
  public String id() {
    return id;
  }

  /** What it remembers for each parameter. */
  public List<Slot> slots() {
    return slots;
  }

  /**
   * What the learning rate is multiplied by: w ← w − α · step, or + with {@link UpdateRule#ascent}.
   * In this notation a space multiplies, √ stands before one letter, and {@code m̂} is a corrected
   * {@link Slot}; g is the gradient, β the momentum, ε is {@link #epsilon()}.
   */
  public String step() {
    return step;
  }

  /** ε: what keeps the divisor above zero, if there is one. */
  public double epsilon() {
    return EPSILON;
  }

  /** Whether the step is the gradient itself. */
  public boolean isPlain() {
    return step.equals("g");
  }

  /**
   * Whether an update is linear in the gradients so far: then it is the sum of what each part of
   * them would do alone.
   */
  public boolean isLinear() {
    return !step.contains("/");
  }

  /** The slot that is divided in a step that divides; −1 if that is the gradient itself. */
  public int numeratorSlot() {
    String numerator = step.substring(0, 1);
    for (int slot = 0; slot < slots.size(); slot++) {
      if (slots.get(slot).symbol().equals(numerator)) return slot;
    }
    return -1;
  }

  /** Whether the momentum β has a part in the formula. */
  public boolean usesMomentum() {
    return step.contains("β") || slots.stream().anyMatch(slot -> slot.formula().contains("β"));
  }

  /** Whether the step takes a slot that is corrected. */
  public boolean isCorrected() {
    return slots.stream().anyMatch(Slot::isCorrected);
  }

  /**
   * The update: moves parameters by their gradient, as the rule says against or along it, number k
   * of each array belonging together.
   *
   * @param w moved
   * @param g the gradient, penalties included
   * @param memory what is remembered, one array for each slot; brought up to date
   * @param corrections {@link Slot#correction} of each slot in this update
   */
  public abstract void update(
      double[] w, double[] g, double[][] memory, UpdateRule rule, double[] corrections);

  /**
   * The update of one parameter.
   *
   * @param memory what is remembered of it, one number for each slot; brought up to date
   * @param t updates of this optimiser, this one among them
   * @return the parameter after it
   */
  public double update(double w, double g, double[] memory, UpdateRule rule, long t) {
    double[] moved = {w};
    double[][] rows = new double[memory.length][1];
    for (int slot = 0; slot < rows.length; slot++) rows[slot][0] = memory[slot];
    update(moved, new double[] {g}, rows, rule, corrections(t));
    for (int slot = 0; slot < rows.length; slot++) memory[slot] = rows[slot][0];
    return moved[0];
  }

  private double[] corrections(long t) {
    return slots.stream().mapToDouble(slot -> slot.correction(t)).toArray();
  }
}
