package engram.labs.look;

import engram.data.Targets;
import engram.nn.Backprop;
import engram.nn.ForwardPass;
import engram.nn.Parameters;

/**
 * F: how strongly a network names one class, as a function of its inputs: the output of that class.
 * A single output is that of the second class; for the first it is mirrored about the middle.
 */
final class ClassScore {
  private final Parameters network;
  private final Targets targets;
  private final int label;

  ClassScore(LookNetwork of, int label) {
    network = of.network();
    targets = of.targets();
    this.label = label;
  }

  /** F(x). */
  double of(double[] x) {
    return of(targets, label, ForwardPass.of(network, x).output());
  }

  /** The same of outputs. */
  static double of(Targets targets, int label, double[] outputs) {
    if (!targets.coding().isSingle()) return outputs[label];
    return label == 1 ? outputs[0] : 2 * targets.middle() - outputs[0];
  }

  /** ∂F/∂x. */
  double[] gradient(double[] x) {
    double[] direction = new double[targets.outputs()];
    if (targets.coding().isSingle()) direction[0] = label == 1 ? 1 : -1;
    else direction[label] = 1;
    return Backprop.inputGradient(network, ForwardPass.of(network, x), direction);
  }
}
