package engram.viewmodel;

import engram.memory.NeuronRun;

/**
 * All that decides how the neuron learns.
 *
 * @param degrees by which the inputs are turned
 * @param rate η
 * @param seed of the inputs and of their order
 */
public record NeuronSetup(
    NeuronShape shape, double degrees, double rate, NeuronRun.Lesson lesson, long seed) {}
