package engram.app;

import engram.nn.Part;
import engram.training.Preset;
import engram.training.StopRule;
import engram.viewmodel.Companion;
import engram.viewmodel.TwinSetting;
import java.util.List;
import java.util.OptionalDouble;

/** The stages of the tour that show a twin. */
final class TwinTour {
  private static final Part.Neuron NEURON = new Part.Neuron(0, 6);
  private static final int LAST = 300;
  private static final int EARLY = 60;

  private final Wiring wiring;
  private final Tour tour;

  TwinTour(Wiring wiring, Tour tour) {
    this.wiring = wiring;
    this.tour = tour;
  }

  List<Tour.Stage> stages() {
    return List.of(
        new Tour.Stage("twin-rate", this::compareRates),
        new Tour.Stage("twin-past", this::compareInThePast),
        new Tour.Stage("twin-loss", () -> vary("loss")),
        new Tour.Stage("twin-units", () -> vary("units"), this::close));
  }

  private void compareRates() {
    tour.trainAnew(Preset.REPAIRED.recipe().withStop(new StopRule(LAST, OptionalDouble.empty())));
    FxDriver.act(
        () -> {
          wiring.panes.programProperty().set(false);
          wiring.panes.open(Companion.TWIN);
        });
    awaitTwin();
  }

  private void compareInThePast() {
    FxDriver.act(() -> wiring.selection.select(NEURON));
    tour.goTo(EARLY);
    awaitTwin();
  }

  private void vary(String id) {
    FxDriver.act(
        () -> {
          wiring.selection.clear();
          wiring.run.goTo(LAST);
          wiring.twin.twin.variation().choose(setting(id));
        });
    tour.until(snapshot -> snapshot.epoch() == LAST);
    awaitTwin();
  }

  private TwinSetting<?> setting(String id) {
    return wiring.twin.twin.variation().settingsProperty().get().stream()
        .filter(setting -> setting.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private void awaitTwin() {
    FxDriver.await(wiring.twin.twin::isWithRun, 1);
  }

  private void close() {
    FxDriver.act(() -> wiring.panes.closeCompanion());
  }
}
