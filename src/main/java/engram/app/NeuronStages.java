package engram.app;

import engram.memory.NeuronRule;
import engram.memory.NeuronSetup;
import engram.memory.NeuronShape;
import engram.viewmodel.MemoryExperiment;
import engram.viewmodel.NeuronModels;
import engram.viewmodel.Workspace;
import java.util.List;

/** The stages of the tour on one neuron that learns by four rules. */
final class NeuronStages {
  private static final int MIDDLE = 150;
  private static final double LARGE_RATE = 0.05;
  private static final double SMALL_RATE = 0.02;

  private final Wiring wiring;

  NeuronStages(Wiring wiring) {
    this.wiring = wiring;
  }

  List<Tour.Stage> stages() {
    return List.of(
        new Tour.Stage("neuron-begun", this::begin),
        new Tour.Stage("neuron-learning", () -> goTo(MIDDLE)),
        new Tour.Stage("neuron-learned", () -> goTo(Integer.MAX_VALUE)),
        new Tour.Stage("neuron-backprop", () -> explain(NeuronRule.BACKPROP)),
        new Tour.Stage("neuron-along", this::along),
        new Tour.Stage("neuron-ran-away", this::runAway, this::back));
  }

  private NeuronModels models() {
    return wiring.later().memory.neuron.models();
  }

  private void begin() {
    FxDriver.act(
        () -> {
          wiring.panes.show(Workspace.MEMORY);
          wiring.panes.experimentProperty().set(MemoryExperiment.NEURON);
        });
  }

  private void goTo(int step) {
    FxDriver.act(() -> models().playback.goTo(step));
  }

  private void explain(NeuronRule rule) {
    FxDriver.act(() -> models().settings.explainedProperty().set(rule));
  }

  private void along() {
    FxDriver.act(() -> models().settings.chosen(NeuronSetup.SHAPE).set(NeuronShape.ALONG));
    goTo(Integer.MAX_VALUE);
  }

  private void runAway() {
    FxDriver.act(
        () -> {
          models().settings.chosen(NeuronSetup.SHAPE).set(NeuronShape.ACROSS);
          models().settings.number(NeuronSetup.RATE).number().set(LARGE_RATE);
          models().settings.explainedProperty().set(NeuronRule.HEBB);
          models().playback.goTo(Integer.MAX_VALUE);
        });
  }

  private void back() {
    FxDriver.act(
        () -> {
          models().settings.number(NeuronSetup.RATE).number().set(SMALL_RATE);
          models().settings.explainedProperty().set(NeuronRule.OJA);
          models().playback.reset();
          wiring.panes.show(Workspace.TRAIN);
        });
  }
}
