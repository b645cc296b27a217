package engram.export;

import engram.data.Dataset;
import engram.training.Position;
import engram.training.RunRecord;
import engram.training.recipe.PreparedData;
import engram.training.recipe.Recipe;
import java.util.List;

/**
 * A run that is written for another program: the way that the record is on.
 *
 * @param rows all that were given, before any is left out
 * @param data made of them by the recipe's setup
 */
public record Exported(RunRecord run, Dataset rows, PreparedData data) {

  /**
   * @throws IllegalArgumentException if the rows do not fit the recipe
   */
  public static Exported of(RunRecord run, Dataset rows) {
    return new Exported(run, rows, new PreparedData(run.recipe().data(), rows));
  }

  public Recipe recipe() {
    return run.recipe();
  }

  private RunRecord.Line line() {
    return run.lines().get(run.current());
  }

  /** Whether it was trained at all. */
  boolean isTrained() {
    return line().end().epoch() > 0;
  }

  /** Those that were trained; of a run at its start those that its recipe says. */
  int epochs() {
    return isTrained() ? line().end().epoch() : recipe().stop().epoch();
  }

  /** What was changed in these epochs, in its order. */
  List<RunRecord.Made> changes() {
    Position end = new Position(epochs(), 0);
    return line().made().stream().filter(made -> made.at().compareTo(end) < 0).toList();
  }
}
