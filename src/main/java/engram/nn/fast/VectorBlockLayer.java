package engram.nn.fast;

import static engram.nn.fast.Lanes.LANES;
import static engram.nn.fast.Lanes.SPECIES;

import engram.nn.NetworkSpec;
import jdk.incubator.vector.DoubleVector;

/**
 * The products of a small layer with a vector for the samples of a block, in tiles of four units ×
 * two blocks; gradients with vectors of neurons. What does not fill a tile is computed twice.
 */
final class VectorBlockLayer extends BlockLayer {
  /** Numbers in a row of {@link #transposed}. */
  private final int room;

  /** δ sample by sample, 0 behind the last neuron. */
  private double[] transposed = {};

  VectorBlockLayer(NetworkSpec spec, int layer) {
    super(spec, layer);
    room = (out + LANES - 1) / LANES * LANES;
  }

  @Override
  void allocate(int rows) {
    transposed = new double[groups(rows) * GROUP * room];
  }

  @Override
  void forward(double[] w, double[] x, double[] z, int blocks) {
    for (int block = 0; block < blocks; block += 2) {
      int second = Math.min(block + 1, blocks - 1);
      for (int o = 0; o < out; o += 4) {
        sum(w, o, out, 1, out, in, true, x, block, second, z);
      }
    }
  }

  @Override
  void backward(double[] w, double[] delta, double[] below, int blocks) {
    for (int block = 0; block < blocks; block += 2) {
      int second = Math.min(block + 1, blocks - 1);
      for (int i = 0; i < in; i += 4) {
        sum(w, i, in, out, 1, out, false, delta, block, second, below);
      }
    }
  }

  /**
   * Σ w x of four units and two blocks, terms in ascending order.
   *
   * @param u the first of the units
   * @param unitStride from the weight of one unit to that of the next
   * @param termStride from the weight of one term to that of the next
   * @param biased whether the sums begin with the biases of the units
   */
  private void sum(
      double[] w,
      int u,
      int units,
      int unitStride,
      int termStride,
      int terms,
      boolean biased,
      double[] x,
      int blockP,
      int blockQ,
      double[] sums) {
    int u1 = Math.min(u + 1, units - 1);
    int u2 = Math.min(u + 2, units - 1);
    int u3 = Math.min(u + 3, units - 1);
    DoubleVector p0 = DoubleVector.broadcast(SPECIES, biased ? w[biases + u] : 0);
    DoubleVector p1 = DoubleVector.broadcast(SPECIES, biased ? w[biases + u1] : 0);
    DoubleVector p2 = DoubleVector.broadcast(SPECIES, biased ? w[biases + u2] : 0);
    DoubleVector p3 = DoubleVector.broadcast(SPECIES, biased ? w[biases + u3] : 0);
    DoubleVector q0 = p0;
    DoubleVector q1 = p1;
    DoubleVector q2 = p2;
    DoubleVector q3 = p3;
    int w0 = weights + u * unitStride;
    int w1 = weights + u1 * unitStride;
    int w2 = weights + u2 * unitStride;
    int w3 = weights + u3 * unitStride;
    int xP = blockP * terms * LANES;
    int xQ = blockQ * terms * LANES;
    for (int t = 0; t < terms; t++) {
      int k = t * termStride;
      DoubleVector x0 = DoubleVector.fromArray(SPECIES, x, xP + t * LANES);
      DoubleVector x1 = DoubleVector.fromArray(SPECIES, x, xQ + t * LANES);
      p0 = p0.add(x0.mul(w[w0 + k]));
      q0 = q0.add(x1.mul(w[w0 + k]));
      p1 = p1.add(x0.mul(w[w1 + k]));
      q1 = q1.add(x1.mul(w[w1 + k]));
      p2 = p2.add(x0.mul(w[w2 + k]));
      q2 = q2.add(x1.mul(w[w2 + k]));
      p3 = p3.add(x0.mul(w[w3 + k]));
      q3 = q3.add(x1.mul(w[w3 + k]));
    }
    int sP = blockP * units * LANES;
    int sQ = blockQ * units * LANES;
    p0.intoArray(sums, sP + u * LANES);
    p1.intoArray(sums, sP + u1 * LANES);
    p2.intoArray(sums, sP + u2 * LANES);
    p3.intoArray(sums, sP + u3 * LANES);
    q0.intoArray(sums, sQ + u * LANES);
    q1.intoArray(sums, sQ + u1 * LANES);
    q2.intoArray(sums, sQ + u2 * LANES);
    q3.intoArray(sums, sQ + u3 * LANES);
  }

  private static int groups(int rows) {
    return (rows + GROUP - 1) / GROUP;
  }

  @Override
  void gradient(double[] x, double[] delta, double[] g, int rows) {
    int groups = groups(rows);
    for (int group = 0; group < groups; group++) transpose(delta, group);
    // The last vector of a row of weights may reach into the next row, whose first vector is put
    // behind it: so the vectors of four rows go from last to first, and the biases come last.
    for (int i = 0; i < in; i += 4) {
      for (int o = room - LANES; o >= 0; o -= LANES) weightGradient(x, i, o, g, groups);
    }
    for (int o = 0; o < room; o += LANES) biasGradient(o, g, groups);
  }

  /** Where unit 0 of the first sample of a group stands among the blocks. */
  private static int place(int group, int units) {
    int sample = group * GROUP;
    int lane = sample % LANES;
    return (sample - lane) * units + lane;
  }

  private void transpose(double[] delta, int group) {
    int at = place(group, out);
    int row0 = group * GROUP * room;
    int row1 = row0 + room;
    int row2 = row1 + room;
    int row3 = row2 + room;
    for (int o = 0; o < out; o++) {
      transposed[row0 + o] = delta[at];
      transposed[row1 + o] = delta[at + 1];
      transposed[row2 + o] = delta[at + 2];
      transposed[row3 + o] = delta[at + 3];
      at += LANES;
    }
  }

  /** Of the weights from four inputs to a vector of neurons. */
  private void weightGradient(double[] x, int i, int o, double[] g, int groups) {
    int i1 = Math.min(i + 1, in - 1);
    int i2 = Math.min(i + 2, in - 1);
    int i3 = Math.min(i + 3, in - 1);
    DoubleVector g0 = DoubleVector.zero(SPECIES);
    DoubleVector g1 = g0;
    DoubleVector g2 = g0;
    DoubleVector g3 = g0;
    for (int group = 0; group < groups; group++) {
      int row = group * GROUP * room + o;
      DoubleVector d0 = DoubleVector.fromArray(SPECIES, transposed, row);
      DoubleVector d1 = DoubleVector.fromArray(SPECIES, transposed, row + room);
      DoubleVector d2 = DoubleVector.fromArray(SPECIES, transposed, row + 2 * room);
      DoubleVector d3 = DoubleVector.fromArray(SPECIES, transposed, row + 3 * room);
      int at = place(group, in);
      g0 = g0.add(ofGroup(x, at + i * LANES, d0, d1, d2, d3));
      g1 = g1.add(ofGroup(x, at + i1 * LANES, d0, d1, d2, d3));
      g2 = g2.add(ofGroup(x, at + i2 * LANES, d0, d1, d2, d3));
      g3 = g3.add(ofGroup(x, at + i3 * LANES, d0, d1, d2, d3));
    }
    g0.intoArray(g, weights + i * out + o);
    g1.intoArray(g, weights + i1 * out + o);
    g2.intoArray(g, weights + i2 * out + o);
    g3.intoArray(g, weights + i3 * out + o);
  }

  private static DoubleVector ofGroup(
      double[] x, int at, DoubleVector d0, DoubleVector d1, DoubleVector d2, DoubleVector d3) {
    return d0.mul(x[at]).add(d1.mul(x[at + 1])).add(d2.mul(x[at + 2]).add(d3.mul(x[at + 3])));
  }

  private void biasGradient(int o, double[] g, int groups) {
    DoubleVector sum = DoubleVector.zero(SPECIES);
    for (int group = 0; group < groups; group++) {
      int row = group * GROUP * room + o;
      DoubleVector first =
          DoubleVector.fromArray(SPECIES, transposed, row)
              .add(DoubleVector.fromArray(SPECIES, transposed, row + room));
      DoubleVector second =
          DoubleVector.fromArray(SPECIES, transposed, row + 2 * room)
              .add(DoubleVector.fromArray(SPECIES, transposed, row + 3 * room));
      sum = sum.add(first.add(second));
    }
    sum.intoArray(g, biases + o);
  }
}
