package engram.training;

import engram.nn.Parameters;
import java.util.Collection;

/**
 * The parameters at the ends of some of the epochs that a run trained, from epoch 0 on and evenly
 * spaced, also after the shown epoch when the run went back. Immutable.
 */
public final class ParameterHistory {
  private final int[] epochs;
  private final Parameters[] parameters;

  /**
   * @param checkpoints in the order of their epochs
   */
  ParameterHistory(Collection<Checkpoint> checkpoints) {
    epochs = checkpoints.stream().mapToInt(Checkpoint::epoch).toArray();
    parameters = checkpoints.stream().map(Checkpoint::parameters).toArray(Parameters[]::new);
  }

  /** How many epochs are known, epoch 0 among them: at least 1. */
  public int size() {
    return epochs.length;
  }

  /** The i-th known epoch, ascending. */
  public int epoch(int i) {
    return epochs[i];
  }

  /** The parameters at the end of the i-th known epoch, to the bit. */
  public Parameters parameters(int i) {
    return parameters[i];
  }
}
