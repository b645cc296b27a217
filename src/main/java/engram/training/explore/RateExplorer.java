package engram.training.explore;

import engram.training.Run;
import engram.training.recipe.PreparedData;
import engram.training.recipe.Recipe;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * The same recipe trained with several learning rates, side by side, epoch by epoch: same seed,
 * same first weights, same settings but the rate. Synchronous and not thread-safe.
 */
public final class RateExplorer {
  /** For the way back of a trial that diverges; it happens once. */
  private static final long CHECKPOINT_BYTES = 1 << 20;

  private final List<Run> runs = new ArrayList<>();

  /** After which the trials end. */
  final int epochs;

  private int epoch;

  /**
   * @param recipe what all trials have in common; its stop rule does not end them
   * @param epochs after which they end
   */
  public RateExplorer(Recipe recipe, PreparedData data, List<Double> rates, int epochs) {
    this.epochs = epochs;
    for (double rate : rates) {
      Recipe trial = recipe.withSettings(recipe.settings().withLearningRate(rate));
      runs.add(new Run(trial, data, CHECKPOINT_BYTES));
    }
  }

  /** One more epoch of each trial that has not diverged. */
  public void trainEpoch() {
    epoch++;
    for (Run run : runs) if (run.problem().isEmpty()) run.trainEpoch();
  }

  /** Epochs done. */
  public int epoch() {
    return epoch;
  }

  public boolean isFinished() {
    return epoch >= epochs || runs.stream().allMatch(run -> run.problem().isPresent());
  }

  /** As far as they came, in the order of the rates; immutable. */
  public List<RateTrial> trials() {
    return runs.stream().map(RateExplorer::trial).toList();
  }

  private static RateTrial trial(Run run) {
    OptionalInt failed =
        run.problem().isPresent() ? OptionalInt.of(run.lastEpoch() + 1) : OptionalInt.empty();
    return new RateTrial(run.settings().learningRate(), run.history(), failed);
  }
}
