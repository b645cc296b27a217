package engram.labs.ledger;

import engram.nn.Optimizer;
import engram.nn.UpdateRule;

/** Follows what an optimiser divides the numerator of its step by, all samples together. */
final class Divisor {
  private final UpdateRule rule;
  private final double[] memory;
  private long updates;

  Divisor(UpdateRule rule) {
    this.rule = rule;
    memory = new double[rule.optimizer().slots().size()];
  }

  /**
   * By what the next update moves the weight for each unit of the numerator; 1 where nothing is
   * divided.
   *
   * @param gradient ∂L/∂w of the batch
   */
  double next(double gradient) {
    updates++;
    Optimizer optimizer = rule.optimizer();
    if (optimizer.isLinear()) return 1;
    double move = optimizer.update(0, gradient, memory, rule, updates);
    int slot = optimizer.numeratorSlot();
    double numerator = slot < 0 ? gradient : memory[slot];
    return numerator == 0 ? 0 : move / numerator;
  }
}
