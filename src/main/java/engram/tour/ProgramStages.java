package engram.tour;

import engram.app.Wiring;
import engram.training.BatchCursor;
import engram.training.Phase;
import engram.training.RunState;
import engram.training.StepSize;
import engram.training.recipe.Preset;
import java.util.List;

/** The stages of the tour inside a batch. */
final class ProgramStages {
  private static final int EPOCHS = 8;

  private final Wiring wiring;
  private final TourRun run;

  ProgramStages(Wiring wiring, TourRun run) {
    this.wiring = wiring;
    this.run = run;
  }

  List<Tour.Stage> stages() {
    return List.of(
        new Tour.Stage("phase-forward", () -> begin(new Phase.Forward(0))),
        new Tour.Stage("phase-backward", () -> stepTo(new Phase.Backward(1))),
        new Tour.Stage("phase-update", () -> stepTo(new Phase.Update())),
        new Tour.Stage("one-sample", this::stepBySample),
        new Tour.Stage("program", this::openProgram),
        new Tour.Stage("article-program", this::showArticle, this::bringBack));
  }

  private void begin(Phase phase) {
    FxDriver.act(
        () -> {
          wiring.run.load(Preset.REPAIRED.recipe());
          for (int epoch = 0; epoch < EPOCHS; epoch++) wiring.run.stepForward();
          wiring.transport.stepSizeProperty().set(StepSize.PHASE);
        });
    run.until(s -> s.epoch() == EPOCHS && s.state() == RunState.PAUSED);
    stepTo(phase);
  }

  private void stepTo(Phase phase) {
    BatchCursor wanted = new BatchCursor.AtPhase(phase);
    do {
      BatchCursor before = wiring.run.getSnapshot().cursor().orElse(null);
      FxDriver.act(wiring.transport::stepForward);
      run.until(s -> s.cursor().filter(c -> !c.equals(before)).isPresent());
    } while (!wanted.equals(wiring.run.getSnapshot().cursor().orElseThrow()));
  }

  private void stepBySample() {
    BatchCursor third = new BatchCursor.AtSample(3);
    FxDriver.act(
        () -> {
          wiring.transport.stepSizeProperty().set(StepSize.SAMPLE);
          for (int k = 0; k < 3; k++) wiring.transport.stepForward();
        });
    run.until(s -> s.cursor().filter(third::equals).isPresent());
  }

  private void openProgram() {
    FxDriver.act(wiring.panes::toggleProgram);
    begin(new Phase.Forward(1));
    stepTo(new Phase.Backward(0));
  }

  private void showArticle() {
    FxDriver.act(() -> wiring.program.program.articleProperty().set(true));
  }

  private void bringBack() {
    FxDriver.act(
        () -> {
          wiring.program.program.articleProperty().set(false);
          wiring.panes.toggleProgram();
          wiring.transport.stepSizeProperty().set(StepSize.EPOCH);
        });
  }
}
