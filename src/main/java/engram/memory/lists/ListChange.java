package engram.memory.lists;

/**
 * What one step did to the long-term trace of an item.
 *
 * @param seconds that the step took
 * @param faded behind those seconds, before attention falls on it
 * @param handed what the slow part gained from the fast one in those seconds, as far as it is left
 * @param share of the attention that fell on it, 0 … 1
 */
public record ListChange(
    long seconds,
    ListTrace before,
    ListTrace faded,
    double handed,
    double share,
    ListTrace after) {}
