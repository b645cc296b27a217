package engram.ui.memory.neuron;

/**
 * One update of the explained rule by its numbers. Formulas are LaTeX.
 *
 * @param output what the neuron says; empty if all points are learned together
 * @param rule what is added to the weights
 * @param numbers the same with this step's numbers; empty if all points are learned together
 * @param result what comes out
 * @param weights from which to which
 */
public record NeuronExplanation(
    String output, String rule, String numbers, String result, String weights) {}
