package engram.tour;

import engram.memory.SettingValues;
import engram.memory.StoreSetup;
import engram.viewmodel.ListsModels;
import engram.viewmodel.MemoryExperiment;

/** The stages of the tour on a list in a short-term and a long-term store. */
final class StoresStages extends Stages {
  private static final int READING = 22;
  private static final int SOON = 8;
  private static final int ITEM = 8;

  StoresStages(TourWindow window) {
    super(window);
    add("memory-lists-begun", this::begin);
    add("memory-lists-reading", () -> playTo(READING));
    add("memory-lists-fading", () -> playTo(StoreSetup.USUAL.secondsOfLearning() / 2 + SOON));
    add("memory-lists-asked", () -> playTo(Integer.MAX_VALUE));
    add("memory-lists-curve", this::measure);
    add("memory-lists-many", this::many, this::back);
  }

  private ListsModels models() {
    return window.stores().get();
  }

  private void begin() {
    show(MemoryExperiment.STORES);
    await(() -> models().outlook.curvesProperty().get().isPresent());
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
          SettingValues<StoreSetup> many =
              new SettingValues<>(StoreSetup.USUAL)
                  .put(StoreSetup.PLACES, 9)
                  .put(StoreSetup.ITEMS, 20)
                  .put(StoreSetup.PACE, 2)
                  .put(StoreSetup.READINGS, 6)
                  .put(StoreSetup.SITTINGS, 1)
                  .put(StoreSetup.GAP, 0)
                  .put(StoreSetup.DELAY, 30);
          models().settings.restore(StoreSetup.of(many));
          models().stores.pin(ITEM);
        });
    playTo(models().stores.steps() - 25);
  }

  private void back() {
    act(
        () -> {
          models().settings.restore(StoreSetup.USUAL);
          models().stores.pin(ITEM);
          models().playback.reset();
        });
    backToTraining();
  }
}
