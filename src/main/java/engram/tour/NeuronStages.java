package engram.tour;

import engram.memory.neuron.NeuronRule;
import engram.memory.neuron.NeuronSetup;
import engram.memory.neuron.NeuronShape;
import engram.tour.frame.Stages;
import engram.tour.frame.TourWindow;
import engram.ui.base.MemoryExperiment;
import engram.ui.memory.neuron.NeuronModels;

/** The stages of the tour on one neuron that learns by four rules. */
final class NeuronStages extends Stages {
  private static final int MIDDLE = 150;
  private static final double LARGE_RATE = 0.05;
  private static final double SMALL_RATE = 0.02;

  NeuronStages(TourWindow window) {
    super(window);
    add("memory-neuron-begun", () -> show(MemoryExperiment.NEURON));
    add("memory-neuron-learning", () -> playTo(MIDDLE));
    add("memory-neuron-learned", () -> playTo(Integer.MAX_VALUE));
    add("memory-neuron-backprop", () -> explain(NeuronRule.BACKPROP));
    add("memory-neuron-along", this::along);
    add("memory-neuron-ran-away", this::runAway, this::back);
  }

  private NeuronModels models() {
    return window.neuron().get();
  }

  private void playTo(int step) {
    act(() -> models().playback.goTo(step));
  }

  private void explain(NeuronRule rule) {
    act(() -> models().settings.explainedProperty().set(rule));
  }

  private void along() {
    act(() -> models().settings.chosen(NeuronSetup.SHAPE).set(NeuronShape.ALONG));
    playTo(Integer.MAX_VALUE);
  }

  private void runAway() {
    act(
        () -> {
          models().settings.chosen(NeuronSetup.SHAPE).set(NeuronShape.ACROSS);
          models().settings.number(NeuronSetup.RATE).number().set(LARGE_RATE);
          models().settings.explainedProperty().set(NeuronRule.HEBB);
          models().playback.goTo(Integer.MAX_VALUE);
        });
  }

  private void back() {
    act(
        () -> {
          models().settings.number(NeuronSetup.RATE).number().set(SMALL_RATE);
          models().settings.explainedProperty().set(NeuronRule.OJA);
          models().playback.reset();
        });
    backToTraining();
  }
}
