package engram.labs.fairness;

/**
 * Whom the network of a table is asked about: all by the names that the table has.
 *
 * @param column whose categories are the groups
 * @param wished the class that is wished for
 * @param first category of the one group
 * @param second category of the other
 */
public record OwnGroups(String column, String wished, String first, String second) {}
