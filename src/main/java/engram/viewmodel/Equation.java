package engram.viewmodel;

/** The equations of the article, as cards beside the curves. */
public enum Equation {
  NEURON_OUTPUT,
  ACTIVATION,
  WEIGHT_UPDATE
}
