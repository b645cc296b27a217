package engram.memory.neuron;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;

/**
 * The directions in which inputs differ most, second most …: the eigenvectors of C = (1/n) Σ x xᵀ,
 * by EJML. Immutable.
 */
final class PrincipalAxes {

  /** As many as dimensions, the largest mean square first. */
  final List<Axis> axes;

  /**
   * @param direction of length 1; its largest number is positive
   * @param meanSquare of the inputs along it, the eigenvalue
   */
  record Axis(List<Double> direction, double meanSquare) {}

  private PrincipalAxes(List<Axis> axes) {
    this.axes = axes;
  }

  /** Of inputs whose mean is 0: else the mean counts as a difference too. */
  static PrincipalAxes of(NeuronInputs inputs) {
    int d = inputs.dimensions();
    EigenDecomposition_F64<DMatrixRMaj> eigen = DecompositionFactory_DDRM.eig(d, true, true);
    if (!eigen.decompose(meanSquares(inputs))) {
      throw new IllegalStateException("a symmetric matrix has eigenvectors");
    }
    return new PrincipalAxes(
        IntStream.range(0, d)
            .mapToObj(k -> axis(eigen.getEigenVector(k), eigen.getEigenvalue(k).getReal()))
            .sorted(Comparator.comparingDouble((Axis axis) -> -axis.meanSquare()))
            .toList());
  }

  private static DMatrixRMaj meanSquares(NeuronInputs inputs) {
    int d = inputs.dimensions();
    DMatrixRMaj c = new DMatrixRMaj(d, d);
    for (int a = 0; a < d; a++) {
      for (int b = 0; b < d; b++) {
        double sum = 0;
        for (int k = 0; k < inputs.count(); k++) sum += inputs.value(k, a) * inputs.value(k, b);
        c.set(a, b, sum / inputs.count());
      }
    }
    return c;
  }

  private static Axis axis(DMatrixRMaj vector, double meanSquare) {
    int largest = 0;
    for (int d = 1; d < vector.numRows; d++) {
      if (Math.abs(vector.get(d, 0)) > Math.abs(vector.get(largest, 0))) largest = d;
    }
    double sign = vector.get(largest, 0) < 0 ? -1 : 1;
    List<Double> direction =
        IntStream.range(0, vector.numRows).mapToObj(d -> sign * vector.get(d, 0)).toList();
    return new Axis(direction, meanSquare);
  }

  /** The first principal component. */
  Axis first() {
    return axes.get(0);
  }
}
