package engram.ui.document.pictures;

import engram.nn.Activation;
import engram.ui.run.Shared;
import java.util.List;
import java.util.Optional;

/**
 * Three inputs drive a nerve cell and an artificial neuron at once: the sum z of the neuron is the
 * current of the cell.
 */
public final class NeuronModel extends LivingModel {
  /** The current at z = 0, in µA/cm²: just below what makes the cell fire on and on. */
  static final double CURRENT_AT_ZERO = 6;

  /** By so much it grows with z. */
  static final double CURRENT_PER_Z = 5;

  final List<Handle> inputs =
      List.of(
          handle("x1", 0, 1, 0.05, 0.9),
          handle("x2", 0, 1, 0.05, 0.4),
          handle("x3", 0, 1, 0.05, 0.8));
  final List<Handle> weights =
      List.of(
          handle("w1", -2, 2, 0.1, 0.8),
          handle("w2", -2, 2, 0.1, -0.6),
          handle("w3", -2, 2, 0.1, 1.2));
  final Handle bias = handle("b", -2, 2, 0.1, -0.3);
  final CellTrace trace = new CellTrace();
  private boolean settled;

  NeuronModel(Shared shared) {
    super(shared);
  }

  double z() {
    double sum = bias.get();
    for (int i = 0; i < inputs.size(); i++) sum += weights.get(i).get() * inputs.get(i).get();
    return sum;
  }

  /** By the article's activation, the sigmoid. */
  double y() {
    return Activation.SIGMOID.value(z());
  }

  /** That of the first layer of the loaded network; empty if it is the sigmoid itself. */
  Optional<Activation> loaded() {
    Activation first = shared.run().getSnapshot().recipe().network().activationOf(0);
    return Optional.of(first).filter(f -> f != Activation.SIGMOID && f != Activation.SOFTMAX);
  }

  /** Into the cell, in µA/cm². */
  double current() {
    return Math.max(-10, Math.min(40, CURRENT_AT_ZERO + CURRENT_PER_Z * z()));
  }

  int rate() {
    return (int) Math.rint(trace.rate());
  }

  @Override
  public void show(boolean shown) {
    if (shown && !settled) settle();
  }

  private void settle() {
    settled = true;
    trace.settle(current());
    changed();
  }

  @Override
  void moved(Handle handle) {
    settle();
  }

  @Override
  public void advance(double seconds) {
    trace.advance(NerveCellModel.SLOW * seconds, current());
    changed();
  }

  @Override
  public Optional<Headline> headline() {
    return Optional.of(new Headline(numbers().of(y()), texts.get("document.neuron.output")));
  }

  @Override
  public String say() {
    String told = texts.get("document.neuron.say", numbers().of(z()), numbers().of(y()), rate());
    return loaded()
        .map(
            f ->
                texts.sentences(
                    told,
                    texts.get(
                        "document.neuron.say.loaded",
                        texts.get("network.activation." + f.id()),
                        numbers().of(f.value(z())))))
        .orElse(told);
  }
}
