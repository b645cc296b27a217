package engram.ui.memory.neuron;

import engram.ui.base.PreferencesViewModel;
import engram.ui.base.Texts;
import engram.ui.controls.FittedCanvas;
import engram.ui.paint.PaintedPicture;
import engram.ui.paint.Palette;

/** The inputs and the weights of the neuron in the plane. */
public final class NeuronPlane extends FittedCanvas {
  private final NeuronPlanePainter painter = new NeuronPlanePainter(graphics());
  private NeuronViewModel neuron;
  private NeuronWords words;
  private PreferencesViewModel look;
  private Texts texts;

  public NeuronPlane() {
    getStyleClass().setAll("neuron-plane");
    setPainter(this::draw);
    PaintedPicture.offer(
        this, (to, width, height, numbers) -> paint(new NeuronPlanePainter(to), width, height));
  }

  void show(NeuronViewModel of, NeuronWords said, PreferencesViewModel newLook, Texts newTexts) {
    neuron = of;
    words = said;
    look = newLook;
    texts = newTexts;
    paint();
  }

  private void draw() {
    clear();
    paint(painter, getWidth(), getHeight());
  }

  private void paint(NeuronPlanePainter on, double width, double height) {
    if (neuron == null) return;
    Palette palette = Palette.of(look.getTheme());
    on.paint(
        NeuronPictures.of(neuron, words, texts, palette, width, height),
        look.getFontSize(),
        width,
        height,
        palette);
  }
}
