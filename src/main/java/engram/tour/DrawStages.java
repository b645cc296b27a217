package engram.tour;

import engram.tour.frame.Stages;
import engram.tour.frame.TourWindow;
import engram.training.RunState;
import engram.training.recipe.Preset;
import engram.ui.base.Workspace;
import engram.ui.data.draw.DataDrawViewModel;
import engram.ui.data.look.LookView;

/** The stages of the tour that draw points, and look at rows of many features. */
final class DrawStages extends Stages {
  private static final int STEPS = 40;
  private static final int DIGIT_EPOCHS = 2;

  DrawStages(TourWindow window) {
    super(window);
    add("data-draw-begun", this::begin);
    add("data-draw-learned", this::learn, this::backToIris);
    add("data-look-iris", () -> look(Preset.REPAIRED, LookView.PAIRS), this::backToIris);
    add("data-look-penguins", () -> look(Preset.PENGUINS, LookView.PAIRS), this::backToIris);
    add("data-look-bars", () -> look(Preset.PENGUINS, LookView.BARS), this::backToIris);
    add("data-look-digits", this::digits, this::backToIris);
  }

  private DataDrawViewModel draw() {
    return data().draw();
  }

  private void begin() {
    load(Preset.MOONS.recipe());
    act(
        () -> {
          window.panes().show(Workspace.DATA);
          draw().begin();
          arc(0, 0.3, 0.3, 0.22);
        });
  }

  private void learn() {
    act(
        () -> {
          draw().hand.chooseClass(1);
          arc(1, 0.6, 0.6, 0.25);
          draw().addClass();
          arc(2, 0.75, 0.25, 0.12);
        });
    until(s -> s.data().dataset().classes() == 3 && s.state() == RunState.READY);
    finish();
    await(() -> draw().surfaceProperty().get().isPresent());
  }

  /** Draws half a circle with the brush of a class. */
  private void arc(int label, double x, double y, double radius) {
    draw().hand.chooseClass(label);
    draw().hand.press(x + radius, y);
    for (int step = 1; step <= STEPS; step++) {
      double angle = Math.PI * step / STEPS;
      draw().hand.drag(x + radius * Math.cos(angle), y + radius * Math.sin(angle));
    }
    draw().hand.release();
  }

  private void look(Preset preset, LookView view) {
    load(preset.recipe());
    act(
        () -> {
          window.panes().show(Workspace.DATA);
          data().look().view.set(view);
        });
    await(() -> data().columns().getPoints().isPresent());
  }

  private void digits() {
    train(Preset.DIGITS.recipe(), DIGIT_EPOCHS);
    show(Workspace.DATA);
    await(() -> data().wall().isKnown());
  }
}
