package engram.tour;

import engram.memory.experiments.Experiment;
import engram.memory.spacing.SpacingSetup;
import engram.tour.frame.Stages;
import engram.tour.frame.TourWindow;
import engram.ui.base.MemoryExperiment;
import engram.ui.memory.spacing.SpacingModels;

/** The stages of the tour on when to learn again. */
final class SpacingStages extends Stages {
  private static final int LEAKING = 12;
  private static final int SPREAD = 92;

  SpacingStages(TourWindow window) {
    super(window);
    add("memory-spacing-begun", this::begin);
    add("memory-spacing-leaking", () -> playTo(LEAKING));
    add("memory-spacing-asked", () -> act(() -> models().spacing.choose(0.5, 35)));
    add("memory-spacing-one", () -> leak(1));
    add("memory-spacing-wall", () -> leak(2));
    add("memory-spacing-stair", () -> leak(4));
    add("memory-spacing-exam", this::exam, this::back);
  }

  private SpacingModels models() {
    return window.spacing().get();
  }

  private void begin() {
    show(MemoryExperiment.SPACING);
    awaitMap();
  }

  private void awaitMap() {
    await(
        () ->
            models().spacing.mappedProperty().get().stream()
                .anyMatch(now -> now.stores().count() == models().settings.getSetup().stores()));
  }

  private void playTo(int step) {
    act(() -> models().playback.goTo(step));
  }

  private void leak(int stores) {
    act(() -> models().settings.number(SpacingSetup.STORES).number().set(stores));
    awaitMap();
  }

  private void exam() {
    leak(SpacingSetup.USUAL.stores());
    act(
        () -> {
          models().exam.move(0, 0);
          models().exam.move(1, 12);
          models().exam.move(2, 23);
          models().exam.bet().restore(SPREAD);
          models().exam.take();
        });
  }

  private void back() {
    act(() -> models().restore(new Experiment.Spacing(SpacingSetup.USUAL)));
    backToTraining();
  }
}
