package engram.ui.memory.lists;

/**
 * One item by the numbers of the moment. Formulas are LaTeX.
 *
 * @param left how fresh it stands in the short-term store; empty if it is not there
 * @param fastRule how the fast part changes in this step
 * @param fast the same with its numbers; empty at the beginning
 * @param slow the slow part with its numbers; empty at the beginning
 * @param recall the probability of recall with its numbers
 */
public record ListsExplanation(
    String left, String fastRule, String fast, String slow, String recall) {}
