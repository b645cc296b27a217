package engram.homework.clinic;

import engram.data.Dataset;
import engram.training.Intervention;
import engram.training.Run;
import engram.training.recipe.PreparedData;
import engram.training.recipe.Recipe;
import java.util.List;

/**
 * What makes a run sick, and how far it was trained.
 *
 * @param rows that it learns from
 * @param made before the first epoch
 */
public record SickRun(Recipe recipe, Dataset rows, List<Intervention> made, int epochs) {

  /** Trains it; the same bits each time. */
  public Run train() {
    Run run = new Run(recipe, new PreparedData(recipe.data(), rows));
    made.forEach(run::change);
    for (int k = 0; k < epochs; k++) run.trainEpoch();
    return run;
  }
}
