package engram.nn;

import java.util.Arrays;

/**
 * Turns gradients into updates of a flat array of parameters; holds what the optimiser remembers.
 *
 * <p>Formulas and defaults are those of {@code torch.optim}; no dampening, not centred.
 */
final class Updater {
  private static final double RMS_DECAY = 0.99;
  private static final double BETA1 = 0.9;
  private static final double BETA2 = 0.999;
  private static final double EPSILON = 1e-8;

  private final double[] first;
  private final double[] second;
  private Optimizer running = Optimizer.SGD;
  private long steps;

  Updater(int parameters) {
    first = new double[parameters];
    second = new double[parameters];
  }

  void reset() {
    Arrays.fill(first, 0);
    Arrays.fill(second, 0);
    running = Optimizer.SGD;
    steps = 0;
  }

  /** w ← w − α (…) by the rule's optimiser; g already holds the penalties. */
  void step(double[] w, double[] g, UpdateRule rule) {
    if (rule.optimizer() != running) {
      reset();
      running = rule.optimizer();
    }
    steps++;
    switch (running) {
      case SGD -> sgd(w, g, rule.learningRate());
      case MOMENTUM -> momentum(w, g, rule.learningRate(), rule.momentum());
      case NESTEROV -> nesterov(w, g, rule.learningRate(), rule.momentum());
      case RMSPROP -> rmsProp(w, g, rule.learningRate());
      case ADAM -> adam(w, g, rule.learningRate());
    }
  }

  private static void sgd(double[] w, double[] g, double rate) {
    for (int i = 0; i < w.length; i++) w[i] -= rate * g[i];
  }

  private void momentum(double[] w, double[] g, double rate, double beta) {
    double[] v = first;
    for (int i = 0; i < w.length; i++) {
      double next = beta * v[i] + g[i];
      v[i] = next;
      w[i] -= rate * next;
    }
  }

  private void nesterov(double[] w, double[] g, double rate, double beta) {
    double[] v = first;
    for (int i = 0; i < w.length; i++) {
      double next = beta * v[i] + g[i];
      v[i] = next;
      w[i] -= rate * (g[i] + beta * next);
    }
  }

  private void rmsProp(double[] w, double[] g, double rate) {
    double[] s = first;
    for (int i = 0; i < w.length; i++) {
      double next = RMS_DECAY * s[i] + (1 - RMS_DECAY) * (g[i] * g[i]);
      s[i] = next;
      w[i] -= rate * g[i] / (Math.sqrt(next) + EPSILON);
    }
  }

  private void adam(double[] w, double[] g, double rate) {
    double[] m = first;
    double[] s = second;
    double stepSize = rate / (1 - power(BETA1, steps));
    double correction = Math.sqrt(1 - power(BETA2, steps));
    for (int i = 0; i < w.length; i++) {
      double mean = BETA1 * m[i] + (1 - BETA1) * g[i];
      double square = BETA2 * s[i] + (1 - BETA2) * (g[i] * g[i]);
      m[i] = mean;
      s[i] = square;
      w[i] -= stepSize * mean / (Math.sqrt(square) / correction + EPSILON);
    }
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

  OptimizerState state() {
    double[][] slots = new double[running.slots()][];
    for (int k = 0; k < slots.length; k++) slots[k] = (k == 0 ? first : second).clone();
    return new OptimizerState(running, steps, slots);
  }

  void load(OptimizerState state) {
    reset();
    double[][] slots = state.slots();
    for (int k = 0; k < slots.length; k++) {
      System.arraycopy(slots[k], 0, k == 0 ? first : second, 0, first.length);
    }
    running = state.optimizer();
    steps = state.steps();
  }
}
