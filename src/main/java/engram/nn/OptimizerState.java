package engram.nn;

/**
 * What an optimiser remembers between steps, a value to keep in a checkpoint.
 *
 * @param steps updates made since the start (Adam's t)
 * @param slots {@link Optimizer#slots()} arrays in the flat order of {@link Parameters}
 */
@SuppressWarnings("ArrayRecordComponent") // handed over once, never changed: a checkpoint's payload
public record OptimizerState(long steps, double[][] slots) {}
