package engram.labs.missing;

import engram.data.Dataset;
import engram.data.Split;
import engram.memory.MemoryRun;
import engram.training.Run;
import engram.training.recipe.PreparedData;
import engram.training.recipe.Recipe;
import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * Trains one recipe twice, from the same seed: on all its training samples, and without those that
 * are left out. The test samples stay as they are; scaling is fitted anew. A step is an epoch of
 * one of both; between two steps the caller may leave.
 */
public final class MissingRun implements MemoryRun {
  private final LeftOut leftOut;
  private final int missing;
  private final int epochs;
  private final Run with;
  private final Run without;
  private int done;

  /**
   * @param data of the recipe's setup
   * @throws IllegalArgumentException if no training sample is left out, none is left, none of those
   *     left out is among the test samples, or the target has no classes
   */
  public MissingRun(Recipe recipe, PreparedData data, LeftOut leftOut) {
    Dataset rows = data.dataset();
    if (!rows.isClassification()) {
      throw new IllegalArgumentException(rows.target().name() + " has no classes");
    }
    this.leftOut = leftOut;
    epochs = recipe.stop().epoch();
    Split split = data.split();
    IntPredicate stays = row -> !leftOut.holds(rows, row);
    Split thinned =
        new Split(filter(split.train(), stays), filter(split.validation(), stays), split.test());
    missing = split.train().length - thinned.train().length;
    if (missing == 0) throw new IllegalArgumentException("no training sample is left out");
    if (thinned.train().length == 0) {
      throw new IllegalArgumentException("no training sample is left");
    }
    if (Arrays.stream(split.test()).allMatch(stays)) {
      throw new IllegalArgumentException("no test sample is of those that are left out");
    }
    with = new Run(recipe, new PreparedData(data.setup(), data.given(), split));
    without = new Run(recipe, new PreparedData(data.setup(), data.given(), thinned));
  }

  private static int[] filter(int[] rows, IntPredicate stays) {
    return Arrays.stream(rows).filter(stays).toArray();
  }

  /** How many training samples are left out. */
  public int missing() {
    return missing;
  }

  @Override
  public long total() {
    return 2L * epochs;
  }

  @Override
  public long done() {
    return done;
  }

  @Override
  public boolean isEnded() {
    return done == total();
  }

  /** A network that has reached its recipe's loss, or diverged, stays as it is. */
  @Override
  public void step() {
    if (isEnded()) throw new IllegalStateException("both networks are trained");
    Run run = done < epochs ? with : without;
    if (!run.stopReached() && run.problem().isEmpty()) run.trainEpoch();
    done++;
  }

  /** What the network says that learned from all. */
  public MissingAnswers learnedAll() {
    return MissingAnswers.of(with, leftOut);
  }

  /** What the network says that never saw those. */
  public MissingAnswers learnedWithout() {
    return MissingAnswers.of(without, leftOut);
  }
}
