/**
 * One neuron that learns from the same inputs by four rules, seen in the plane of its weights.
 * Nobody but {@code engram.ui.memory} uses it; begin reading at {@link
 * engram.ui.memory.neuron.NeuronModels}.
 */
package engram.ui.memory.neuron;
