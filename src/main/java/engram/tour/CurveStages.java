package engram.tour;

import engram.app.Wiring;
import engram.training.Intervention;
import engram.training.recipe.Preset;
import engram.training.recipe.Recipe;
import java.util.List;

/** The stages of the tour that show the curves of validation and of numbers. */
final class CurveStages {
  private static final double VALIDATION = 0.25;
  private static final int EPOCHS = 60;

  private final TourRun run;
  private final Wiring wiring;

  CurveStages(Wiring wiring, TourRun run) {
    this.wiring = wiring;
    this.run = run;
  }

  List<Tour.Stage> stages() {
    return List.of(
        new Tour.Stage("curves-validation", this::validation, this::pointAway),
        new Tour.Stage("curves-numbers", this::numbers, this::pointAway));
  }

  private static Recipe recipe(Preset preset) {
    Recipe recipe = preset.recipe();
    return recipe.withData(
        recipe.data().withSplit(recipe.data().split().withValidation(VALIDATION)));
  }

  /** The values at an epoch, before and on a branch. */
  private void validation() {
    run.train(recipe(Preset.REPAIRED), EPOCHS);
    run.goTo(EPOCHS / 4);
    FxDriver.act(() -> wiring.run.change(new Intervention.LearningRate(0.1)));
    run.finish();
    pointAt(EPOCHS / 2);
  }

  private void numbers() {
    run.train(recipe(Preset.PENGUINS), EPOCHS);
    pointAt(EPOCHS / 10);
  }

  private void pointAt(int epoch) {
    FxDriver.act(() -> wiring.later().curves.pointAt(epoch));
  }

  private void pointAway() {
    FxDriver.act(() -> wiring.later().curves.pointAway());
  }
}
