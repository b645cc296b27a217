package engram.ui.equations;

/** The equations of the article: the loss, and those that are cards beside the curves. */
public enum Equation {
  NEURON_OUTPUT,
  ACTIVATION,
  WEIGHT_UPDATE,
  LOSS
}
