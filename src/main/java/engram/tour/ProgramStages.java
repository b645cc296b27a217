package engram.tour;

import engram.tour.frame.Stages;
import engram.tour.frame.TourWindow;
import engram.training.BatchCursor;
import engram.training.Phase;
import engram.training.RunState;
import engram.training.StepSize;
import engram.training.recipe.Preset;

/** The stages of the tour inside a batch. */
final class ProgramStages extends Stages {
  private static final int EPOCHS = 8;

  ProgramStages(TourWindow window) {
    super(window);
    add("train-forward", () -> begin(new Phase.Forward(0)));
    add("train-backward", () -> stepTo(new Phase.Backward(1)));
    add("train-update", () -> stepTo(new Phase.Update()));
    add("train-one-sample", this::stepBySample);
    add("program-repaired", this::openProgram);
    add("program-article", this::showArticle, this::bringBack);
  }

  private void begin(Phase phase) {
    act(
        () -> {
          window.run().session().load(Preset.REPAIRED.recipe());
          for (int epoch = 0; epoch < EPOCHS; epoch++) window.run().session().stepForward();
          window.transport().stepSizeProperty().set(StepSize.PHASE);
        });
    until(s -> s.epoch() == EPOCHS && s.state() == RunState.PAUSED);
    stepTo(phase);
  }

  private void stepTo(Phase phase) {
    BatchCursor wanted = new BatchCursor.AtPhase(phase);
    do {
      BatchCursor before = snapshot().cursor().orElse(null);
      act(window.transport()::stepForward);
      until(s -> s.cursor().filter(c -> !c.equals(before)).isPresent());
    } while (!wanted.equals(snapshot().cursor().orElseThrow()));
  }

  private void stepBySample() {
    BatchCursor third = new BatchCursor.AtSample(3);
    act(
        () -> {
          window.transport().stepSizeProperty().set(StepSize.SAMPLE);
          for (int k = 0; k < 3; k++) window.transport().stepForward();
        });
    until(s -> s.cursor().filter(third::equals).isPresent());
  }

  private void openProgram() {
    act(window.panes()::toggleProgram);
    begin(new Phase.Forward(1));
    stepTo(new Phase.Backward(0));
  }

  private void showArticle() {
    act(() -> window.program().article.set(true));
  }

  private void bringBack() {
    act(
        () -> {
          window.program().article.set(false);
          window.panes().toggleProgram();
          window.transport().stepSizeProperty().set(StepSize.EPOCH);
        });
  }
}
