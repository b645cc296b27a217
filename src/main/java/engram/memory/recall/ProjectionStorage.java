package engram.memory.recall;

import java.util.List;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.decomposition.qr.QRColPivDecompositionHouseholderColumn_DDRM;

/**
 * {@link StorageRule#PSEUDO_INVERSE}: W = Q Qᵀ, with the columns of Q an orthonormal base of what
 * the patterns span. So no XᵀX is inverted, and patterns may depend on each other.
 */
final class ProjectionStorage {
  /** Where all that is left of a pattern's ±1 is smaller, it is in the span of the others. */
  private static final double DEPENDENT = 1e-10;

  private ProjectionStorage() {}

  static HopfieldNetwork weights(List<Pattern> patterns) {
    int n = patterns.get(0).size();
    DMatrixRMaj base = base(patterns, n);
    double[] w = new double[n * n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < i; j++) {
        double sum = 0;
        for (int k = 0; k < base.numCols; k++) sum += base.unsafe_get(i, k) * base.unsafe_get(j, k);
        w[i * n + j] = sum;
        w[j * n + i] = sum;
      }
    }
    return new HopfieldNetwork(n, w, 1);
  }

  /** N × rank. */
  private static DMatrixRMaj base(List<Pattern> patterns, int n) {
    DMatrixRMaj x = new DMatrixRMaj(n, patterns.size());
    for (int k = 0; k < patterns.size(); k++) {
      for (int i = 0; i < n; i++) x.set(i, k, patterns.get(k).state(i));
    }
    QRColPivDecompositionHouseholderColumn_DDRM qr =
        new QRColPivDecompositionHouseholderColumn_DDRM();
    qr.setSingularThreshold(DEPENDENT);
    if (!qr.decompose(x)) throw new IllegalStateException("whole numbers were not decomposed");
    DMatrixRMaj q = qr.getQ(null, true);
    return CommonOps_DDRM.extract(q, 0, n, 0, qr.getRank());
  }
}
