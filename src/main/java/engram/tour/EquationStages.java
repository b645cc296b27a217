package engram.tour;

import engram.nn.Activation;
import engram.nn.LayerSpec;
import engram.nn.Loss;
import engram.nn.NetworkSpec;
import engram.nn.Optimizer;
import engram.nn.Part;
import engram.tour.frame.FxDriver;
import engram.tour.frame.Stages;
import engram.tour.frame.TourWindow;
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
final class EquationStages extends Stages {
  private static final Part.Weight WEIGHT = new Part.Weight(0, 2, 6);
  private static final Part.Weight NEXT = new Part.Weight(1, 6, 1);
  private static final double TINY_EPSILON = -11;
  private static final int EPOCHS = 10;

  EquationStages(TourWindow window) {
    super(window);
    add("inspector-chain-rule", this::chainRule);
    add("inspector-chain-rule-batch", this::ofBatch);
    add("inspector-epsilon", this::epsilon);
    add("equations-adam", this::adam);
    add("equations-pointed-layer", this::pointAtLayer, this::clear);
  }

  /** A weight with its chain rule, the equations in numbers, and one weight pointed at. */
  private void chainRule() {
    train(Preset.REPAIRED.recipe(), EPOCHS);
    act(
        () -> {
          window.panes().equationNumbersProperty().set(true);
          window.selection().select(WEIGHT);
          window.pointing().point(Pointed.at(NEXT));
        });
    untilExplained();
  }

  private void ofBatch() {
    press("#ofBatch");
    open(Equation.ACTIVATION);
  }

  private void open(Equation equation) {
    act(() -> window.equations().open(equation));
  }

  private void epsilon() {
    press("#epsilonOpen");
    open(Equation.LOSS);
    act(
        () -> {
          window.pointing().clear();
          ((Slider) node("#epsilonSlider")).setValue(TINY_EPSILON);
        });
    FxDriver.await(() -> true, 2);
    act(() -> ((ScrollPane) node("#scroll")).setVvalue(1));
  }

  /** Softmax, cross-entropy and Adam. */
  private void adam() {
    press("#epsilonOpen");
    press("#ofSample");
    NetworkSpec network =
        new NetworkSpec(
            4,
            List.of(new LayerSpec(10, Activation.SIGMOID), new LayerSpec(3, Activation.SOFTMAX)));
    train(
        Preset.REPAIRED
            .recipe()
            .withNetwork(network)
            .withLoss(Loss.CROSS_ENTROPY)
            .withSettings(new Settings(Optimizer.ADAM, 0.01, 10, 0, 0, 0.01)),
        EPOCHS);
    select(NEXT);
    open(Equation.WEIGHT_UPDATE);
  }

  /** As the mouse does over a term that stands for a whole layer. */
  private void pointAtLayer() {
    act(
        () -> {
          window.selection().clear();
          window.panes().equationNumbersProperty().set(false);
          window.pointing().point(new Pointed(Quantity.PRE_ACTIVATION, 0, Optional.empty()));
        });
  }

  private void clear() {
    act(
        () -> {
          window.pointing().clear();
          window.panes().equationNumbersProperty().set(true);
        });
  }

  private void press(String button) {
    act(() -> ((ToggleButton) node(button)).fire());
  }

  private Node node(String selector) {
    return Optional.ofNullable(window.scene().getRoot().lookup(selector)).orElseThrow();
  }
}
