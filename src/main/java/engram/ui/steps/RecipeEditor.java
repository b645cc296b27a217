package engram.ui.steps;

import engram.nn.Activation;
import engram.nn.Initializer;
import engram.nn.Loss;
import engram.nn.Optimizer;
import engram.training.recipe.Preset;
import engram.training.recipe.Recipe;
import engram.ui.run.RunViewModel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Changes the recipe; each change begins another run. Says what had to change with it. */
final class RecipeEditor {

  /** What an edit changed besides what was asked for, so that loss, output and targets fit. */
  enum Consequence {
    SOFTMAX_FOR_CROSS_ENTROPY("softmax-for-cross-entropy"),
    ZERO_ONE_FOR_CROSS_ENTROPY("zero-one-for-cross-entropy"),
    MSE_FOR_ACTIVATION("mse-for-activation"),
    MSE_FOR_TARGETS("mse-for-targets");

    private final String id;

    Consequence(String id) {
      this.id = id;
    }

    String key() {
      return "steps.consequence." + id;
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

  void addHidden() {
    edit(RecipeEdits::addHidden);
  }

  void removeHidden(int layer) {
    edit(recipe -> RecipeEdits.removeHidden(recipe, layer));
  }

  void setUnits(int layer, int units) {
    edit(recipe -> RecipeEdits.withUnits(recipe, layer, units));
  }

  void setActivation(int layer, Activation activation) {
    edit(recipe -> RecipeEdits.withActivation(recipe, layer, activation));
  }

  void setInitializer(Initializer initializer) {
    edit(recipe -> recipe.withInitializer(initializer));
  }

  void setSeed(long seed) {
    edit(recipe -> recipe.withSeed(seed));
  }

  void setLoss(Loss loss) {
    edit(recipe -> RecipeEdits.withLoss(recipe, loss));
  }

  void setOptimizer(Optimizer optimizer) {
    edit(recipe -> RecipeEdits.withOptimizer(recipe, optimizer));
  }

  private void edit(UnaryOperator<Recipe> change) {
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
