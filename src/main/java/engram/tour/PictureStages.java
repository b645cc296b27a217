package engram.tour;

import engram.nn.Part;
import engram.tour.frame.Stages;
import engram.tour.frame.TourWindow;
import engram.training.recipe.Preset;
import engram.ui.base.Companion;
import engram.ui.pictures.PadViewModel;

/** The stages of the tour on pictures: a network that learns digits. */
final class PictureStages extends Stages {
  private static final int EPOCHS = 20;

  PictureStages(TourWindow window) {
    super(window);
    add("pictures-digits", this::trainDigits);
    add("pictures-pixel", () -> select(new Part.Input(27)));
    add("pictures-neuron", () -> select(new Part.Neuron(0, 4)), this::clear);
    add("pictures-weights", () -> open(Companion.PICTURES));
    add("pictures-drawn-digit", this::drawThree);
    add("map-digits", this::closeCompanion);
    add("pictures-drawn-sample", this::addThree, this::closePad);
  }

  /** Two arcs, one above the other. */
  private void drawThree() {
    PadViewModel pad = window.pad();
    act(
        () -> {
          pad.press(0.3, 0.25);
          for (int i = 0; i <= 40; i++) {
            boolean upper = i <= 20;
            double angle = Math.toRadians(upper ? 205 + 12.25 * i : -90 + 12.5 * (i - 20));
            double x = 0.47 + (upper ? 0.18 : 0.22) * Math.cos(angle);
            double y = (upper ? 0.31 : 0.67) + (upper ? 0.16 : 0.19) * Math.sin(angle);
            pad.drag(x, y);
          }
        });
  }

  /** What is drawn becomes a sample to learn from. */
  private void addThree() {
    int before = snapshot().data().dataset().rows();
    open(Companion.PICTURES);
    act(
        () -> {
          window.padSamples().choose("3");
          window.padSamples().add();
        });
    until(snapshot -> snapshot.data().dataset().rows() == before + 1);
  }

  private void closePad() {
    act(
        () -> {
          window.pad().clear();
          window.panes().closeCompanion();
        });
  }

  private void trainDigits() {
    closeCompanion();
    train(Preset.DIGITS.recipe(), EPOCHS);
  }

  private void clear() {
    act(window.selection()::clear);
  }
}
