package engram.view;

import engram.memory.NeuronRule;
import engram.ui.plot.Ink;
import engram.viewmodel.NeuronWords;

/** The colours of the rules, of Okabe and Ito's set. */
final class NeuronColors {
  private NeuronColors() {}

  static Ink of(NeuronRule rule) {
    return Ink.ofClass(NeuronWords.color(rule));
  }
}
