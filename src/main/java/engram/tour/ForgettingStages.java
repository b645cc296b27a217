package engram.tour;

import engram.app.Wiring;
import engram.memory.forgetting.ForgettingCure.Kind;
import engram.memory.forgetting.ForgettingSet;
import engram.ui.base.MemoryExperiment;
import engram.ui.base.Workspace;
import engram.ui.memory.forgetting.ForgettingModels;
import java.util.List;

/** The stages of the tour on forgetting: a new task costs the old one, and what helps. */
final class ForgettingStages {
  /** Some epochs into the new task of the digits. */
  private static final int MIDDLE = 23;

  private final Wiring wiring;

  ForgettingStages(Wiring wiring) {
    this.wiring = wiring;
  }

  List<Tour.Stage> stages() {
    return List.of(
        new Tour.Stage("forgetting-begun", this::begin),
        new Tour.Stage("forgetting-middle", this::middle),
        new Tour.Stage("forgetting-done", this::end),
        new Tour.Stage("forgetting-all", this::all),
        new Tour.Stage("forgetting-elastic", this::elastic),
        new Tour.Stage("forgetting-iris", () -> learn(ForgettingSet.IRIS)),
        new Tour.Stage("forgetting-list", () -> learn(ForgettingSet.LIST), this::back));
  }

  private ForgettingModels models() {
    return wiring.later().memory.forgetting.models();
  }

  private void begin() {
    FxDriver.act(
        () -> {
          wiring.panes.show(Workspace.MEMORY);
          wiring.panes.experimentProperty().set(MemoryExperiment.FORGETTING);
        });
  }

  private void middle() {
    measure();
    FxDriver.act(() -> models().playback.goTo(MIDDLE));
  }

  private void end() {
    FxDriver.act(() -> models().playback.goTo(Integer.MAX_VALUE));
  }

  private void all() {
    FxDriver.act(
        () -> {
          for (Kind kind : Kind.values()) models().settings.cure(kind).runsProperty().set(true);
          models().forgetting.choose(models().settings.cure(Kind.REHEARSAL).cure());
        });
    measure();
    end();
  }

  private void elastic() {
    FxDriver.act(
        () -> {
          models().forgetting.choose(models().settings.cure(Kind.ELASTIC).cure());
          models().playback.goTo(MIDDLE);
        });
  }

  private void learn(ForgettingSet set) {
    FxDriver.act(() -> models().settings.setProperty().set(set));
    measure();
    end();
  }

  private void measure() {
    FxDriver.act(() -> models().forgetting.start());
    FxDriver.await(() -> !models().forgetting.getMoment().running(), 1);
  }

  private void back() {
    FxDriver.act(
        () -> {
          wiring.panes.experimentProperty().set(MemoryExperiment.RECALL);
          wiring.panes.show(Workspace.TRAIN);
        });
  }
}
