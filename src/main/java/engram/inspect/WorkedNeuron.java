package engram.inspect;

import engram.nn.Activation;
import engram.nn.NetworkSpec;
import engram.nn.Part;
import java.util.OptionalDouble;

/**
 * The arithmetic of one neuron for one sample: z = Σ w x + b, a = f(z), and what the loss says to
 * it. A view on a {@link Moment}; nothing is copied.
 */
public final class WorkedNeuron {
  private final Moment moment;
  private final Part.Neuron neuron;
  private final NetworkSpec spec;

  /**
   * @throws IllegalArgumentException if the network has no such neuron
   */
  public WorkedNeuron(Moment moment, Part.Neuron neuron) {
    this.moment = moment;
    this.neuron = neuron;
    spec = moment.parameters().spec();
    if (!neuron.isIn(spec)) throw new IllegalArgumentException(neuron + " is not in " + spec);
  }

  public Part.Neuron part() {
    return neuron;
  }

  public Activation activation() {
    return spec.activationOf(neuron.layer());
  }

  /** How many weights come in. */
  public int inputs() {
    return spec.inputsOf(neuron.layer());
  }

  /** What comes in there: a scaled feature, or an activation of the layer before. */
  public double x(int from) {
    return moment.forward().incoming(neuron.layer(), from);
  }

  public double weight(int from) {
    return moment.parameters().weight(neuron.layer(), from, neuron.unit());
  }

  /** w · x of that connection. */
  public double product(int from) {
    return weight(from) * x(from);
  }

  /** Σ w x of the connections from first on, in ascending order. */
  public double productsFrom(int first) {
    double sum = 0;
    for (int i = first; i < inputs(); i++) sum += product(i);
    return sum;
  }

  public double bias() {
    return moment.parameters().bias(neuron.layer(), neuron.unit());
  }

  public double z() {
    return moment.forward().z(neuron.layer(), neuron.unit());
  }

  /** f(z), which a step with dropout may not pass on. */
  public double a() {
    return moment.forward().undropped(neuron.layer(), neuron.unit());
  }

  /** m, 0 or 1 / (1 − p), in a step that may drop this neuron; else empty. */
  public OptionalDouble factor() {
    boolean hidden = neuron.layer() < spec.layerCount() - 1;
    return hidden && moment.forward().hasDropout()
        ? OptionalDouble.of(moment.forward().factor(neuron.layer(), neuron.unit()))
        : OptionalDouble.empty();
  }

  /** What goes on to the next layer: a, with dropout a m. */
  public double passedOn() {
    return moment.forward().a(neuron.layer(), neuron.unit());
  }

  /** δ = ∂L/∂z, L the loss of the shown sample alone. */
  public double delta() {
    return moment.backward().delta(neuron.layer(), neuron.unit());
  }

  /** ∂L/∂w of that connection over the batch of the next step, with penalties. */
  public OptionalDouble batchGradient(int from) {
    return moment.next().isEmpty()
        ? OptionalDouble.empty()
        : OptionalDouble.of(
            moment.next().get().gradients().weight(neuron.layer(), from, neuron.unit()));
  }

  /** ∂L/∂b over the batch of the next step. */
  public OptionalDouble batchBiasGradient() {
    return moment.next().isEmpty()
        ? OptionalDouble.empty()
        : OptionalDouble.of(moment.next().get().gradients().bias(neuron.layer(), neuron.unit()));
  }

  /** The largest |w| that comes in, the bias among them; the length of the longest bar. */
  public double largestMagnitude() {
    double largest = Math.abs(bias());
    for (int i = 0; i < inputs(); i++) largest = Math.max(largest, Math.abs(weight(i)));
    return largest;
  }
}
