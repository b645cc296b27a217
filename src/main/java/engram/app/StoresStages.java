package engram.app;

import engram.memory.StoreSetup;
import engram.viewmodel.ListsModels;
import engram.viewmodel.MemoryExperiment;
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

  private ListsModels models() {
    return wiring.later().memory.lists.models();
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
          models().settings.restore(new StoreSetup(9, 20, 2, true, 6, 1, 0, 30));
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
