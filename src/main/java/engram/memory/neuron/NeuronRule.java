package engram.memory.neuron;

import engram.data.Identified;
import engram.nn.Activation;

/**
 * How one neuron without a bias learns from an input x: w ← w + η Δw, with z = w · x. Hebb and Oja
 * have no teacher; the other two are told the target t.
 */
public enum NeuronRule implements Identified {
  /**
   * Δw = z x: what fires together is joined more (Hebb 1949). The weights point more and more along
   * the direction in which the inputs are largest, and grow without end.
   */
  HEBB(false),

  /**
   * Δw = z (x − z w): Hebb's rule with forgetting, so that |w| comes to 1 (Oja 1982). With inputs
   * of mean 0, w comes to their first principal component.
   */
  OJA(false),

  /**
   * Δw = (t − z) x: the steepest way down of ½ (t − z)² (Widrow and Hoff 1960). Comes to the least
   * squares.
   */
  DELTA(true),

  /**
   * Δw = (t − a)(1 − a²) x with a = tanh z: the steepest way down of ½ (t − a)², which is what
   * backpropagation is for one neuron (Rumelhart, Hinton and Williams 1986).
   */
  BACKPROP(true);

  private final boolean taught;

  NeuronRule(boolean taught) {
    this.taught = taught;
  }

  /** Whether it looks at the target. */
  boolean isTaught() {
    return taught;
  }

  /** What the neuron says: tanh z of a neuron that learns by backpropagation, else z. */
  public double output(double[] w, double[] x) {
    double z = 0;
    for (int d = 0; d < w.length; d++) z += w[d] * x[d];
    return this == BACKPROP ? Activation.TANH.value(z) : z;
  }

  /** Δw for one point, before the learning rate. */
  public double[] change(double[] w, double[] x, int target) {
    double[] change = new double[w.length];
    add(w, x, target, change);
    return change;
  }

  /** Adds Δw to the change. */
  void add(double[] w, double[] x, int target, double[] change) {
    double a = output(w, x);
    double signal =
        switch (this) {
          case HEBB, OJA -> a;
          case DELTA -> target - a;
          case BACKPROP -> (target - a) * (1 - a * a);
        };
    for (int d = 0; d < w.length; d++) {
      change[d] += signal * (this == OJA ? x[d] - a * w[d] : x[d]);
    }
  }
}
