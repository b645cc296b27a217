package engram.labs.ledger;

import engram.nn.Optimizer;
import engram.nn.UpdateRule;

/** Follows what an optimiser divides the numerator of its step by, all samples together. */
final class Divisor {
  private final Optimizer optimizer;
  private final double[] memory;
  private long updates;

  Divisor(Optimizer optimizer) {
    this.optimizer = optimizer;
    memory = new double[optimizer.slots().size()];
  }

  /**
   * By what the next update moves the weight for each unit of the numerator; 1 where nothing is
   * divided.
   *
   * @param gradient ∂L/∂w of the batch
   * @param rule of that update
   */
  double next(double gradient, UpdateRule rule) {
    updates++;
    if (optimizer.isLinear()) return 1;
    double move = optimizer.update(0, gradient, memory, rule, updates);
    int slot = optimizer.numeratorSlot();
    double numerator = slot < 0 ? gradient : memory[slot];
    return numerator == 0 ? 0 : move / numerator;
  }
}
