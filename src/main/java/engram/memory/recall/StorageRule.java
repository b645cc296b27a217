package engram.memory.recall;

import engram.data.Identified;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.decomposition.qr.QRColPivDecompositionHouseholderColumn_DDRM;

/** How patterns become weights. Each leaves the diagonal 0, which moves no stored pattern. */
public enum StorageRule implements Identified {
  /**
   * w_ij = (1/N) Σ_μ x_i x_j over the patterns: neurons that are on or off together are joined
   * (Hebb 1949, Hopfield 1982). Holds about 0.138 N random patterns, with a few wrong cells each
   * (Amit, Gutfreund and Sompolinsky 1985).
   */
  HEBB(Hebb::weights),

  /**
   * One pattern after the other: w_ij ← w_ij + (1/N) (x_i x_j − x_i h_ji − h_ij x_j) with h_ij =
   * Σ_{k ≠ i, j} w_ik x_k, what neuron i hears already without j (Storkey 1997). Holds more than
   * Hebb's rule, and still needs to know no more than the two neurons at the ends of a weight.
   */
  STORKEY(Storkey::weights),

  /**
   * W = X (XᵀX)⁻¹ Xᵀ with the patterns as columns of X: the projection on what they span
   * (Personnaz, Guyon and Dreyfus 1985; Kanter and Sompolinsky 1987). Each pattern is a fixed point
   * whatever the overlaps, up to N of them; with the diagonal set to 0, h_i = (1 − w_ii) x_i. A
   * pattern that depends on the others adds nothing, for it is in their span.
   */
  PSEUDO_INVERSE(Projection::weights);

  private final Function<List<Pattern>, HopfieldNetwork> rule;

  StorageRule(Function<List<Pattern>, HopfieldNetwork> rule) {
    this.rule = rule;
  }

  /**
   * A network that has stored them.
   *
   * @throws IllegalArgumentException if there is none, or their sizes differ
   */
  public HopfieldNetwork store(List<Pattern> patterns) {
    requireAlike(patterns);
    return rule.apply(patterns);
  }

  /**
   * @throws IllegalArgumentException if there is none, or their sizes differ
   */
  static void requireAlike(List<Pattern> patterns) {
    if (patterns.isEmpty()) throw new IllegalArgumentException("no pattern to store");
    int size = patterns.get(0).size();
    for (Pattern pattern : patterns) {
      if (pattern.size() != size) {
        throw new IllegalArgumentException(
            "a pattern of " + pattern.size() + " cells beside one of " + size);
      }
    }
  }

  /** {@link #HEBB}: whole numbers Σ_μ x_i x_j over N. */
  private static final class Hebb {

    static HopfieldNetwork weights(List<Pattern> patterns) {
      int n = patterns.get(0).size();
      double[] sums = new double[n * n];
      double[] x = new double[n];
      for (Pattern pattern : patterns) {
        pattern.copyTo(x);
        for (int i = 0; i < n; i++) {
          double xi = x[i];
          int row = i * n;
          for (int j = 0; j < i; j++) sums[row + j] += xi * x[j];
        }
      }
      for (int i = 0; i < n; i++) {
        for (int j = 0; j < i; j++) sums[j * n + i] = sums[i * n + j];
      }
      return new HopfieldNetwork(n, sums, n);
    }
  }

  /** {@link #STORKEY}. */
  private static final class Storkey {

    static HopfieldNetwork weights(List<Pattern> patterns) {
      int n = patterns.get(0).size();
      double[] w = new double[n * n];
      double[] x = new double[n];
      double[] heard = new double[n];
      for (Pattern pattern : patterns) {
        pattern.copyTo(x);
        hear(w, x, heard);
        for (int i = 0; i < n; i++) {
          add(w, i * n, x[i], heard[i], x, heard);
          w[i * n + i] = 0;
        }
      }
      return new HopfieldNetwork(n, w, 1);
    }

    /** heard_i = Σ_k w_ik x_k. The diagonal being 0, h_ij = heard_i − w_ij x_j. */
    private static void hear(double[] w, double[] x, double[] heard) {
      int n = x.length;
      Arrays.fill(heard, 0);
      for (int k = 0; k < n; k++) {
        double xk = x[k];
        int row = k * n;
        for (int i = 0; i < n; i++) heard[i] += xk * w[row + i];
      }
    }

    /**
     * Adds to one row of weights. As x² = 1, h_ij x_j = heard_i x_j − w_ij; the two are added
     * first, so that w_ij and w_ji get the same bits.
     */
    private static void add(
        double[] w, int row, double xi, double heardOfI, double[] x, double[] heard) {
      double part = 1.0 / x.length;
      for (int j = 0; j < x.length; j++) {
        double both = w[row + j];
        double known = (xi * heard[j] - both) + (heardOfI * x[j] - both);
        w[row + j] = both + (xi * x[j] - known) * part;
      }
    }
  }

  /**
   * {@link #PSEUDO_INVERSE}: W = Q Qᵀ, with the columns of Q an orthonormal base of what the
   * patterns span. So no XᵀX is inverted, and patterns may depend on each other.
   */
  private static final class Projection {
    /** Where all that is left of a pattern's ±1 is smaller, it is in the span of the others. */
    private static final double DEPENDENT = 1e-10;

    static HopfieldNetwork weights(List<Pattern> patterns) {
      int n = patterns.get(0).size();
      DMatrixRMaj base = base(patterns, n);
      double[] w = new double[n * n];
      for (int i = 0; i < n; i++) {
        for (int j = 0; j < i; j++) {
          double sum = 0;
          for (int k = 0; k < base.numCols; k++)
            sum += base.unsafe_get(i, k) * base.unsafe_get(j, k);
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
}
