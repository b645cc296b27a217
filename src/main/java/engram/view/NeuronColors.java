package engram.view;

import engram.memory.NeuronRule;
import engram.render.Palette;
import engram.viewmodel.NeuronWords;
import javafx.scene.paint.Color;

/** The colours of the rules, of Okabe and Ito's set. */
final class NeuronColors {
  private NeuronColors() {}

  static Color of(NeuronRule rule, Palette palette) {
    return palette.classColor(NeuronWords.color(rule));
  }
}
