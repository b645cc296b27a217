package engram.nn.fast;

import engram.nn.Anchor;
import engram.nn.HeldParameters;
import engram.nn.NetworkSpec;
import engram.nn.Optimizer;
import engram.nn.OptimizerState;
import engram.nn.ParameterRow;
import engram.nn.Parameters;
import engram.nn.UpdateRule;
import java.util.List;
import java.util.Optional;

/**
 * Turns gradients into updates, row by row; knows which optimiser is at work and its step.
 *
 * <p>Formulas and defaults are those of {@code torch.optim}: no dampening, not centred, ε outside
 * the root.
 */
final class Updater {
  private final NetworkSpec spec;
  private final List<ParameterRow> rows;
  private Optimizer optimizer = Optimizer.SGD;
  private long steps;
  private double rate;
  private double momentum;
  private double stepSize;
  private double correction;
  private HeldParameters held;

  /**
   * @param rows all parameters of the network
   */
  Updater(NetworkSpec spec, List<ParameterRow> rows) {
    this.spec = spec;
    this.rows = List.copyOf(rows);
    held = new HeldParameters(this.rows, spec.parameterCount(), new int[0]);
  }

  void load(Parameters parameters) {
    double[] flat = parameters.toArray();
    for (int k = 0; k < rows.size(); k++) rows.get(k).gather(flat, rows.get(k).values);
    start(Optimizer.SGD);
  }

  boolean isFinite() {
    for (int k = 0; k < rows.size(); k++) if (!rows.get(k).isFinite()) return false;
    return true;
  }

  Parameters parameters() {
    double[] flat = new double[spec.parameterCount()];
    for (ParameterRow row : rows) row.scatter(row.values, flat);
    return Parameters.of(spec, flat);
  }

  void load(OptimizerState state) {
    start(state.optimizer());
    steps = state.steps();
    for (int slot = 0; slot < state.slots().length; slot++) {
      for (ParameterRow row : rows) row.gather(state.slots()[slot], row.slot(slot));
    }
  }

  OptimizerState state() {
    double[][] slots = new double[optimizer.slots()][spec.parameterCount()];
    for (int slot = 0; slot < slots.length; slot++) {
      for (ParameterRow row : rows) row.scatter(row.slot(slot), slots[slot]);
    }
    return new OptimizerState(optimizer, steps, slots);
  }

  private void start(Optimizer with) {
    if (steps > 0 || optimizer != with) {
      for (int k = 0; k < rows.size(); k++) rows.get(k).forget();
    }
    optimizer = with;
    steps = 0;
  }

  /** Begins the update of one batch; another optimiser than before starts without memory. */
  void begin(UpdateRule rule) {
    if (rule.optimizer() != optimizer) start(rule.optimizer());
    steps++;
    rate = rule.learningRate();
    momentum = rule.momentum();
    if (optimizer == Optimizer.ADAM) {
      stepSize = rate / (1 - power(Optimizer.BETA1, steps));
      correction = Math.sqrt(1 - power(Optimizer.BETA2, steps));
    }
    held.keep();
  }

  /** Ends the update of one batch. */
  void end() {
    held.giveBack();
  }

  /** What no update moves, by its places in the flat order. */
  void hold(int[] indices) {
    held = new HeldParameters(rows, spec.parameterCount(), indices);
  }

  void anchor(Optional<Anchor> anchor) {
    rows.forEach(ParameterRow::free);
    anchor.ifPresent(springs -> rows.forEach(springs::fasten));
  }

  /** Square and multiply: the same bits whether the run got here step by step or was resumed. */
  private static double power(double base, long exponent) {
    double result = 1;
    double square = base;
    for (long e = exponent; e > 0; e >>= 1) {
      if ((e & 1) == 1) result *= square;
      square *= square;
    }
    return result;
  }

  /**
   * Adds the derivative of λ₂/2 w² + λ₁ |w| to the gradient of a run of weights.
   *
   * @param g changed between from and to
   */
  static void penalise(double[] w, double[] g, int from, int to, UpdateRule rule) {
    double l1 = rule.l1();
    double l2 = rule.l2();
    if (l2 != 0) for (int k = from; k < to; k++) g[k] += l2 * w[k];
    if (l1 != 0) for (int k = from; k < to; k++) g[k] += l1 * Math.signum(w[k]);
  }

  /**
   * Moves one row against its gradient.
   *
   * @param g with penalties, but for that of the anchor, which is added; as long as the row
   */
  void update(ParameterRow row, double[] g) {
    row.addPull(g);
    double[] w = row.values;
    switch (optimizer) {
      case SGD -> sgd(w, g, rate);
      case MOMENTUM -> momentum(w, g, row.first, rate, momentum);
      case NESTEROV -> nesterov(w, g, row.first, rate, momentum);
      case RMSPROP -> rmsProp(w, g, row.first, rate);
      case ADAM -> adam(w, g, row.first, row.second, stepSize, correction);
    }
  }

  private static void sgd(double[] w, double[] g, double rate) {
    for (int k = 0; k < w.length; k++) w[k] -= rate * g[k];
  }

  private static void momentum(double[] w, double[] g, double[] v, double rate, double beta) {
    for (int k = 0; k < w.length; k++) {
      double next = beta * v[k] + g[k];
      v[k] = next;
      w[k] -= rate * next;
    }
  }

  private static void nesterov(double[] w, double[] g, double[] v, double rate, double beta) {
    for (int k = 0; k < w.length; k++) {
      double next = beta * v[k] + g[k];
      v[k] = next;
      w[k] -= rate * (g[k] + beta * next);
    }
  }

  private static void rmsProp(double[] w, double[] g, double[] s, double rate) {
    for (int k = 0; k < w.length; k++) {
      double next = Optimizer.RMS_DECAY * s[k] + (1 - Optimizer.RMS_DECAY) * (g[k] * g[k]);
      s[k] = next;
      w[k] -= rate * (g[k] / (Math.sqrt(next) + Optimizer.EPSILON));
    }
  }

  private static void adam(
      double[] w, double[] g, double[] m, double[] s, double stepSize, double correction) {
    for (int k = 0; k < w.length; k++) {
      double mean = Optimizer.BETA1 * m[k] + (1 - Optimizer.BETA1) * g[k];
      double square = Optimizer.BETA2 * s[k] + (1 - Optimizer.BETA2) * (g[k] * g[k]);
      m[k] = mean;
      s[k] = square;
      w[k] -= stepSize * (mean / (Math.sqrt(square) / correction + Optimizer.EPSILON));
    }
  }
}
