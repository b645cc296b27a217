/**
 * Associative recall: a Hopfield network brings a spoiled pattern back, neuron by neuron, by one of
 * four rules; patterns are drawn, and the capacity is measured. Nobody but {@code engram.ui.memory}
 * uses it; begin reading at {@link engram.ui.memory.recall.RecallModels}.
 */
package engram.ui.memory.recall;
