package engram.tour;

import engram.training.RunState;
import engram.training.recipe.Preset;
import engram.ui.base.MemoryExperiment;
import engram.ui.base.Workspace;
import engram.ui.memory.forgetting.ForgettingModels;

/** The stages of the tour that are presented to a class. */
final class PresentStages extends Stages {
  /** Still wrong at the epoch that is shown, and right some epochs later. */
  private static final int FLOWER = 107;

  private static final int EPOCH = 60;
  private static final int DIGITS_EPOCH = 20;

  PresentStages(TourWindow window) {
    super(window);
    add("present-network", this::begin);
    add("present-neuron", () -> focus(1));
    add("present-weight", this::weight);
    add("present-formula", () -> focus(3));
    add("present-code", () -> focus(4));
    add("present-learned", this::learned);
    add("present-digits", this::digits);
    add("present-data", this::samples);
    add("present-map", () -> focus(1));
    add("present-forgetting", this::forgetting);
    add("present-forgetting-cure", this::cure);
    add("present-recall", this::recall, this::leave);
  }

  private void focus(int focus) {
    act(() -> window.present().choose(focus));
  }

  private void begin() {
    backToIris();
    finish();
    goTo(EPOCH);
    act(
        () -> {
          window.selection().clear();
          window.sample().show(FLOWER);
          window.panes().presentingProperty().set(true);
          window.present().choose(0);
        });
  }

  private void weight() {
    focus(2);
    untilExplained();
  }

  private void learned() {
    focus(0);
    goTo(snapshot().lastEpoch());
  }

  private void digits() {
    load(Preset.DIGITS.recipe());
    finish();
    goTo(DIGITS_EPOCH);
  }

  private void samples() {
    load(Preset.REPAIRED.recipe());
    finish();
    goTo(EPOCH);
    show(Workspace.DATA);
  }

  private ForgettingModels forgettingModels() {
    return window.forgetting().get();
  }

  private void forgetting() {
    show(MemoryExperiment.FORGETTING);
    focus(0);
    act(() -> forgettingModels().forgetting.start());
    await(() -> !forgettingModels().forgetting.getMoment().running());
    act(() -> forgettingModels().playback.goTo(Integer.MAX_VALUE));
  }

  private void cure() {
    focus(1);
    await(() -> !forgettingModels().forgetting.getMoment().running());
    act(() -> forgettingModels().playback.goTo(Integer.MAX_VALUE));
  }

  private void recall() {
    show(MemoryExperiment.RECALL);
    act(
        () -> {
          for (int step = 0; step < EPOCH; step++) {
            window.recall().get().playback().stepForward();
          }
        });
  }

  private void leave() {
    act(() -> window.panes().presentingProperty().set(false));
    backToTraining();
    until(snapshot -> snapshot.state() != RunState.RUNNING);
  }
}
