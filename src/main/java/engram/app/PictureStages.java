package engram.app;

import engram.nn.Part;
import engram.training.Preset;
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
        new Tour.Stage("digits-neuron", () -> select(new Part.Neuron(0, 4)), this::clear));
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
