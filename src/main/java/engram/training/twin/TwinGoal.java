package engram.training.twin;

import engram.training.Intervention;
import engram.training.Snapshot;
import engram.training.recipe.PreparedData;
import engram.training.recipe.Recipe;
import java.util.Set;

/**
 * What a twin shall be: like a moment of a run, but for one setting.
 *
 * @param main the moment to be beside
 * @param recipe that of its run, varied
 * @param ownSettings the interventions on settings that the twin does not make, since it has its
 *     own
 */
public record TwinGoal(
    Snapshot main, Recipe recipe, Set<Class<? extends Intervention>> ownSettings) {

  public TwinGoal {
    ownSettings = Set.copyOf(ownSettings);
  }

  /** Whether the same twin can go on to another goal. */
  boolean isOfTheSameTwin(TwinGoal other) {
    boolean sameRecipe = recipe.withStop(other.recipe.stop()).equals(other.recipe);
    boolean sameData = main.data().given() == other.main.data().given();
    return sameRecipe && sameData && ownSettings.equals(other.ownSettings);
  }

  /** The data of the run, unless they are what is varied. */
  PreparedData data() {
    PreparedData data = main.data();
    return data.setup().equals(recipe.data())
        ? data
        : new PreparedData(recipe.data(), data.given());
  }

  boolean isTaken(Intervention intervention) {
    return !ownSettings.contains(intervention.getClass());
  }
}
