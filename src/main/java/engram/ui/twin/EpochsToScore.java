package engram.ui.twin;

import engram.training.History;
import java.util.Arrays;
import java.util.OptionalInt;

/** When a run first came to each of some test scores; looks at each epoch once. */
final class EpochsToScore {
  /** See {@link engram.training.Evaluation#score}; from the highest down. */
  static final double[] LEVELS = {0.95, 0.9, 0.8, 0.7, 0.6, 0.5};

  private final int[] first = new int[LEVELS.length];
  private History known;
  private int size;

  EpochsToScore() {
    Arrays.fill(first, Integer.MAX_VALUE);
  }

  /** Takes over a history that grew or was replaced. */
  void follow(History history) {
    int kept = known == null ? 0 : history.sharedWith(known);
    if (kept < size) {
      Arrays.fill(first, Integer.MAX_VALUE);
      size = 0;
    }
    known = history;
    while (size < history.size()) look(size++);
  }

  private void look(int epoch) {
    double score = known.testScore(epoch);
    for (int level = 0; level < LEVELS.length; level++) {
      if (score >= LEVELS[level]) first[level] = Math.min(first[level], epoch);
    }
  }

  /** The first epoch with that score, if it is not behind another epoch. */
  OptionalInt epoch(int level, int until) {
    return first[level] <= until ? OptionalInt.of(first[level]) : OptionalInt.empty();
  }
}
