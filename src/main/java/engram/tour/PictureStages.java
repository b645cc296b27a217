package engram.tour;

import engram.app.Wiring;
import engram.nn.Part;
import engram.training.recipe.Preset;
import engram.ui.base.Companion;
import engram.ui.pictures.PadViewModel;
import java.util.List;

/** The stages of the tour on pictures: a network that learns digits. */
final class PictureStages {
  private static final int EPOCHS = 20;

  private final Wiring wiring;
  private final TourRun run;

  PictureStages(Wiring wiring, TourRun run) {
    this.wiring = wiring;
    this.run = run;
  }

  List<Tour.Stage> stages() {
    return List.of(
        new Tour.Stage("digits", this::trainDigits),
        new Tour.Stage("digits-pixel", () -> select(new Part.Input(27))),
        new Tour.Stage("digits-neuron", () -> select(new Part.Neuron(0, 4)), this::clear),
        new Tour.Stage("weights-as-pictures", this::openPad),
        new Tour.Stage("drawn-digit", this::drawThree, this::closePad));
  }

  private void openPad() {
    FxDriver.act(() -> wiring.panes.open(Companion.PICTURES));
  }

  /** Two arcs, one above the other. */
  private void drawThree() {
    PadViewModel pad = wiring.later().pictures.pad;
    FxDriver.act(
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

  private void closePad() {
    FxDriver.act(
        () -> {
          wiring.later().pictures.pad.clear();
          wiring.panes.closeCompanion();
        });
  }

  private void trainDigits() {
    FxDriver.act(wiring.panes::closeCompanion);
    run.train(Preset.DIGITS.recipe(), EPOCHS);
  }

  private void select(Part part) {
    FxDriver.act(() -> wiring.selection.select(part));
    run.until(snapshot -> snapshot.next().isPresent());
  }

  private void clear() {
    FxDriver.act(wiring.selection::clear);
  }
}
