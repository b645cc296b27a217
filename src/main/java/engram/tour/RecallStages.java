package engram.tour;

import engram.memory.recall.PatternGrid;
import engram.memory.recall.RecallRule;
import engram.memory.recall.RecallSetup;
import engram.tour.frame.Stages;
import engram.tour.frame.TourWindow;
import engram.ui.base.MemoryExperiment;
import engram.ui.memory.recall.RecallModels;
import engram.ui.memory.recall.RecallSpoil;

/** The stages of the tour on memory: a spoiled pattern comes back, or something else does. */
final class RecallStages extends Stages {
  private static final int MIDDLE = 60;
  private static final int LARGE_MIDDLE = 240;
  private static final int LARGE_NEURON = 210;
  private static final double BETA = 0.02;
  private static final int COPIES = 15;

  RecallStages(TourWindow window) {
    super(window);
    add("memory-recall-begun", () -> show(MemoryExperiment.RECALL));
    add("memory-recall-recalling", () -> playTo(MIDDLE));
    add("memory-recall-recalled", this::end);
    add("memory-recall-mixture", this::cover);
    add("memory-recall-all-hebb", this::storeAll);
    add("memory-recall-storkey", () -> rule(RecallRule.STORKEY));
    add("memory-recall-softmax", () -> rule(RecallRule.SOFTMAX));
    add("memory-recall-blend", this::blend, this::few);
    add("memory-recall-draw", this::draw, this::closeDrawing);
    add("memory-recall-never-shown", this::showCopies, this::showItself);
    add("memory-recall-large", this::enlarge);
    add("memory-recall-large-all", this::storeAllLarge, this::shrink);
    add("memory-recall-capacity", this::measure, this::backToTraining);
  }

  private RecallModels models() {
    return window.recall().get();
  }

  private void playTo(int step) {
    act(() -> models().playback.goTo(step));
  }

  private void end() {
    playTo(Integer.MAX_VALUE);
  }

  private void cover() {
    act(() -> models().settings.spoilProperty().set(RecallSpoil.BOTTOM));
    end();
  }

  private void storeAll() {
    act(
        () -> {
          models().settings.spoilProperty().set(RecallSpoil.CELLS);
          models().patterns.storeAll();
        });
    end();
  }

  private void rule(RecallRule rule) {
    act(() -> models().settings.ruleProperty().set(rule));
    end();
  }

  private void blend() {
    act(
        () -> {
          models().settings.number(RecallSetup.BETA).number().set(BETA);
          models().recall.pin(MIDDLE);
        });
    end();
  }

  private void few() {
    act(
        () -> {
          models().recall.pin(MIDDLE);
          models().patterns.storeFew();
          models().settings.ruleProperty().set(RecallRule.HEBB);
        });
  }

  private void draw() {
    act(
        () -> {
          models().draw.openProperty().set(true);
          for (int k = 0; k < 10; k++) {
            models().draw.press(11 * k);
            if (k != 9 - k) models().draw.press(9 * (k + 1));
          }
        });
  }

  private void closeDrawing() {
    act(
        () -> {
          models().draw.clear();
          models().draw.openProperty().set(false);
        });
  }

  private void showCopies() {
    act(() -> models().settings.number(RecallSetup.COPIES).number().set(COPIES));
    end();
  }

  private void showItself() {
    act(() -> models().settings.number(RecallSetup.COPIES).number().set(0));
  }

  private void enlarge() {
    act(
        () -> {
          models().patterns.gridProperty().set(PatternGrid.TWENTY);
          models().recall.pin(LARGE_NEURON);
        });
    playTo(LARGE_MIDDLE);
  }

  private void storeAllLarge() {
    act(
        () -> {
          models().patterns.storeAll();
          models().settings.ruleProperty().set(RecallRule.PSEUDO_INVERSE);
        });
    playTo(LARGE_MIDDLE);
  }

  private void shrink() {
    act(
        () -> {
          models().patterns.storeFew();
          models().patterns.gridProperty().set(PatternGrid.TEN);
          models().settings.ruleProperty().set(RecallRule.HEBB);
        });
  }

  private void measure() {
    act(() -> models().capacity.start());
    await(() -> !models().capacity.runningProperty().get());
    end();
  }
}
