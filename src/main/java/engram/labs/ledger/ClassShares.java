package engram.labs.ledger;

import engram.nn.Optimizer;
import engram.nn.UpdateRule;
import java.util.Arrays;

/**
 * Shares out each update of one weight among the classes of its batch. An optimiser whose step is
 * linear in the gradients so far (plain descent, momentum, Nesterov) moves the weight by the sum of
 * what it would move it by for each class alone, with a velocity of its own: that is exact. One
 * that divides by a root of past squares is not linear: there the numerator, which is, is shared
 * out, and the divisor is taken as it was with all classes together.
 */
final class ClassShares {
  private final UpdateRule rule;

  /** What the optimiser would remember of the weight if there were that class alone. */
  private final double[][] ofClass;

  /** What it remembers with all classes together. */
  private final double[] ofAll;

  private long updates;

  ClassShares(UpdateRule rule, int classes) {
    this.rule = rule;
    int slots = rule.optimizer().slots().size();
    ofClass = new double[classes][slots];
    ofAll = new double[slots];
  }

  /**
   * By what each class moves the weight in the next update.
   *
   * @param gradients ∂L/∂w as the sum over its samples in the batch, by class
   */
  double[] next(double[] gradients) {
    updates++;
    Optimizer optimizer = rule.optimizer();
    double[] moves = new double[gradients.length];
    for (int c = 0; c < moves.length; c++) {
      moves[c] = optimizer.update(0, gradients[c], ofClass[c], rule, updates);
    }
    if (optimizer.isLinear()) return moves;
    ExactSum all = new ExactSum();
    Arrays.stream(gradients).forEach(all::add);
    double move = optimizer.update(0, all.value(), ofAll, rule, updates);
    int slot = optimizer.numeratorSlot();
    double numerator = slot < 0 ? all.value() : ofAll[slot];
    for (int c = 0; c < moves.length; c++) {
      double own = slot < 0 ? gradients[c] : ofClass[c][slot];
      moves[c] = numerator == 0 ? 0 : own * (move / numerator);
    }
    return moves;
  }
}
