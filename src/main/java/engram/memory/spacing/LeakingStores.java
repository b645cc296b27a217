package engram.memory.spacing;

import java.util.ArrayList;
import java.util.List;

/**
 * K stores that leak, each at its own speed: what is in store k falls by e^(−t/τ_k) in t days.
 *
 * <p>τ runs evenly in the logarithm from 10⁻³ to 10⁴ days. With K = 1 it is their geometric mean,
 * 10^½ = 3.2 days: one store must stand for all of them, and no end of the range is preferred.
 * Which it is does not matter to the lesson: with one store the best gap is none, whatever its τ.
 *
 * @param lives τ in days, ascending
 * @param weights γ ∝ τ^−0.084, their sum 1
 */
public record LeakingStores(List<Double> lives, List<Double> weights) {
  public static final int MOST = 20;

  /** The exponents of ten of the shortest and the longest life. */
  private static final double SHORTEST = -3;

  private static final double LONGEST = 4;

  /** What "0 days" was in Cepeda's experiment: three minutes, in days. */
  static final double AT_ONCE = 3.0 / (24 * 60);

  /** Of the weights in the lives. */
  private static final double SLOPE = -0.084;

  public LeakingStores {
    lives = List.copyOf(lives);
    weights = List.copyOf(weights);
  }

  /**
   * @param count K, 1 … {@value #MOST}
   * @throws IllegalArgumentException if there can't be so many
   */
  public static LeakingStores of(int count) {
    if (count < 1 || count > MOST)
      throw new IllegalArgumentException("can't take " + count + " stores");
    List<Double> lives = new ArrayList<>();
    List<Double> shares = new ArrayList<>();
    double sum = 0;
    for (int k = 0; k < count; k++) {
      double way = count == 1 ? 0.5 : (double) k / (count - 1);
      double life = StrictMath.pow(10, SHORTEST + way * (LONGEST - SHORTEST));
      lives.add(life);
      shares.add(StrictMath.pow(life, SLOPE));
      sum += shares.get(k);
    }
    List<Double> weights = new ArrayList<>();
    for (double share : shares) weights.add(share / sum);
    return new LeakingStores(lives, weights);
  }

  /** A pause of no days lasts three minutes; others are as long as they say. */
  public static double days(double pause) {
    return pause == 0 ? AT_ONCE : pause;
  }

  public int count() {
    return lives.size();
  }

  /** Before the first session. */
  public StoreLevels empty() {
    return new StoreLevels(this, lives.stream().map(life -> 0.0).toList(), 0);
  }

  /**
   * At a question after two sessions.
   *
   * @param gap days between them; see {@link #days}
   * @param delay days from the second to the question, likewise
   */
  public StoreLevels askedAfter(double gap, double delay) {
    return learnedTwice(gap).after(days(delay));
  }

  /**
   * Right after two sessions.
   *
   * @param gap days between them; see {@link #days}
   */
  public StoreLevels learnedTwice(double gap) {
    return empty().learned().after(days(gap)).learned();
  }
}
