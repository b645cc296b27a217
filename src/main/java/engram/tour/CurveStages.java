package engram.tour;

import engram.tour.frame.Stages;
import engram.tour.frame.TourWindow;
import engram.training.Intervention;
import engram.training.recipe.Preset;
import engram.training.recipe.Recipe;

/** The stages of the tour that show the curves of validation and of numbers. */
final class CurveStages extends Stages {
  private static final double VALIDATION = 0.25;
  private static final int EPOCHS = 60;

  CurveStages(TourWindow window) {
    super(window);
    add("curves-validation", this::validation, this::pointAway);
    add("curves-numbers", this::numbers, this::pointAway);
  }

  private static Recipe recipe(Preset preset) {
    Recipe recipe = preset.recipe();
    return recipe.withData(
        recipe.data().withSplit(recipe.data().split().withValidation(VALIDATION)));
  }

  /** The values at an epoch, before and on a branch. */
  private void validation() {
    train(recipe(Preset.REPAIRED), EPOCHS);
    goTo(EPOCHS / 4);
    act(() -> window.run().session().change(new Intervention.LearningRate(0.1)));
    finish();
    pointAt(EPOCHS / 2);
  }

  private void numbers() {
    train(recipe(Preset.PENGUINS), EPOCHS);
    pointAt(EPOCHS / 10);
  }

  private void pointAt(int epoch) {
    act(() -> window.curves().pointAt(epoch));
  }

  private void pointAway() {
    act(() -> window.curves().pointAway());
  }
}
