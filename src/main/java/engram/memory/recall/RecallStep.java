package engram.memory.recall;

import java.util.List;

/** What happened in one step of a recall; energy and overlaps are those behind it. */
public sealed interface RecallStep {

  /** From 1. */
  int sweep();

  /** How many neurons changed. */
  int changed();

  double energy();

  Overlaps overlaps();

  /**
   * One neuron looked at its field: s_i ← sign(h_i), and a field of 0 keeps the state.
   *
   * @param neuron i
   * @param field h_i
   * @param before s_i before
   * @param after s_i behind
   */
  record OneNeuron(
      int sweep, int neuron, double field, int before, int after, double energy, Overlaps overlaps)
      implements RecallStep {
    @Override
    public int changed() {
      return before == after ? 0 : 1;
    }
  }

  /**
   * All neurons looked at once.
   *
   * @param fields h_i before
   */
  record AllNeurons(
      int sweep,
      List<Double> fields,
      Pattern before,
      Pattern after,
      double energy,
      Overlaps overlaps)
      implements RecallStep {
    @Override
    public int changed() {
      return before.differences(after);
    }
  }
}
