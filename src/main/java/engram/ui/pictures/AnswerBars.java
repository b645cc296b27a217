package engram.ui.pictures;

import java.util.List;

/**
 * Outputs of a network as bars.
 *
 * @param shares length of each bar, 0 … 1
 * @param named the output that the answer comes from; −1 if none alone
 */
public record AnswerBars(List<String> names, List<String> values, List<Double> shares, int named) {}
