package engram.memory.heads;

/**
 * A head between two updates.
 *
 * @param updates so many are behind it
 * @param right share of the episodes in which it looks most at the cue's letter
 * @param loss −ln p of that letter, on average
 */
public record LookingMoment(int updates, double right, double loss, LookingHead head) {}
