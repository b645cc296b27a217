package engram.foreign;

import engram.nn.Activation;
import java.util.Optional;

/**
 * A dense layer of a file.
 *
 * @param name as the file calls it, or its number
 * @param weights inputs × units, by input
 * @param biases of the units
 * @param activation empty if the file does not say it
 */
@SuppressWarnings("ArrayRecordComponent") // filled once, read only
record ForeignLayer(
    String name,
    int inputs,
    int units,
    double[] weights,
    double[] biases,
    Optional<Activation> activation) {

  /** Such as {@code 4 × 10}. */
  String shape() {
    return inputs + " × " + units;
  }

  /** With weights that stand by unit, as PyTorch has them. */
  static ForeignLayer byUnit(String name, int inputs, int units, double[] byUnit, double[] biases) {
    return new ForeignLayer(
        name, inputs, units, transposed(byUnit, units, inputs), biases, Optional.empty());
  }

  static double[] transposed(double[] matrix, int rows, int columns) {
    double[] turned = new double[matrix.length];
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        turned[column * rows + row] = matrix[row * columns + column];
      }
    }
    return turned;
  }
}
