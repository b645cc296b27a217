package engram.ui.steps;

import engram.ui.base.OneOpen;
import engram.ui.base.PreferencesViewModel;
import engram.ui.base.Texts;
import engram.ui.run.RunViewModel;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleBooleanProperty;

/** The steps from the first weights to the end of training: the control panel. */
public final class StepsViewModel {
  public final StepInitialiseViewModel initialise;
  public final StepLossViewModel loss;
  public final StepOptimiserViewModel optimiser;
  public final StepTrainViewModel train;

  /** Whether what a newcomer does not need is shown as well: seed, batch size, penalties. */
  final BooleanProperty more = new SimpleBooleanProperty();

  public StepsViewModel(RunViewModel run, Texts texts) {
    RecipeEditor editor = new RecipeEditor(run);
    initialise = new StepInitialiseViewModel(run, editor, texts);
    loss = new StepLossViewModel(run, editor, texts);
    optimiser = new StepOptimiserViewModel(run, editor, texts);
    train = new StepTrainViewModel(run, texts);
  }

  /** At most one step is open, and what is open and shown is remembered. */
  void remember(PreferencesViewModel preferences) {
    more.bindBidirectional(preferences.moreSettingsProperty());
    IntegerProperty open = preferences.openStepProperty();
    OneOpen.link(open, 1, initialise.expanded);
    OneOpen.link(open, 2, loss.expanded);
    OneOpen.link(open, 3, optimiser.expanded);
    OneOpen.link(open, 4, train.expanded);
  }
}
