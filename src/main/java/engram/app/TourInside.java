package engram.app;

import engram.nn.Activation;
import engram.nn.LayerSpec;
import engram.nn.NetworkSpec;
import engram.nn.Part;
import engram.training.Preset;
import engram.training.Recipe;
import engram.training.RunState;
import engram.training.Settings;
import engram.training.Snapshot;
import engram.training.StopRule;
import engram.viewmodel.Companion;
import engram.viewmodel.InspectorTab;
import engram.viewmodel.Pin;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Predicate;

/** The stages of the tour that look inside the network. */
final class TourInside {
  private static final int EPOCHS = 300;
  private static final int SHOWN = 60;
  private static final int SAMPLE = 73;

  private final Wiring wiring;

  TourInside(Wiring wiring) {
    this.wiring = wiring;
  }

  List<Tour.Stage> stages() {
    return List.of(
        new Tour.Stage("layer", this::showLayer),
        new Tour.Stage("sample", () -> open(InspectorTab.SAMPLE)),
        new Tour.Stage("healthy", () -> open(InspectorTab.NETWORK)),
        new Tour.Stage("diagnosis", this::showDiagnosis, this::closeDetails),
        new Tour.Stage("paths", this::showPaths, this::closePaths));
  }

  private void showLayer() {
    train(Preset.REPAIRED.recipe(), EPOCHS);
    FxDriver.act(() -> wiring.run.goTo(SHOWN));
    until(snapshot -> snapshot.epoch() == SHOWN);
    FxDriver.act(() -> wiring.selection.select(new Part.Layer(0)));
    until(snapshot -> snapshot.next().isPresent());
  }

  private void open(InspectorTab tab) {
    FxDriver.act(() -> wiring.inspector.inside.tabs.open(tab));
    until(snapshot -> snapshot.next().isPresent());
  }

  /** ReLUs die of a learning rate that is too large. */
  private void showDiagnosis() {
    Recipe recipe = Preset.REPAIRED.recipe();
    Settings settings = recipe.settings().withLearningRate(3);
    NetworkSpec network =
        new NetworkSpec(
            4, List.of(new LayerSpec(8, Activation.RELU), new LayerSpec(3, Activation.TANH)));
    train(recipe.withNetwork(network).withSettings(settings), EPOCHS);
    open(InspectorTab.NETWORK);
  }

  private void showPaths() {
    train(Preset.REPAIRED.recipe(), EPOCHS);
    FxDriver.act(
        () -> {
          wiring.run.goTo(2 * SHOWN);
          wiring.inspector.inside.pins.pin(Pin.ofParameter(new Part.Weight(0, 2, 6)));
          wiring.inspector.inside.pins.pin(Pin.ofParameter(new Part.Weight(1, 6, 2)));
          wiring.inspector.inside.pins.pin(Pin.ofParameter(new Part.Bias(0, 6)));
          wiring.inspector.inside.pins.pin(Pin.ofActivation(new Part.Neuron(0, 6), SAMPLE));
          wiring.inspector.inside.pins.pin(Pin.ofActivation(new Part.Neuron(1, 2), SAMPLE));
          wiring.selection.select(new Part.Neuron(0, 6));
          wiring.panes.open(Companion.PATHS);
        });
    until(snapshot -> snapshot.epoch() == 2 * SHOWN && snapshot.next().isPresent());
  }

  private void closeDetails() {
    FxDriver.act(() -> wiring.inspector.inside.tabs.detailsProperty().set(false));
  }

  private void closePaths() {
    FxDriver.act(
        () -> {
          wiring.panes.closeCompanion();
          wiring.selection.clear();
        });
  }

  private void train(Recipe recipe, int epochs) {
    Recipe wanted = recipe.withStop(new StopRule(epochs, OptionalDouble.empty()));
    FxDriver.act(
        () -> {
          wiring.selection.clear();
          wiring.run.load(wanted);
          wiring.run.run();
        });
    until(snapshot -> snapshot.recipe().equals(wanted) && snapshot.state() == RunState.FINISHED);
  }

  private void until(Predicate<Snapshot> shown) {
    FxDriver.await(() -> shown.test(wiring.run.getSnapshot()), 1);
  }
}
