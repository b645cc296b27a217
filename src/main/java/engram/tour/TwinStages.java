package engram.tour;

import engram.nn.Part;
import engram.tour.frame.Stages;
import engram.tour.frame.TourWindow;
import engram.training.recipe.Preset;
import engram.ui.base.Companion;
import engram.ui.twin.TwinSetting;

/** The stages of the tour that show a twin. */
final class TwinStages extends Stages {
  private static final Part.Neuron NEURON = new Part.Neuron(0, 6);
  private static final int LAST = 300;
  private static final int EARLY = 60;

  TwinStages(TourWindow window) {
    super(window);
    add("twin-rate", this::compareRates);
    add("twin-past", this::compareInThePast);
    add("twin-loss", () -> vary("loss"));
    add("twin-units", () -> vary("units"), this::closeCompanion);
  }

  private void compareRates() {
    train(Preset.REPAIRED.recipe(), LAST);
    act(
        () -> {
          window.panes().programProperty().set(false);
          window.panes().open(Companion.TWIN);
        });
    awaitTwin();
  }

  private void compareInThePast() {
    act(() -> window.selection().select(NEURON));
    goTo(EARLY);
    awaitTwin();
  }

  private void vary(String id) {
    goTo(LAST);
    act(
        () -> {
          window.selection().clear();
          window.twin().variation.choose(setting(id));
        });
    awaitTwin();
  }

  private TwinSetting<?> setting(String id) {
    return window.twin().variation.settingsProperty().get().stream()
        .filter(setting -> setting.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private void awaitTwin() {
    await(window.twin()::isWithRun);
  }
}
