package engram.memory.heads;

/**
 * What three machines are asked with.
 *
 * @param noise share of the cells of a cue that are turned over, 0 to ½
 * @param beta β of the head
 * @param seed 0 … 2³² − 1
 */
public record MachinesSetup(double noise, double beta, long seed) {}
