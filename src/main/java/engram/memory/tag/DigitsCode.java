package engram.memory.tag;

import engram.data.Identified;
import engram.nn.Activation;

/** How the hidden neurons of a network that learns digits stand for what it sees. */
public enum DigitsCode implements Identified {
  /** All take part in everything. */
  TANH(Activation.TANH),
  /** Some are silent. */
  RELU(Activation.RELU),
  /** Only the most driven fire, as ReLU. */
  WINNERS(Activation.RELU);

  private final Activation activation;

  DigitsCode(Activation activation) {
    this.activation = activation;
  }

  Activation activation() {
    return activation;
  }
}
