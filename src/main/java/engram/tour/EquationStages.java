package engram.tour;

import engram.app.EngramApp;
import engram.app.Wiring;
import engram.nn.Activation;
import engram.nn.LayerSpec;
import engram.nn.Loss;
import engram.nn.NetworkSpec;
import engram.nn.Optimizer;
import engram.nn.Part;
import engram.training.recipe.Preset;
import engram.training.recipe.Settings;
import engram.ui.equations.Equation;
import engram.ui.run.Pointed;
import engram.ui.run.Pointed.Quantity;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;

/** The stages of the tour with equations in numbers and the chain rule of a weight. */
final class EquationStages {
  private static final Part.Weight WEIGHT = new Part.Weight(0, 2, 6);
  private static final Part.Weight NEXT = new Part.Weight(1, 6, 1);
  private static final double TINY_EPSILON = -11;
  private static final int EPOCHS = 10;

  private final EngramApp app;
  private final Wiring wiring;
  private final TourRun run;

  EquationStages(EngramApp app, TourRun run) {
    this.app = app;
    this.run = run;
    wiring = app.wiring();
  }

  List<Tour.Stage> stages() {
    return List.of(
        new Tour.Stage("chain-rule", this::chainRule),
        new Tour.Stage("chain-rule-batch", this::ofBatch),
        new Tour.Stage("epsilon", this::epsilon),
        new Tour.Stage("numbers-adam", this::adam),
        new Tour.Stage("pointed-layer", this::pointAtLayer, this::clear));
  }

  /** A weight with its chain rule, the equations in numbers, and one weight pointed at. */
  private void chainRule() {
    run.train(Preset.REPAIRED.recipe(), EPOCHS);
    FxDriver.act(
        () -> {
          wiring.panes.equationNumbersProperty().set(true);
          wiring.selection.select(WEIGHT);
          wiring.pointing.point(Pointed.at(NEXT));
        });
    run.until(snapshot -> snapshot.next().isPresent());
  }

  private void ofBatch() {
    press("#ofBatch");
    open(Equation.ACTIVATION);
  }

  private void open(Equation equation) {
    FxDriver.act(() -> wiring.later().equations.open(equation));
  }

  private void epsilon() {
    press("#epsilonOpen");
    open(Equation.LOSS);
    FxDriver.act(
        () -> {
          wiring.pointing.clear();
          ((Slider) node("#epsilonSlider")).setValue(TINY_EPSILON);
        });
    FxDriver.await(() -> true, 2);
    FxDriver.act(() -> ((ScrollPane) node("#scroll")).setVvalue(1));
  }

  /** Softmax, cross-entropy and Adam. */
  private void adam() {
    press("#epsilonOpen");
    press("#ofSample");
    NetworkSpec network =
        new NetworkSpec(
            4,
            List.of(new LayerSpec(10, Activation.SIGMOID), new LayerSpec(3, Activation.SOFTMAX)));
    run.train(
        Preset.REPAIRED
            .recipe()
            .withNetwork(network)
            .withLoss(Loss.CROSS_ENTROPY)
            .withSettings(new Settings(Optimizer.ADAM, 0.01, 10, 0, 0, 0.01)),
        EPOCHS);
    FxDriver.act(() -> wiring.selection.select(NEXT));
    run.until(snapshot -> snapshot.next().isPresent());
    open(Equation.WEIGHT_UPDATE);
  }

  /** As the mouse does over a term that stands for a whole layer. */
  private void pointAtLayer() {
    FxDriver.act(
        () -> {
          wiring.selection.clear();
          wiring.panes.equationNumbersProperty().set(false);
          wiring.pointing.point(new Pointed(Quantity.PRE_ACTIVATION, 0, Optional.empty()));
        });
  }

  private void clear() {
    FxDriver.act(
        () -> {
          wiring.pointing.clear();
          wiring.panes.equationNumbersProperty().set(true);
        });
  }

  private void press(String button) {
    FxDriver.act(() -> ((ToggleButton) node(button)).fire());
  }

  private Node node(String selector) {
    return Optional.ofNullable(app.scene().getRoot().lookup(selector)).orElseThrow();
  }
}
