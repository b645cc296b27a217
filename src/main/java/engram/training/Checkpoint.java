package engram.training;

import engram.data.NumpyRandom;
import engram.nn.OptimizerState;
import engram.nn.Parameters;
import engram.training.recipe.Settings;

/**
 * All that a run needs to go on from the end of an epoch to the bit.
 *
 * @param epoch whole epochs done
 * @param settings those of its last batch
 * @param surgery as during its last batch
 */
public record Checkpoint(
    int epoch,
    Parameters parameters,
    OptimizerState optimizer,
    NumpyRandom.State random,
    Settings settings,
    Surgery surgery) {

  private static final int RANDOM_BYTES = 2_600;

  /** About how much memory it takes. */
  long bytes() {
    long numbers = (1L + optimizer.slots().length) * parameters.spec().parameterCount();
    return numbers * Double.BYTES + RANDOM_BYTES;
  }
}
