package engram.tour;

import engram.app.Wiring;
import engram.training.RunState;
import engram.training.recipe.Preset;
import engram.ui.base.Workspace;
import engram.ui.data.DataModels;
import engram.ui.data.draw.DataDrawViewModel;
import engram.ui.data.look.LookView;
import java.util.List;

/** The stages of the tour that draw points, and look at rows of many features. */
final class DrawStages {
  private static final int STEPS = 40;
  private static final int DIGIT_EPOCHS = 2;

  private final Wiring wiring;
  private final TourRun run;

  DrawStages(Wiring wiring, TourRun run) {
    this.wiring = wiring;
    this.run = run;
  }

  List<Tour.Stage> stages() {
    return List.of(
        new Tour.Stage("draw-begun", this::begin),
        new Tour.Stage("draw-learned", this::learn, this::back),
        new Tour.Stage("look-iris", () -> look(Preset.REPAIRED, LookView.PAIRS), this::back),
        new Tour.Stage("look-penguins", () -> look(Preset.PENGUINS, LookView.PAIRS), this::back),
        new Tour.Stage("look-bars", () -> look(Preset.PENGUINS, LookView.BARS), this::back),
        new Tour.Stage("look-digits", this::digits, this::back));
  }

  private DataModels models() {
    return wiring.later().data.models();
  }

  private DataDrawViewModel draw() {
    return models().draw;
  }

  private void begin() {
    run.load(Preset.MOONS.recipe());
    FxDriver.act(
        () -> {
          wiring.panes.show(Workspace.DATA);
          draw().begin();
          arc(0, 0.3, 0.3, 0.22);
        });
  }

  private void learn() {
    FxDriver.act(
        () -> {
          draw().hand().brushes().chooseClass(1);
          arc(1, 0.6, 0.6, 0.25);
          draw().addClass();
          arc(2, 0.75, 0.25, 0.12);
        });
    run.until(s -> s.data().dataset().classes() == 3 && s.state() == RunState.READY);
    run.finish();
    FxDriver.await(() -> draw().surfaceProperty().get().isPresent(), 1);
  }

  /** Draws half a circle with the brush of a class. */
  private void arc(int label, double x, double y, double radius) {
    draw().hand().brushes().chooseClass(label);
    draw().hand().press(x + radius, y);
    for (int step = 1; step <= STEPS; step++) {
      double angle = Math.PI * step / STEPS;
      draw().hand().drag(x + radius * Math.cos(angle), y + radius * Math.sin(angle));
    }
    draw().hand().release();
  }

  private void look(Preset preset, LookView view) {
    run.load(preset.recipe());
    FxDriver.act(
        () -> {
          wiring.panes.show(Workspace.DATA);
          models().look.viewProperty().set(view);
        });
    FxDriver.await(() -> models().columns.getPoints().isPresent(), 1);
  }

  private void digits() {
    run.train(Preset.DIGITS.recipe(), DIGIT_EPOCHS);
    FxDriver.act(() -> wiring.panes.show(Workspace.DATA));
    FxDriver.await(() -> models().wall.isKnown(), 1);
  }

  private void back() {
    FxDriver.act(() -> wiring.panes.show(Workspace.TRAIN));
    run.load(Preset.REPAIRED.recipe());
  }
}
