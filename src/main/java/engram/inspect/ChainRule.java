package engram.inspect;

import engram.nn.Activation;
import engram.nn.NetworkSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * ∂L/∂w of one sample, factor by factor: ∂L/∂a · ∂a/∂z · ∂z/∂w, L the sample's own loss without
 * penalties, a and z those of the neuron that the weight leads to.
 *
 * @param sum what {@code terms} add up to
 * @param terms empty if there is nothing to add up
 * @param lossByActivation ∂L/∂a; of an output under cross-entropy ±∞ where a has rounded to 0 or 1
 * @param factor m, 0 or 1 / (1 − p), where the step may drop the neuron: then ∂L/∂a is by what it
 *     passes on, and ∂L/∂w = ∂L/∂a · m · ∂a/∂z · ∂z/∂w
 * @param derivative ∂a/∂z = f′(z); behind softmax that of the neuron's own z, a (1 − a)
 * @param delta ∂L/∂z
 * @param x ∂z/∂w: what comes in at the weight, 1 for a bias
 * @param gradient ∂L/∂w
 * @param cancels whether loss and output function belong together, so that ∂L/∂z is a − t
 * @param z the neuron's pre-activation
 * @param a its activation
 * @param target what it should be; 0 for a hidden neuron
 */
public record ChainRule(
    Sum sum,
    List<Term> terms,
    double lossByActivation,
    OptionalDouble factor,
    double derivative,
    double delta,
    double x,
    double gradient,
    boolean cancels,
    double z,
    double a,
    double target) {

  /** What has to be added up before the factors are multiplied. */
  public enum Sum {
    /** Nothing: the loss gives ∂L/∂a of the output neuron at once. */
    NONE,
    /** ∂L/∂a = Σₖ δₖ wₖ over the neurons k of the next layer. */
    NEXT_LAYER,
    /** ∂L/∂z = Σₖ ∂L/∂aₖ ∂aₖ/∂z over all outputs: behind softmax each depends on every z. */
    SOFTMAX
  }

  /**
   * One summand.
   *
   * @param unit the neuron k of the next layer, or the output k
   * @param left δₖ, or ∂L/∂aₖ
   * @param right the weight to k, or ∂aₖ/∂z
   */
  public record Term(int unit, double left, double right) {
    public double product() {
      // ∂L/∂a may be infinite where ∂a/∂z is 0: such an output has no part in the sum
      return right == 0 ? 0 : left * right;
    }
  }

  public ChainRule {
    terms = List.copyOf(terms);
  }

  /** Of that weight or bias, for the moment's sample. */
  static ChainRule of(Moment moment, WorkedWeight weight) {
    NetworkSpec spec = moment.parameters().spec();
    int layer = weight.target().layer();
    int unit = weight.target().unit();
    boolean output = layer == spec.layerCount() - 1;
    Activation f = spec.activationOf(layer);
    double a = moment.forward().undropped(layer, unit);
    double z = moment.forward().z(layer, unit);
    boolean softmax = f == Activation.SOFTMAX;
    return new ChainRule(
        softmax ? Sum.SOFTMAX : output ? Sum.NONE : Sum.NEXT_LAYER,
        softmax ? outputs(moment, unit) : output ? List.of() : nextLayer(moment, layer, unit),
        moment.backward().activationGradient(layer, unit),
        new WorkedNeuron(moment, weight.target()).factor(),
        softmax ? a * (1 - a) : f.derivative(z, a),
        weight.delta(),
        weight.x(),
        weight.sampleGradient(),
        output && moment.snapshot().recipe().loss().cancels(f),
        z,
        a,
        output ? moment.snapshot().data().target(moment.row())[unit] : 0);
  }

  private static List<Term> nextLayer(Moment moment, int layer, int unit) {
    int units = moment.parameters().spec().unitsOf(layer + 1);
    List<Term> terms = new ArrayList<>(units);
    for (int k = 0; k < units; k++) {
      terms.add(
          new Term(
              k,
              moment.backward().delta(layer + 1, k),
              moment.parameters().weight(layer + 1, unit, k)));
    }
    return terms;
  }

  private static List<Term> outputs(Moment moment, int unit) {
    int layer = moment.parameters().spec().layerCount() - 1;
    double a = moment.forward().a(layer, unit);
    List<Term> terms = new ArrayList<>();
    for (int k = 0; k < moment.parameters().spec().outputs(); k++) {
      double derivative = moment.forward().a(layer, k) * ((k == unit ? 1 : 0) - a);
      terms.add(new Term(k, moment.backward().activationGradient(layer, k), derivative));
    }
    return terms;
  }
}
