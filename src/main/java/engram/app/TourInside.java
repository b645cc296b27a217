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
import engram.viewmodel.InspectorTab;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Predicate;

/** The stages of the tour that look inside the network. */
final class TourInside {
  private static final int EPOCHS = 300;
  private static final int SHOWN = 60;

  private final Wiring wiring;

  TourInside(Wiring wiring) {
    this.wiring = wiring;
  }

  List<Tour.Stage> stages() {
    return List.of(
        new Tour.Stage("layer", this::showLayer),
        new Tour.Stage("sample", () -> open(InspectorTab.SAMPLE)),
        new Tour.Stage("healthy", () -> open(InspectorTab.NETWORK)),
        new Tour.Stage("diagnosis", this::showDiagnosis));
  }

  private void showLayer() {
    train(Preset.REPAIRED.recipe(), EPOCHS);
    FxDriver.act(() -> wiring.run.goTo(SHOWN));
    until(snapshot -> snapshot.epoch() == SHOWN);
    FxDriver.act(() -> wiring.selection.select(new Part.Layer(0)));
    until(snapshot -> snapshot.next().isPresent());
  }

  private void open(InspectorTab tab) {
    FxDriver.act(() -> wiring.inspector.tabs.open(tab));
    until(snapshot -> snapshot.next().isPresent());
  }

  /** ReLUs die of a learning rate that is too large. */
  private void showDiagnosis() {
    Recipe recipe = Preset.REPAIRED.recipe();
    Settings settings = recipe.settings().withLearningRate(0.9);
    NetworkSpec network =
        new NetworkSpec(
            4, List.of(new LayerSpec(8, Activation.RELU), new LayerSpec(3, Activation.TANH)));
    train(recipe.withNetwork(network).withSettings(settings), EPOCHS);
    open(InspectorTab.NETWORK);
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
