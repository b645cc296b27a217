package engram.ui.memory.neuron;

import engram.memory.neuron.NeuronRule;
import engram.ui.plot.Ink;

/** The colours of the rules, of Okabe and Ito's set. */
final class NeuronColors {
  private NeuronColors() {}

  static Ink of(NeuronRule rule) {
    return Ink.ofClass(NeuronWords.color(rule));
  }
}
