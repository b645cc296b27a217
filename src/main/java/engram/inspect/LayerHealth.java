package engram.inspect;

import engram.nn.Activation;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How one layer is doing at one moment. "Weights" leaves the biases out everywhere, since they
 * begin at 0 and have another scale.
 *
 * @param layer numbered from 0
 * @param isOutput whether it is the output layer
 * @param rows how many training rows the activations were measured on
 * @param weights all of the layer
 * @param gradients ∂L/∂w of the step made next, if it is watched
 * @param activations of all units on all measured rows
 * @param updateRatio ‖w after − w‖ / ‖w‖ of the step made next; empty if that is not watched, or
 *     all weights are 0
 * @param stuckRows of each unit, on how many rows its activation function is too flat for a
 *     gradient; in the output layer only where that keeps the unit from its target; 0 for a unit
 *     that was cut off by hand
 */
@SuppressWarnings("ArrayRecordComponent") // filled once, read only
public record LayerHealth(
    int layer,
    boolean isOutput,
    Activation activation,
    int rows,
    Distribution weights,
    Optional<Distribution> gradients,
    Distribution activations,
    OptionalDouble updateRatio,
    int[] stuckRows) {

  public int units() {
    return stuckRows.length;
  }

  /** Whether units of this layer can saturate or die at all. */
  public boolean canStick() {
    return activation.canBeFlat();
  }

  /**
   * Whether that unit is stuck: a ReLU that is 0 on every row is dead, one of another function is
   * saturated if it is flat on more than half of the rows.
   */
  public boolean isStuck(int unit) {
    return isStuckOn(stuckRows[unit]);
  }

  private boolean isStuckOn(int ofRows) {
    return activation.canDie() ? ofRows == rows : 2 * ofRows > rows;
  }

  /** How many units are stuck. */
  public int stuckUnits() {
    return stuckUnits(stuckRows);
  }

  /** How many units of this layer were, if those are the rows of each on which it was flat. */
  int stuckUnits(int[] ofRows) {
    int count = 0;
    for (int rowsOfUnit : ofRows) if (isStuckOn(rowsOfUnit)) count++;
    return count;
  }

  /** Weights and gradients that are not finite. */
  int notFinite() {
    return weights.notFinite() + gradients.map(Distribution::notFinite).orElse(0);
  }
}
