package engram.ui.steps;

import engram.ui.base.Texts;
import engram.ui.run.RunViewModel;

/** The steps from the first weights to the end of training: the control panel. */
public final class StepsViewModel {
  public final StepInitialiseViewModel initialise;
  public final StepLossViewModel loss;
  public final StepOptimiserViewModel optimiser;
  public final StepTrainViewModel train;

  public StepsViewModel(RunViewModel run, Texts texts) {
    RecipeEditor editor = new RecipeEditor(run);
    initialise = new StepInitialiseViewModel(run, editor, texts);
    loss = new StepLossViewModel(run, editor, texts);
    optimiser = new StepOptimiserViewModel(run, editor, texts);
    train = new StepTrainViewModel(run, texts);
  }
}
