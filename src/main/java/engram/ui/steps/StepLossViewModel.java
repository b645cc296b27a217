package engram.ui.steps;

import engram.nn.Loss;
import engram.ui.base.Texts;
import engram.ui.run.ChoiceViewModel;
import engram.ui.run.RunViewModel;
import engram.ui.steps.RecipeEditor.Consequence;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;

/** Step 2: the loss. */
public final class StepLossViewModel {
  final ChoiceViewModel<Loss> loss;

  /** What the loss measures. */
  final ObservableValue<String> explanation;

  /** What choosing the loss changed besides, or empty. */
  final ObservableValue<String> notice;

  /** What the header of the closed step says. */
  final ObservableValue<String> summary;

  /** Whether the step is open. */
  public final BooleanProperty expanded = new SimpleBooleanProperty();

  StepLossViewModel(RunViewModel run, RecipeEditor editor, Texts texts) {
    loss =
        new ChoiceViewModel<>(
            run,
            s -> s.recipe().loss(),
            choice -> editor.edit(recipe -> RecipeEdits.withLoss(recipe, choice)));
    summary =
        Bindings.createStringBinding(
            () -> texts.get("steps.loss." + loss.getValue().id() + ".short"),
            loss.valueProperty(),
            texts.languageProperty());
    explanation =
        Bindings.createStringBinding(
            () -> texts.get("steps.loss." + loss.getValue().id() + ".text"),
            loss.valueProperty(),
            texts.languageProperty());
    notice =
        Bindings.createStringBinding(
            () ->
                Consequences.sentences(
                    editor,
                    texts,
                    Consequence.SOFTMAX_FOR_CROSS_ENTROPY,
                    Consequence.ZERO_ONE_FOR_CROSS_ENTROPY),
            editor.consequences,
            texts.languageProperty());
  }
}
