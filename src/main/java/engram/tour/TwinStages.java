package engram.tour;

import engram.app.Wiring;
import engram.nn.Part;
import engram.training.recipe.Preset;
import engram.ui.base.Companion;
import engram.ui.twin.TwinSetting;
import java.util.List;

/** The stages of the tour that show a twin. */
final class TwinStages {
  private static final Part.Neuron NEURON = new Part.Neuron(0, 6);
  private static final int LAST = 300;
  private static final int EARLY = 60;

  private final Wiring wiring;
  private final TourRun run;

  TwinStages(Wiring wiring, TourRun run) {
    this.wiring = wiring;
    this.run = run;
  }

  List<Tour.Stage> stages() {
    return List.of(
        new Tour.Stage("twin-rate", this::compareRates),
        new Tour.Stage("twin-past", this::compareInThePast),
        new Tour.Stage("twin-loss", () -> vary("loss")),
        new Tour.Stage("twin-units", () -> vary("units"), this::close));
  }

  private void compareRates() {
    run.train(Preset.REPAIRED.recipe(), LAST);
    FxDriver.act(
        () -> {
          wiring.panes.programProperty().set(false);
          wiring.panes.open(Companion.TWIN);
        });
    awaitTwin();
  }

  private void compareInThePast() {
    FxDriver.act(() -> wiring.selection.select(NEURON));
    run.goTo(EARLY);
    awaitTwin();
  }

  private void vary(String id) {
    run.goTo(LAST);
    FxDriver.act(
        () -> {
          wiring.selection.clear();
          wiring.later().twin.twin.variation().choose(setting(id));
        });
    awaitTwin();
  }

  private TwinSetting<?> setting(String id) {
    return wiring.later().twin.twin.variation().settingsProperty().get().stream()
        .filter(setting -> setting.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private void awaitTwin() {
    FxDriver.await(wiring.later().twin.twin::isWithRun, 1);
  }

  private void close() {
    FxDriver.act(() -> wiring.panes.closeCompanion());
  }
}
