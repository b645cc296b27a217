package engram.ui.document.pictures;

import engram.nn.Activation;
import engram.ui.run.Shared;
import java.util.Optional;

/**
 * One neuron with one input, by the article's three formulas: y = σ(w·x + b), its loss (y − t)²
 * with t = 1, and the weight that goes down the slope of that loss.
 */
public final class FormulasModel extends LivingModel {
  static final double TARGET = 1;
  static final double REACH = 6;
  private static final double UPDATES_A_SECOND = 4;

  final Handle x = handle("x", -4, 4, 0.1, 1.5);
  final Handle w = handle("w", -REACH, REACH, 0.1, -1.2);
  final Handle b = handle("b", -4, 4, 0.1, 0.4);
  final Handle rate = handle("alpha", 0.1, 12, 0.1, 2);
  private double waited;

  FormulasModel(Shared shared) {
    super(shared);
  }

  double z() {
    return w.get() * x.get() + b.get();
  }

  double y() {
    return Activation.SIGMOID.value(z());
  }

  /** The loss of another weight. */
  double loss(double weight) {
    double error = Activation.SIGMOID.value(weight * x.get() + b.get()) - TARGET;
    return error * error;
  }

  /** ∂L/∂w = 2 (y − t) · y (1 − y) · x. */
  double gradient() {
    return 2 * (y() - TARGET) * Activation.SIGMOID.derivative(z(), y()) * x.get();
  }

  /** Where the weight goes to by one update, within what is drawn. */
  double next() {
    double next = w.get() - rate.get() * gradient();
    return Math.max(-REACH, Math.min(REACH, next));
  }

  /** That of the first layer of the loaded network; empty if it is the sigmoid itself. */
  Optional<Activation> loaded() {
    Activation first = shared.run().getSnapshot().recipe().network().activationOf(0);
    return Optional.of(first).filter(f -> f != Activation.SIGMOID && f != Activation.SOFTMAX);
  }

  String loadedName(Activation f) {
    return texts.get("network.activation." + f.id());
  }

  /** One update of the weight. */
  public void update() {
    w.setFinely(next());
  }

  @Override
  public void advance(double seconds) {
    waited += seconds;
    if (waited < 1 / UPDATES_A_SECOND) return;
    waited = 0;
    update();
  }

  @Override
  public Optional<Headline> headline() {
    return Optional.of(
        new Headline(numbers().of(loss(w.get())), texts.get("document.formulas.loss")));
  }

  @Override
  public String say() {
    return texts.get(
        "document.formulas.say",
        numbers().of(z()),
        numbers().of(y()),
        numbers().of(loss(w.get())),
        numbers().with(4).of(gradient()));
  }
}
