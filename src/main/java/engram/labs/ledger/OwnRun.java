package engram.labs.ledger;

import engram.training.Snapshot;
import engram.training.recipe.PreparedData;
import engram.training.recipe.Recipe;
import engram.training.recipe.Settings;
import java.util.Optional;

/**
 * A run of Train as it was trained, for the ledger of one of its weights.
 *
 * @param epochs whole ones
 */
public record OwnRun(Recipe recipe, PreparedData data, int epochs) {
  /** What is entered at most: samples seen, each as often as it is seen. */
  private static final long MOST_ENTRIES = 1_000_000;

  /** Updates × samples at most: with a velocity each sample moves the weight in each update. */
  private static final long MOST_MOVES = 300_000_000;

  /** The run of that moment, to its last whole epoch. */
  public static OwnRun of(Snapshot moment) {
    return new OwnRun(moment.recipe(), moment.data(), moment.epoch());
  }

  /** Why nobody can be told what it has added; empty if all can. */
  public static Optional<OwnRunFault> fault(Snapshot moment) {
    Settings settings = moment.recipe().settings();
    boolean changed =
        moment.changes().stream().anyMatch(c -> c.at().compareTo(moment.position()) <= 0);
    if (changed) return Optional.of(OwnRunFault.CHANGED);
    if (settings.l1() != 0 || settings.l2() != 0) return Optional.of(OwnRunFault.PENALTY);
    if (settings.dropout() > 0) return Optional.of(OwnRunFault.DROPOUT);
    int rows = moment.data().train().rows();
    return isLong(moment.epoch(), rows, settings.batchRows(rows))
        ? Optional.of(OwnRunFault.LONG)
        : Optional.empty();
  }

  static boolean isLong(int epochs, int rows, int batch) {
    long entries = (long) epochs * rows;
    long updates = (long) epochs * ((rows + batch - 1) / batch);
    return entries > MOST_ENTRIES || updates * rows > MOST_MOVES;
  }
}
