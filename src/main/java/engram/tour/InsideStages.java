package engram.tour;

import engram.nn.Activation;
import engram.nn.LayerSpec;
import engram.nn.NetworkSpec;
import engram.nn.Part;
import engram.tour.frame.Stages;
import engram.tour.frame.TourWindow;
import engram.training.recipe.Preset;
import engram.training.recipe.Recipe;
import engram.training.recipe.Settings;
import engram.ui.base.Companion;
import engram.ui.inspector.InspectorTab;
import engram.ui.paths.Pin;
import java.util.List;

/** The stages of the tour that look inside the network. */
final class InsideStages extends Stages {
  private static final int EPOCHS = 300;
  private static final int SHOWN = 60;
  private static final int SAMPLE = 73;

  InsideStages(TourWindow window) {
    super(window);
    add("inspector-layer", this::showLayer);
    add("inspector-sample", () -> open(InspectorTab.SAMPLE));
    add("inspector-network", () -> open(InspectorTab.NETWORK));
    add("inspector-diagnosis", this::showDiagnosis, this::closeDetails);
    add("inspector-paths", this::showPaths, this::closePaths);
    add("glossary", () -> act(() -> window.panes().open(Companion.GLOSSARY)), this::closePaths);
  }

  private void showLayer() {
    train(Preset.REPAIRED.recipe(), EPOCHS);
    goTo(SHOWN);
    select(new Part.Layer(0));
  }

  private void open(InspectorTab tab) {
    act(() -> window.tabs().open(tab));
    untilExplained();
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
    act(
        () -> {
          window.run().session().goTo(2 * SHOWN);
          window.pins().pin(Pin.ofParameter(new Part.Weight(0, 2, 6)));
          window.pins().pin(Pin.ofParameter(new Part.Weight(1, 6, 2)));
          window.pins().pin(Pin.ofParameter(new Part.Bias(0, 6)));
          window.pins().pin(Pin.ofActivation(new Part.Neuron(0, 6), SAMPLE));
          window.pins().pin(Pin.ofActivation(new Part.Neuron(1, 2), SAMPLE));
          window.selection().select(new Part.Neuron(0, 6));
          window.panes().open(Companion.PATHS);
        });
    until(snapshot -> snapshot.epoch() == 2 * SHOWN && snapshot.next().isPresent());
  }

  private void closeDetails() {
    act(() -> window.tabs().details.set(false));
  }

  private void closePaths() {
    act(
        () -> {
          window.panes().closeCompanion();
          window.selection().clear();
        });
  }
}
