package engram.training;

import engram.nn.Gradients;
import engram.nn.Parameters;

/**
 * The step that is made next, computed with the very kernel that makes it.
 *
 * @param rows the training rows of the batch
 * @param gradients of the loss with penalties, mean over the batch
 * @param after the parameters after the step, to the bit
 */
@SuppressWarnings("ArrayRecordComponent") // filled once, read only
public record NextStep(int[] rows, Gradients gradients, Parameters after) {}
