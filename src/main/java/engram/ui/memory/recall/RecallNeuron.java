package engram.ui.memory.recall;

import java.util.List;

/**
 * One neuron explained by the numbers of a moment. Formulas are LaTeX.
 *
 * @param title such as “Neuron 47”
 * @param place its row and column
 * @param rule what it does
 * @param numbers the same with the largest terms
 * @param result what comes out
 * @param terms the largest first
 * @param rest how many more there are; empty if none
 * @param verdict what the others tell it
 * @param stored the rule by which its weights were made
 * @param energy what never rises
 * @param change from which energy to which this step went
 */
record RecallNeuron(
    String title,
    String place,
    String rule,
    String numbers,
    String result,
    List<Term> terms,
    String rest,
    String verdict,
    String stored,
    String energy,
    String change) {

  /**
   * What one other neuron, or one pattern, adds.
   *
   * @param from its name
   * @param value of the product, for its colour
   */
  record Term(String from, String factors, String product, double value) {}

  RecallNeuron {
    terms = List.copyOf(terms);
  }
}
