package engram.training.twin;

import engram.nn.Parameters;
import engram.training.Evaluation;
import engram.training.History;
import engram.training.Position;
import engram.training.Surgery;
import engram.training.recipe.PreparedData;
import engram.training.recipe.Recipe;
import engram.training.recipe.Settings;
import java.util.OptionalInt;

/**
 * One moment of a twin, whole and immutable.
 *
 * @param position where it is
 * @param settings those in force there
 * @param surgery what is lesioned or frozen there
 * @param history all epochs that it was trained, also those behind the position
 * @param diverged the epoch behind which its loss was no longer finite; it stays before that
 */
public record TwinMoment(
    Recipe recipe,
    PreparedData data,
    Position position,
    Settings settings,
    Surgery surgery,
    Parameters parameters,
    Evaluation train,
    Evaluation test,
    History history,
    OptionalInt diverged) {

  /** Whole epochs done at this moment. */
  public int epoch() {
    return position.epoch();
  }

  /** The last epoch that was ever trained. */
  public int lastEpoch() {
    return history.size() - 1;
  }
}
