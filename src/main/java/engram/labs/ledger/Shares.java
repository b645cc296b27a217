package engram.labs.ledger;

import engram.nn.Optimizer;
import engram.nn.Slot;
import engram.nn.UpdateRule;

/**
 * Shares out each update of one weight among the samples that asked for it. An optimiser whose step
 * is linear in the gradients so far (plain descent, momentum, Nesterov) moves the weight by the sum
 * of what it would move it by for each sample alone, with a velocity of its own: that is exact. One
 * that divides by a root of past squares is not linear: there the numerator, which is, is shared
 * out, and the divisor is taken as it was with all samples together, see {@link Divisor}.
 */
final class Shares {
  private final Optimizer optimizer;

  /** By slot and sample: what the optimiser would remember if there were that sample alone. */
  private final double[][] memory;

  private long updates;

  Shares(Optimizer optimizer, int samples) {
    this.optimizer = optimizer;
    memory = new double[optimizer.slots().size()][samples];
  }

  /**
   * By what each sample moves the weight in the next update.
   *
   * @param gradients its part of the batch's ∂L/∂w; 0 if it is not in the batch
   * @param rule of that update
   * @param perUnit what {@link Divisor#next} says of that update
   */
  double[] next(double[] gradients, UpdateRule rule, double perUnit) {
    updates++;
    double[] corrections =
        optimizer.slots().stream().mapToDouble((Slot slot) -> slot.correction(updates)).toArray();
    double[] moves = new double[gradients.length];
    optimizer.update(moves, gradients, memory, rule, corrections);
    if (optimizer.isLinear()) return moves;
    int slot = optimizer.numeratorSlot();
    double[] numerators = slot < 0 ? gradients : memory[slot];
    for (int k = 0; k < moves.length; k++) moves[k] = numerators[k] * perUnit;
    return moves;
  }
}
