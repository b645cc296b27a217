package engram.training;

import engram.data.NumpyRandom;
import engram.nn.OptimizerState;
import engram.nn.Parameters;

/**
 * All that a run needs to go on from a place to the bit.
 *
 * @param order the row order of the epoch under way, empty between two epochs
 */
@SuppressWarnings("ArrayRecordComponent") // handed over once, never changed
record Checkpoint(
    Position position,
    Parameters parameters,
    OptimizerState optimizer,
    NumpyRandom.State random,
    Settings settings,
    int[] order) {

  /** About how much memory it takes. */
  long bytes() {
    long parametersAndSlots =
        (1L + optimizer.slots().length) * parameters.spec().parameterCount() * Double.BYTES;
    return parametersAndSlots + 2_600 + 4L * order.length;
  }
}
