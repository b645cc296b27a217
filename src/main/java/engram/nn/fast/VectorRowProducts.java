package engram.nn.fast;

import static engram.nn.fast.Lanes.LANES;
import static engram.nn.fast.Lanes.SPECIES;

import jdk.incubator.vector.DoubleVector;

/**
 * Sums of scaled rows in tiles of four sums × two vectors, which stay in registers for all terms.
 * What does not fill a tile is computed twice: each sum is loaded before any is stored.
 */
final class VectorRowProducts extends RowProducts {
  private static final int SUMS = 4;

  VectorRowProducts(int longest) {
    super(longest);
  }

  @Override
  void add(double[][] sums, int count, double[][] c, double[][] terms, int first, int end, int n) {
    for (int r = 0; r < count; r += SUMS) {
      int r1 = Math.min(r + 1, count - 1);
      int r2 = Math.min(r + 2, count - 1);
      int r3 = Math.min(r + 3, count - 1);
      for (int k = 0; k < n; k += 2 * LANES) {
        addToTile(
            sums[r],
            sums[r1],
            sums[r2],
            sums[r3],
            c[r],
            c[r1],
            c[r2],
            c[r3],
            terms,
            first,
            end,
            k,
            Math.min(k + LANES, n - LANES));
      }
    }
  }

  private static void addToTile(
      double[] sum0,
      double[] sum1,
      double[] sum2,
      double[] sum3,
      double[] c0,
      double[] c1,
      double[] c2,
      double[] c3,
      double[][] terms,
      int first,
      int end,
      int k,
      int l) {
    DoubleVector p0 = DoubleVector.fromArray(SPECIES, sum0, k);
    DoubleVector p1 = DoubleVector.fromArray(SPECIES, sum1, k);
    DoubleVector p2 = DoubleVector.fromArray(SPECIES, sum2, k);
    DoubleVector p3 = DoubleVector.fromArray(SPECIES, sum3, k);
    DoubleVector q0 = DoubleVector.fromArray(SPECIES, sum0, l);
    DoubleVector q1 = DoubleVector.fromArray(SPECIES, sum1, l);
    DoubleVector q2 = DoubleVector.fromArray(SPECIES, sum2, l);
    DoubleVector q3 = DoubleVector.fromArray(SPECIES, sum3, l);
    for (int t = first; t < end; t++) {
      double[] term = terms[t];
      DoubleVector u = DoubleVector.fromArray(SPECIES, term, k);
      DoubleVector v = DoubleVector.fromArray(SPECIES, term, l);
      p0 = p0.add(u.mul(c0[t]));
      q0 = q0.add(v.mul(c0[t]));
      p1 = p1.add(u.mul(c1[t]));
      q1 = q1.add(v.mul(c1[t]));
      p2 = p2.add(u.mul(c2[t]));
      q2 = q2.add(v.mul(c2[t]));
      p3 = p3.add(u.mul(c3[t]));
      q3 = q3.add(v.mul(c3[t]));
    }
    p0.intoArray(sum0, k);
    p1.intoArray(sum1, k);
    p2.intoArray(sum2, k);
    p3.intoArray(sum3, k);
    q0.intoArray(sum0, l);
    q1.intoArray(sum1, l);
    q2.intoArray(sum2, l);
    q3.intoArray(sum3, l);
  }

  @Override
  void addColumns(
      double[][] sums,
      int count,
      double[][] c,
      int column,
      double[][] terms,
      int first,
      int end,
      int n) {
    for (int r = 0; r < count; r += SUMS) {
      int r1 = Math.min(r + 1, count - 1);
      int r2 = Math.min(r + 2, count - 1);
      int r3 = Math.min(r + 3, count - 1);
      for (int k = 0; k < n; k += 2 * LANES) {
        addColumnsToTile(
            sums[r],
            sums[r1],
            sums[r2],
            sums[r3],
            c,
            column + r,
            column + r1,
            column + r2,
            column + r3,
            terms,
            first,
            end,
            k,
            Math.min(k + LANES, n - LANES));
      }
    }
  }

  private static void addColumnsToTile(
      double[] sum0,
      double[] sum1,
      double[] sum2,
      double[] sum3,
      double[][] c,
      int column0,
      int column1,
      int column2,
      int column3,
      double[][] terms,
      int first,
      int end,
      int k,
      int l) {
    DoubleVector p0 = DoubleVector.fromArray(SPECIES, sum0, k);
    DoubleVector p1 = DoubleVector.fromArray(SPECIES, sum1, k);
    DoubleVector p2 = DoubleVector.fromArray(SPECIES, sum2, k);
    DoubleVector p3 = DoubleVector.fromArray(SPECIES, sum3, k);
    DoubleVector q0 = DoubleVector.fromArray(SPECIES, sum0, l);
    DoubleVector q1 = DoubleVector.fromArray(SPECIES, sum1, l);
    DoubleVector q2 = DoubleVector.fromArray(SPECIES, sum2, l);
    DoubleVector q3 = DoubleVector.fromArray(SPECIES, sum3, l);
    for (int t = first; t < end; t++) {
      double[] term = terms[t];
      double[] row = c[t];
      DoubleVector u = DoubleVector.fromArray(SPECIES, term, k);
      DoubleVector v = DoubleVector.fromArray(SPECIES, term, l);
      p0 = p0.add(u.mul(row[column0]));
      q0 = q0.add(v.mul(row[column0]));
      p1 = p1.add(u.mul(row[column1]));
      q1 = q1.add(v.mul(row[column1]));
      p2 = p2.add(u.mul(row[column2]));
      q2 = q2.add(v.mul(row[column2]));
      p3 = p3.add(u.mul(row[column3]));
      q3 = q3.add(v.mul(row[column3]));
    }
    p0.intoArray(sum0, k);
    p1.intoArray(sum1, k);
    p2.intoArray(sum2, k);
    p3.intoArray(sum3, k);
    q0.intoArray(sum0, l);
    q1.intoArray(sum1, l);
    q2.intoArray(sum2, l);
    q3.intoArray(sum3, l);
  }
}
