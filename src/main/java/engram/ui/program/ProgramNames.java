package engram.ui.program;

import engram.nn.NetworkSpec;

/** What the program calls the variables of a layer, see {@link ProgramText}. */
record ProgramNames(NetworkSpec spec) {

  private boolean unrolled() {
    return spec.layerCount() <= ProgramText.UNROLLED;
  }

  /** W, b: W1, or W[0] in a list. */
  String listed(String letter, int layer) {
    return unrolled() ? ProgramFormulas.name(letter, layer) : letter + "[" + layer + "]";
  }

  /** z, δ, dW: z1, or z for one layer after the other. */
  String reused(String letter, int layer) {
    return unrolled() ? ProgramFormulas.name(letter, layer) : letter;
  }

  String biasGradient(int layer) {
    return unrolled() ? ProgramFormulas.name("db", layer) : "δ.mean(axis=0)";
  }

  String activation(int layer) {
    if (unrolled()) return ProgramFormulas.name("a", layer);
    return layer == spec.layerCount() - 1 ? "y" : "a[" + (layer + 1) + "]";
  }
}
