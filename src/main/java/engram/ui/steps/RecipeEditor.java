package engram.ui.steps;

import engram.nn.Activation;
import engram.nn.Loss;
import engram.training.recipe.Preset;
import engram.training.recipe.Recipe;
import engram.ui.run.RunViewModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Changes the recipe; each change begins another run. Says what had to change with it. */
final class RecipeEditor {

  /** What an edit changed besides what was asked for, so that loss, output and targets fit. */
  enum Consequence {
    SOFTMAX_FOR_CROSS_ENTROPY,
    ZERO_ONE_FOR_CROSS_ENTROPY,
    MSE_FOR_ACTIVATION,
    MSE_FOR_TARGETS;

    String key() {
      return "steps.consequence." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  private final RunViewModel run;

  /** Of the last edit. */
  final ReadOnlyObjectWrapper<List<Consequence>> consequences =
      new ReadOnlyObjectWrapper<>(List.of());

  RecipeEditor(RunViewModel run) {
    this.run = run;
  }

  // Commands

  void load(Preset preset) {
    consequences.set(List.of());
    run.session().load(preset.recipe());
  }

  void newWeights() {
    consequences.set(List.of());
    run.session().newWeights();
  }

  /**
   * Begins another run with the recipe of this one, changed by {@link RecipeEdits} or in itself.
   */
  void edit(UnaryOperator<Recipe> change) {
    Recipe before = run.getSnapshot().recipe();
    consequences.set(consequences(before, change.apply(before)));
    run.session().edit(change);
  }

  static List<Consequence> consequences(Recipe before, Recipe after) {
    boolean outputChanged = output(before) != output(after);
    boolean targetsChanged = before.data().targets() != after.data().targets();
    List<Consequence> all = new ArrayList<>();
    if (before.loss() != Loss.CROSS_ENTROPY && after.loss() == Loss.CROSS_ENTROPY) {
      if (outputChanged) all.add(Consequence.SOFTMAX_FOR_CROSS_ENTROPY);
      if (targetsChanged) all.add(Consequence.ZERO_ONE_FOR_CROSS_ENTROPY);
    }
    if (before.loss() == Loss.CROSS_ENTROPY && after.loss() != Loss.CROSS_ENTROPY) {
      if (outputChanged) all.add(Consequence.MSE_FOR_ACTIVATION);
      if (targetsChanged) all.add(Consequence.MSE_FOR_TARGETS);
    }
    return List.copyOf(all);
  }

  private static Activation output(Recipe recipe) {
    return recipe.network().activationOf(recipe.network().layerCount() - 1);
  }
}
