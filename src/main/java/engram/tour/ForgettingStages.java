package engram.tour;

import engram.memory.forgetting.ForgettingCure.Kind;
import engram.memory.forgetting.ForgettingSet;
import engram.tour.frame.Stages;
import engram.tour.frame.TourWindow;
import engram.ui.base.MemoryExperiment;
import engram.ui.memory.forgetting.ForgettingModels;

/** The stages of the tour on forgetting: a new task costs the old one, and what helps. */
final class ForgettingStages extends Stages {
  /** Some epochs into the new task of the digits. */
  private static final int MIDDLE = 23;

  ForgettingStages(TourWindow window) {
    super(window);
    add("memory-forgetting-begun", this::begin);
    add("memory-forgetting-middle", this::middle);
    add("memory-forgetting-done", this::end);
    add("memory-forgetting-asked", () -> ask(3), () -> ask(3));
    add("memory-forgetting-all", this::compareCures);
    add("memory-forgetting-elastic", this::elastic);
    add("memory-forgetting-iris", () -> learn(ForgettingSet.IRIS));
    add("memory-forgetting-list", () -> learn(ForgettingSet.LIST), this::backToTraining);
  }

  private ForgettingModels models() {
    return window.forgetting().get();
  }

  /** Before it is run there is the untrained network. */
  private void begin() {
    show(MemoryExperiment.FORGETTING);
    await(() -> models().tiles().count() > 0);
  }

  private void middle() {
    measure();
    act(() -> models().playback.goTo(MIDDLE));
  }

  private void end() {
    act(() -> models().playback.goTo(Integer.MAX_VALUE));
  }

  /** Shows every test sample of a class, or all classes again. */
  private void ask(int tile) {
    act(() -> models().asked.toggle(tile));
  }

  private void compareCures() {
    act(
        () -> {
          for (Kind kind : Kind.values()) models().settings.cure(kind).runsProperty().set(true);
          models().forgetting.choose(models().settings.cure(Kind.REHEARSAL).cure());
        });
    measure();
    end();
  }

  private void elastic() {
    act(
        () -> {
          models().forgetting.choose(models().settings.cure(Kind.ELASTIC).cure());
          models().playback.goTo(MIDDLE);
        });
  }

  private void learn(ForgettingSet set) {
    act(() -> models().settings.setProperty().set(set));
    measure();
    end();
  }

  private void measure() {
    act(() -> models().forgetting.start());
    await(() -> !models().forgetting.getMoment().running());
  }
}
