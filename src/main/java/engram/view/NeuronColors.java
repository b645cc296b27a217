package engram.view;

import engram.memory.NeuronRule;
import engram.ui.plot.Ink;

/** The colours of the rules, of Okabe and Ito's set. */
final class NeuronColors {
  private NeuronColors() {}

  static Ink of(NeuronRule rule) {
    return Ink.ofClass(
        switch (rule) {
          case HEBB -> 5;
          case OJA -> 2;
          case DELTA -> 0;
          case BACKPROP -> 3;
        });
  }
}
