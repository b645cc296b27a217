package engram.ui.branches;

/**
 * A branch in the list.
 *
 * @param depth how many branches it came of, one of the other
 * @param name what it is called
 * @param given its name by hand; empty if it has none
 * @param details how far it went and how well it does there
 * @param current whether the run is on it
 * @param compared whether it is compared with the one that the run is on
 */
public record BranchRow(
    int id,
    int depth,
    String name,
    String given,
    String details,
    boolean current,
    boolean compared) {}
