package engram.lesson;

import engram.data.Identified;
import engram.nn.LayerSpec;
import engram.training.Intervention;
import engram.training.recipe.Recipe;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A control that a lesson can lock, called as the place of the window that it is. Each knows what
 * of a recipe is its own, and which changes of a run.
 */
public enum LessonControl implements Identified {
  /** The choice among prepared recipes; what they change is locked by itself. */
  RECIPE(recipe -> 0),
  /** Which samples there are: the set, how many points, their noise. */
  DATA_SET(recipe -> recipe.data().source()),
  INPUTS(recipe -> recipe.data().inputs()),
  SCALING(recipe -> recipe.data().scaling()),
  MISSING_VALUES(recipe -> recipe.data().missing()),
  TARGETS(recipe -> recipe.data().targets()),
  /** What is for training, for testing and for validation. */
  SPLIT(recipe -> recipe.data().split()),
  /** How many hidden layers, and how many neurons in each. */
  LAYERS(recipe -> hidden(recipe).stream().map(LayerSpec::units).toList()),
  ACTIVATION(recipe -> activations(recipe)),
  INITIAL_WEIGHTS(Recipe::initializer),
  SEED(Recipe::seed),
  LOSS(Recipe::loss),
  OPTIMISER(recipe -> recipe.settings().optimizer()),
  LEARNING_RATE(
      recipe -> List.of(recipe.settings().learningRate(), recipe.settings().schedule()),
      Intervention.LearningRate.class::isInstance),
  BATCH_SIZE(recipe -> recipe.settings().batchSize(), Intervention.BatchSize.class::isInstance),
  MOMENTUM(recipe -> recipe.settings().momentum(), Intervention.Momentum.class::isInstance),
  L2(recipe -> recipe.settings().l2(), Intervention.L2.class::isInstance),
  L1(recipe -> recipe.settings().l1(), Intervention.L1.class::isInstance),
  DROPOUT(recipe -> recipe.settings().dropout(), Intervention.Dropout.class::isInstance),
  /** Down the loss or up. */
  ASCENT(recipe -> recipe.settings().ascent(), Intervention.Ascent.class::isInstance),
  /** Where training stops. */
  STOPPING(Recipe::stop),
  /** Weights set, frozen and lesioned by hand. */
  SURGERY(recipe -> 0, Intervention.OnNetwork.class::isInstance);

  private final Function<Recipe, Object> own;
  private final Predicate<Intervention> changes;

  LessonControl(Function<Recipe, Object> own) {
    this(own, change -> false);
  }

  LessonControl(Function<Recipe, Object> own, Predicate<Intervention> changes) {
    this.own = own;
    this.changes = changes;
  }

  /** Whether both have the same of what this controls. */
  public boolean isSameIn(Recipe one, Recipe other) {
    return Objects.equals(own.apply(one), own.apply(other));
  }

  /** Whether it makes such changes. */
  public boolean makes(Intervention change) {
    return changes.test(change);
  }

  private static List<LayerSpec> hidden(Recipe recipe) {
    List<LayerSpec> layers = recipe.network().layers();
    return layers.subList(0, layers.size() - 1);
  }

  /** Those of the hidden layers, without repetitions: a layer more brings none of its own. */
  private static List<Object> activations(Recipe recipe) {
    List<Object> all =
        new ArrayList<>(hidden(recipe).stream().map(LayerSpec::activation).distinct().toList());
    all.add(recipe.network().activationOf(recipe.network().layerCount() - 1));
    return all;
  }
}
