package engram.memory.lists;

/**
 * An item in the short-term store.
 *
 * @param left how fresh it is, 1 down to above 0
 */
public record ListPlace(int item, double left) {}
