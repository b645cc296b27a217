package engram.memory.neuron;

import java.util.List;

/**
 * One update of one neuron.
 *
 * @param step from 1
 * @param point that it learned from; −1 for the mean over all
 * @param weights behind the update
 */
public record NeuronStep(int step, int point, List<Double> weights) {}
