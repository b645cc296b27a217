package engram.tour;

import engram.memory.SettingValues;
import engram.memory.lists.ListSetup;
import engram.tour.frame.Stages;
import engram.tour.frame.TourWindow;
import engram.ui.base.MemoryExperiment;
import engram.ui.memory.lists.ListsModels;

/** The stages of the tour on a list in a short-term and a long-term store. */
final class ListsStages extends Stages {
  private static final int READING = 22;
  private static final int SOON = 8;
  private static final int ITEM = 8;

  ListsStages(TourWindow window) {
    super(window);
    add("memory-lists-begun", this::begin);
    add("memory-lists-reading", () -> playTo(READING));
    add("memory-lists-fading", () -> playTo(ListSetup.USUAL.secondsOfLearning() / 2 + SOON));
    add("memory-lists-asked", () -> playTo(Integer.MAX_VALUE));
    add("memory-lists-curve", this::measure);
    add("memory-lists-many", this::many, this::back);
  }

  private ListsModels models() {
    return window.stores().get();
  }

  private void begin() {
    show(MemoryExperiment.STORES);
    await(() -> models().plots.curvesProperty().get().isPresent());
  }

  private void playTo(int step) {
    act(() -> models().playback.goTo(step));
  }

  private void measure() {
    act(() -> models().savings.start());
    await(() -> !models().savings.runningProperty().get());
  }

  /** As much as the picture has to hold. */
  private void many() {
    act(
        () -> {
          SettingValues<ListSetup> many =
              new SettingValues<>(ListSetup.USUAL)
                  .put(ListSetup.PLACES, 9)
                  .put(ListSetup.ITEMS, 20)
                  .put(ListSetup.PACE, 2)
                  .put(ListSetup.READINGS, 6)
                  .put(ListSetup.SITTINGS, 1)
                  .put(ListSetup.GAP, 0)
                  .put(ListSetup.DELAY, 30);
          models().settings.restore(ListSetup.of(many));
          models().stores.pin(ITEM);
        });
    playTo(models().stores.steps() - 25);
  }

  private void back() {
    act(
        () -> {
          models().settings.restore(ListSetup.USUAL);
          models().stores.pin(ITEM);
          models().playback.reset();
        });
    backToTraining();
  }
}
