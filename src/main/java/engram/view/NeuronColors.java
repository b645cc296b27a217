package engram.view;

import engram.memory.NeuronRule;
import engram.render.Palette;
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
