package engram.inspect;

import engram.nn.Optimizer;
import engram.nn.OptimizerState;
import engram.training.NextStep;
import engram.training.recipe.Settings;

/**
 * How the optimiser makes the next value of one parameter out of its gradient; formulas as {@link
 * Optimizer}.
 *
 * @param before the parameter now
 * @param gradient g, with penalties
 * @param steps t: updates of this optimiser, this one among them
 * @param memoryBefore what it remembers of the parameter, one number for each of its slots
 * @param memory the same after g came in
 * @param made the parameter after the update by the optimiser's formula
 * @param after the parameter after the step, to the bit
 */
@SuppressWarnings("ArrayRecordComponent") // filled once, read only
public record WorkedUpdate(
    Settings settings,
    double before,
    double gradient,
    long steps,
    double[] memoryBefore,
    double[] memory,
    double made,
    double after) {

  /**
   * @param index in the flat order of the parameters
   */
  static WorkedUpdate of(NextStep next, Settings settings, double before, int index) {
    Optimizer optimizer = settings.optimizer();
    OptimizerState state = next.memory();
    boolean kept = state.optimizer() == optimizer;
    long steps = (kept ? state.steps() : 0) + 1;
    double[] memoryBefore = new double[optimizer.slots().size()];
    for (int slot = 0; kept && slot < memoryBefore.length; slot++) {
      memoryBefore[slot] = state.slots()[slot][index];
    }
    double[] memory = memoryBefore.clone();
    double g = next.gradients().get(index);
    double made = optimizer.update(before, g, memory, settings.rule(), steps);
    return new WorkedUpdate(
        settings, before, g, steps, memoryBefore, memory, made, next.after().get(index));
  }

  /** m̂ = m / (1 − decayᵗ) of that slot. */
  public double corrected(int slot) {
    return memory[slot] / settings.optimizer().slots().get(slot).correction(steps);
  }

  /** Whether the formula leads to {@link #after}; it does not where a parameter is held fast. */
  public boolean explains() {
    return Double.compare(made, after) == 0;
  }
}
