package engram.app;

import engram.memory.SettingValues;
import engram.memory.StoreSetup;
import engram.viewmodel.MemoryExperiment;
import engram.viewmodel.StoresModels;
import engram.viewmodel.Workspace;
import java.util.List;

/** The stages of the tour on a list in a short-term and a long-term store. */
final class StoresStages {
  private static final int FRAMES = 600;
  private static final int READING = 22;
  private static final int SOON = 8;
  private static final int ITEM = 8;

  private final Wiring wiring;

  StoresStages(Wiring wiring) {
    this.wiring = wiring;
  }

  List<Tour.Stage> stages() {
    return List.of(
        new Tour.Stage("stores-begun", this::begin),
        new Tour.Stage("stores-reading", () -> goTo(READING)),
        new Tour.Stage(
            "stores-fading", () -> goTo(StoreSetup.USUAL.secondsOfLearning() / 2 + SOON)),
        new Tour.Stage("stores-asked", () -> goTo(Integer.MAX_VALUE)),
        new Tour.Stage("stores-curve", this::measure),
        new Tour.Stage("stores-many", this::many, this::back));
  }

  private StoresModels models() {
    return wiring.later().memory.stores.models();
  }

  private void begin() {
    FxDriver.act(
        () -> {
          wiring.panes.show(Workspace.MEMORY);
          wiring.panes.experimentProperty().set(MemoryExperiment.STORES);
        });
    FxDriver.await(() -> models().outlook.curvesProperty().get().isPresent(), FRAMES);
  }

  private void goTo(int step) {
    FxDriver.act(() -> models().playback.goTo(step));
  }

  private void measure() {
    FxDriver.act(() -> models().savings.start());
    FxDriver.await(() -> !models().savings.runningProperty().get(), FRAMES);
  }

  /** As much as the picture has to hold. */
  private void many() {
    FxDriver.act(
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
    goTo(models().stores.steps() - 25);
  }

  private void back() {
    FxDriver.act(
        () -> {
          models().settings.restore(StoreSetup.USUAL);
          models().stores.pin(ITEM);
          models().playback.reset();
          wiring.panes.show(Workspace.TRAIN);
        });
  }
}
