package engram.nn;

/**
 * What an optimiser remembers between steps, a value to keep in a checkpoint.
 *
 * @param optimizer whose memory it is; another optimiser starts afresh
 * @param steps updates that optimiser has made (Adam's t)
 * @param slots {@link Optimizer#slots()} arrays in the flat order of {@link Parameters}
 */
@SuppressWarnings("ArrayRecordComponent") // handed over once, never changed: a checkpoint's payload
public record OptimizerState(Optimizer optimizer, long steps, double[][] slots) {}
