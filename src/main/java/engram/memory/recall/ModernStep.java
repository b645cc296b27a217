package engram.memory.recall;

import java.util.List;

/**
 * One update of a softmax network; energy and overlaps are those behind it.
 *
 * @param step from 1
 * @param shares p, what the new state took of each pattern
 * @param state ξ behind it, N numbers from −1 to 1
 * @param change the largest of a neuron
 */
public record ModernStep(
    int step,
    List<Double> shares,
    List<Double> state,
    double change,
    double energy,
    Overlaps overlaps) {}
