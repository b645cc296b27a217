package engram.tour;

import engram.memory.sleep.SleepSetup;
import engram.ui.base.MemoryExperiment;
import engram.ui.memory.sleep.SleepExample;
import engram.ui.memory.sleep.SleepModels;

/** The stages of the tour on a night's sleep. */
final class SleepStages extends Stages {
  private static final int NIGHTS = 7;

  SleepStages(TourWindow window) {
    super(window);
    add("memory-sleep-begun", this::begin);
    add("memory-sleep-nights", () -> playTo(NIGHTS));
    add("memory-sleep-slept", () -> playTo(Integer.MAX_VALUE));
    add("memory-sleep-lives", this::measure);
    add("memory-sleep-cut", () -> live(SleepExample.CUT.setup()));
    add("memory-sleep-awake", () -> live(SleepExample.AWAKE.setup()));
    add("memory-sleep-day", () -> live(SleepExample.ALONE.setup()), this::back);
  }

  private SleepModels models() {
    return window.sleep().get();
  }

  private void begin() {
    show(MemoryExperiment.SLEEP);
    await(() -> models().sleep.isLived());
  }

  private void playTo(int night) {
    act(() -> models().playback.goTo(night));
  }

  private void measure() {
    act(() -> models().lives.start());
    await(() -> !models().lives.runningProperty().get());
  }

  private void live(SleepSetup setup) {
    act(() -> models().settings.restore(setup));
    await(() -> models().sleep.isLived());
  }

  private void back() {
    act(
        () -> {
          models().settings.restore(SleepExample.SLEPT.setup());
          models().playback.reset();
        });
    backToTraining();
  }
}
