package engram.ui.memory.neuron;

import engram.memory.neuron.NeuronRule;
import engram.ui.paint.Palette;
import javafx.scene.paint.Color;

/** The colours of the rules, of Okabe and Ito's set. */
final class NeuronColors {
  private NeuronColors() {}

  static Color of(NeuronRule rule, Palette palette) {
    return palette.classColor(
        switch (rule) {
          case HEBB -> 5;
          case OJA -> 2;
          case DELTA -> 0;
          case BACKPROP -> 3;
        });
  }
}
