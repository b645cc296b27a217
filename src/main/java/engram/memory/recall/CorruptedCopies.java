package engram.memory.recall;

import engram.data.NumpyRandom;
import java.util.ArrayList;
import java.util.List;

/**
 * Copies of a pattern, each corrupted on its own: what a network is shown of something that it
 * never sees itself.
 */
public final class CorruptedCopies {
  private CorruptedCopies() {}

  /**
   * Copy by copy, row by row, a cell is turned over where {@code random_sample()} is below the
   * share: so each cell by itself, other than {@link Spoiling.Flip}.
   *
   * @param share 0 to ½
   */
  static List<Pattern> of(Pattern pattern, int count, double share, NumpyRandom random) {
    List<Pattern> copies = new ArrayList<>();
    for (int k = 0; k < count; k++) copies.add(one(pattern, share, random));
    return copies;
  }

  /** One more, as {@link #of} draws it. */
  public static Pattern one(Pattern pattern, double share, NumpyRandom random) {
    double[] cells = pattern.toArray();
    for (int i = 0; i < cells.length; i++) if (random.randomSample() < share) cells[i] = -cells[i];
    return pattern.ofSigns(cells);
  }

  /** The vote of the copies, cell by cell; as many on as off are on. */
  public static Pattern vote(List<Pattern> copies) {
    double[] sums = new double[copies.get(0).size()];
    for (Pattern copy : copies) for (int i = 0; i < sums.length; i++) sums[i] += copy.state(i);
    return copies.get(0).ofSigns(sums);
  }

  /**
   * How likely the vote of so many copies is the pattern in all of its cells: {@code (Σ_{j ≤
   * (m−1)/2} C(m, j) q^j (1−q)^(m−j))^N}, since each cell is voted for by itself and m − j copies
   * have it right.
   *
   * @param copies m, odd
   * @param share q
   * @param cells N
   */
  public static double chanceOfVote(int copies, double share, int cells) {
    if (copies % 2 == 0) throw new IllegalArgumentException(copies + " copies can be at a tie");
    double right = 0;
    double ways = 1;
    for (int j = 0; j <= (copies - 1) / 2; j++) {
      right += ways * power(share, j) * power(1 - share, copies - j);
      ways = ways * (copies - j) / (j + 1);
    }
    return power(right, cells);
  }

  private static double power(double base, int exponent) {
    double product = 1;
    for (int k = 0; k < exponent; k++) product *= base;
    return product;
  }
}
