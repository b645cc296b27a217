package engram.tour;

import engram.app.Wiring;
import engram.nn.Activation;
import engram.nn.LayerSpec;
import engram.nn.NetworkSpec;
import engram.nn.Part;
import engram.training.recipe.Preset;
import engram.training.recipe.Recipe;
import engram.training.recipe.Settings;
import engram.ui.base.Companion;
import engram.ui.inspector.InspectorTab;
import engram.ui.paths.Pin;
import java.util.List;

/** The stages of the tour that look inside the network. */
final class InsideStages {
  private static final int EPOCHS = 300;
  private static final int SHOWN = 60;
  private static final int SAMPLE = 73;

  private final Wiring wiring;
  private final TourRun run;

  InsideStages(Wiring wiring, TourRun run) {
    this.wiring = wiring;
    this.run = run;
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
    run.train(Preset.REPAIRED.recipe(), EPOCHS);
    run.goTo(SHOWN);
    FxDriver.act(() -> wiring.selection.select(new Part.Layer(0)));
    run.until(snapshot -> snapshot.next().isPresent());
  }

  private void open(InspectorTab tab) {
    FxDriver.act(() -> wiring.later().inspector.inside.tabs.open(tab));
    run.until(snapshot -> snapshot.next().isPresent());
  }

  /** ReLUs die of a learning rate that is too large. */
  private void showDiagnosis() {
    Recipe recipe = Preset.REPAIRED.recipe();
    Settings settings = recipe.settings().withLearningRate(3);
    NetworkSpec network =
        new NetworkSpec(
            4, List.of(new LayerSpec(8, Activation.RELU), new LayerSpec(3, Activation.TANH)));
    run.train(recipe.withNetwork(network).withSettings(settings), EPOCHS);
    open(InspectorTab.NETWORK);
  }

  private void showPaths() {
    run.train(Preset.REPAIRED.recipe(), EPOCHS);
    FxDriver.act(
        () -> {
          wiring.run.goTo(2 * SHOWN);
          wiring.later().inspector.inside.pins.pin(Pin.ofParameter(new Part.Weight(0, 2, 6)));
          wiring.later().inspector.inside.pins.pin(Pin.ofParameter(new Part.Weight(1, 6, 2)));
          wiring.later().inspector.inside.pins.pin(Pin.ofParameter(new Part.Bias(0, 6)));
          wiring.later().inspector.inside.pins.pin(Pin.ofActivation(new Part.Neuron(0, 6), SAMPLE));
          wiring.later().inspector.inside.pins.pin(Pin.ofActivation(new Part.Neuron(1, 2), SAMPLE));
          wiring.selection.select(new Part.Neuron(0, 6));
          wiring.panes.open(Companion.PATHS);
        });
    run.until(snapshot -> snapshot.epoch() == 2 * SHOWN && snapshot.next().isPresent());
  }

  private void closeDetails() {
    FxDriver.act(() -> wiring.later().inspector.inside.tabs.detailsProperty().set(false));
  }

  private void closePaths() {
    FxDriver.act(
        () -> {
          wiring.panes.closeCompanion();
          wiring.selection.clear();
        });
  }
}
