package engram.inspect;

import engram.nn.NetworkSpec;
import engram.nn.Part;
import engram.training.NextStep;
import engram.training.recipe.Settings;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One weight or bias: where its next value comes from, and the chain rule of the shown sample. A
 * view on a {@link Moment}.
 */
public final class WorkedWeight {
  private final Moment moment;
  private final Part part;
  private final int layer;
  private final int from;
  private final int to;

  /**
   * @param part a weight or a bias
   * @throws IllegalArgumentException if it is neither, or the network has no such part
   */
  public WorkedWeight(Moment moment, Part part) {
    this.moment = moment;
    this.part = part;
    NetworkSpec spec = moment.parameters().spec();
    if (!part.isIn(spec)) throw new IllegalArgumentException(part + " is not in " + spec);
    if (part instanceof Part.Weight weight) {
      layer = weight.layer();
      from = weight.from();
      to = weight.to();
    } else if (part instanceof Part.Bias bias) {
      layer = bias.layer();
      from = -1;
      to = bias.to();
    } else {
      throw new IllegalArgumentException(part + " is neither a weight nor a bias");
    }
  }

  /**
   * What happens to the parameter in the next step: after = before + change.
   *
   * @param gradient ∂L/∂w of the batch, with the penalties
   * @param penalty the share of L1 and L2 in it: λ₂ w + λ₁ sign w
   * @param after to the bit as the step makes it
   * @param batchRows rows that the gradient is the mean over
   */
  public record Update(
      double before, double gradient, double penalty, double after, int batchRows) {

    /** after − before: what the optimiser made of the gradient. */
    public double change() {
      return after - before;
    }
  }

  public Part part() {
    return part;
  }

  public boolean isBias() {
    return from < 0;
  }

  /** Where the weight comes from: an input or a neuron of the layer before; empty for a bias. */
  public OptionalInt from() {
    return isBias() ? OptionalInt.empty() : OptionalInt.of(from);
  }

  /** The neuron that it leads to. */
  public Part.Neuron target() {
    return new Part.Neuron(layer, to);
  }

  /** Its place in the flat order of {@code Parameters}. */
  int index() {
    return moment.parameters().spec().indexOf(part);
  }

  public double value() {
    return moment.parameters().get(index());
  }

  /** What comes in over this connection for the shown sample; 1 for a bias. */
  public double x() {
    return isBias() ? 1 : moment.forward().incoming(layer, from);
  }

  /** δ = ∂L/∂z of the target neuron for the shown sample. */
  public double delta() {
    return moment.backward().delta(layer, to);
  }

  /** ∂L/∂w = δ x of the shown sample's own loss. */
  public double sampleGradient() {
    return moment.sampleGradients().get(index());
  }

  /** Whether it is lesioned, or cut with a neuron or input at its ends. */
  public boolean isCut() {
    return moment.snapshot().surgery().isCut(moment.parameters().spec(), part);
  }

  /** Whether no step changes it: it is cut, or frozen by itself or with its neuron or layer. */
  public boolean isHeld() {
    return isCut() || moment.snapshot().surgery().isFrozen(moment.parameters().spec(), part);
  }

  public Settings settings() {
    return moment.snapshot().settingsOfNextBatch();
  }

  /** ∂L/∂w of the shown sample, factor by factor. */
  public ChainRule chainRule() {
    return ChainRule.of(moment, this);
  }

  /** What the optimiser does in the step made next, if the session watches it. */
  public Optional<WorkedUpdate> optimizerStep() {
    return moment.next().map(next -> WorkedUpdate.of(next, settings(), value(), index()));
  }

  /** The step made next, if the session watches it. */
  public Optional<Update> update() {
    return moment.next().map(this::update);
  }

  private Update update(NextStep next) {
    Settings settings = settings();
    double penalty = isBias() ? 0 : settings.l2() * value() + settings.l1() * Math.signum(value());
    return new Update(
        value(),
        next.gradients().get(index()),
        penalty,
        next.after().get(index()),
        next.rows().length);
  }
}
