package engram.training;

/**
 * A part of the step over one batch, in the order of the program: forward layer by layer, loss,
 * backward layer by layer, update. Layers are numbered from 0.
 */
public sealed interface Phase {
  /** z and a of that layer, from the activations of the layer before. */
  record Forward(int layer) implements Phase {}

  /** The loss, and with it ∂L/∂a of the output layer. */
  record Loss() implements Phase {}

  /** δ of that layer and with it the gradients of its weights and biases. */
  record Backward(int layer) implements Phase {}

  /** All weights and biases move; only here a parameter changes. */
  record Update() implements Phase {}

  /** The one behind it, in a network of that many layers; behind the update the next batch. */
  default Phase next(int layers) {
    if (this instanceof Forward f)
      return f.layer + 1 < layers ? new Forward(f.layer + 1) : new Loss();
    if (this instanceof Loss) return new Backward(layers - 1);
    if (this instanceof Backward b) return b.layer > 0 ? new Backward(b.layer - 1) : new Update();
    return new Forward(0);
  }

  /** The one before it, in a network of that many layers; before the first the last update. */
  default Phase previous(int layers) {
    if (this instanceof Forward f) return f.layer > 0 ? new Forward(f.layer - 1) : new Update();
    if (this instanceof Loss) return new Forward(layers - 1);
    if (this instanceof Backward b)
      return b.layer + 1 < layers ? new Backward(b.layer + 1) : new Loss();
    return new Backward(0);
  }
}
