package engram.training;

import engram.nn.DropoutMask;
import engram.nn.ForwardPass;
import engram.nn.Gradients;
import engram.nn.OptimizerState;
import engram.nn.Parameters;
import java.util.Optional;

/**
 * The step that is made next, computed with the very kernel that makes it.
 *
 * @param rows the training rows of the batch
 * @param gradients of the loss with penalties, mean over the batch
 * @param memory what the optimiser remembers before the step; of another optimiser than the one in
 *     force it is not used
 * @param after the parameters after the step, to the bit
 * @param dropped the neurons that it drops, if there is dropout; filled once, read only
 */
@SuppressWarnings("ArrayRecordComponent") // filled once, read only
public record NextStep(
    int[] rows,
    Gradients gradients,
    OptimizerState memory,
    Parameters after,
    Optional<DropoutMask> dropped) {

  /**
   * What the network makes of a row of the batch in this step, with the neurons that it drops.
   *
   * @param place of the row in the batch
   * @param input of that row
   */
  public ForwardPass forward(Parameters parameters, double[] input, int place) {
    return dropped
        .map(mask -> ForwardPass.of(parameters, input, mask, place))
        .orElseGet(() -> ForwardPass.of(parameters, input));
  }
}
