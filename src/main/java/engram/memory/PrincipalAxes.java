package engram.memory;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;

/**
 * The directions in which points differ most, second most …: the eigenvectors of C = (1/n) Σ x xᵀ,
 * by EJML (Pearson 1901, Hotelling 1933). Immutable.
 */
public final class PrincipalAxes {

  /** As many as dimensions, the largest mean square first. */
  private final List<Axis> axes;

  /**
   * @param direction of length 1; its number of largest size is positive, of equals the first
   * @param meanSquare of the points along it, the eigenvalue
   */
  public record Axis(List<Double> direction, double meanSquare) {}

  private PrincipalAxes(List<Axis> axes) {
    this.axes = axes;
  }

  /** n points of d numbers each. */
  @FunctionalInterface
  public interface Points {
    double at(int point, int dimension);
  }

  /** Of points whose mean is 0: else the mean counts as a difference too. */
  public static PrincipalAxes of(int n, int d, Points points) {
    EigenDecomposition_F64<DMatrixRMaj> eigen = DecompositionFactory_DDRM.eig(d, true, true);
    if (!eigen.decompose(meanSquares(n, d, points))) {
      throw new IllegalStateException("a symmetric matrix has eigenvectors");
    }
    return new PrincipalAxes(
        IntStream.range(0, d)
            .mapToObj(k -> axis(eigen.getEigenVector(k), eigen.getEigenvalue(k).getReal()))
            .sorted(Comparator.comparingDouble((Axis axis) -> -axis.meanSquare()))
            .toList());
  }

  private static DMatrixRMaj meanSquares(int n, int d, Points points) {
    DMatrixRMaj c = new DMatrixRMaj(d, d);
    for (int a = 0; a < d; a++) {
      for (int b = a; b < d; b++) {
        double sum = 0;
        for (int k = 0; k < n; k++) sum += points.at(k, a) * points.at(k, b);
        c.set(a, b, sum / n);
        c.set(b, a, sum / n);
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

  public List<Axis> all() {
    return axes;
  }

  /** The first principal component. */
  public Axis first() {
    return axes.get(0);
  }
}
