package engram.memory.recall;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How much of each stored pattern is in a state: m_μ = (1/N) Σ_i x_i s_i, 1 for the pattern itself,
 * −1 for its mirror image. Immutable.
 */
public final class Overlaps {
  private final double[] values;

  private Overlaps(double[] values) {
    this.values = values;
  }

  /** Of a state of ±1; whole numbers over N. */
  static Overlaps of(List<Pattern> stored, Pattern state) {
    return new Overlaps(
        stored.stream().mapToDouble(x -> (double) x.dot(state) / state.size()).toArray());
  }

  /**
   * Of a state between −1 and 1.
   *
   * @param state N numbers
   */
  static Overlaps of(List<Pattern> stored, double[] state) {
    double[] values = new double[stored.size()];
    for (int k = 0; k < values.length; k++) {
      Pattern x = stored.get(k);
      double sum = 0;
      for (int i = 0; i < state.length; i++) sum += x.state(i) * state[i];
      values[k] = sum / state.length;
    }
    return new Overlaps(values);
  }

  static Overlaps ofDots(int[] dots, int size) {
    return new Overlaps(Arrays.stream(dots).mapToDouble(dot -> (double) dot / size).toArray());
  }

  int count() {
    return values.length;
  }

  /** m_μ of a pattern. */
  double of(int pattern) {
    return values[pattern];
  }

  /** All, by pattern. */
  public double[] toArray() {
    return values.clone();
  }

  /** The numbers of the patterns, the largest |m_μ| first. */
  List<Integer> byStrength() {
    return IntStream.range(0, values.length)
        .boxed()
        .sorted(Comparator.comparingDouble((Integer k) -> -Math.abs(values[k])))
        .toList();
  }

  /** The pattern of the largest |m_μ|. */
  int strongest() {
    int best = 0;
    for (int k = 1; k < values.length; k++) {
      if (Math.abs(values[k]) > Math.abs(values[best])) best = k;
    }
    return best;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Overlaps that && Arrays.equals(values, that.values);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values);
  }

  @Override
  public String toString() {
    return Arrays.toString(values);
  }
}
