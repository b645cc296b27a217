package engram.training;

import engram.data.Dataset;
import engram.training.recipe.Recipe;

/** Begins runs on rows that are not built in. */
public final class OwnRows {
  private OwnRows() {}

  /**
   * @param recipe one that fits the rows
   */
  public static void load(Session session, Recipe recipe, Dataset dataset) {
    session.editRows(
        dataset,
        dataset,
        before -> recipe,
        () -> {},
        fault ->
            fault.ifPresent(
                f -> {
                  throw f;
                }));
  }
}
