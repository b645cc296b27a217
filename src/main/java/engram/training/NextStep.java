package engram.training;

import engram.nn.Gradients;
import engram.nn.OptimizerState;
import engram.nn.Parameters;

/**
 * The step that is made next, computed with the very kernel that makes it.
 *
 * @param rows the training rows of the batch
 * @param gradients of the loss with penalties, mean over the batch
 * @param memory what the optimiser remembers before the step; of another optimiser than the one in
 *     force it is not used
 * @param after the parameters after the step, to the bit
 */
@SuppressWarnings("ArrayRecordComponent") // filled once, read only
public record NextStep(int[] rows, Gradients gradients, OptimizerState memory, Parameters after) {}
