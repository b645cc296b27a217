package engram.memory.spacing;

import java.util.List;
import java.util.OptionalDouble;

/** The gap between two sessions after which most is recalled, by the delay to the question. */
public final class BestGap {
  /** Of the bracket that the grid leaves: to the last digit. */
  private static final int HALVINGS = 60;

  private final LeakingStores stores;

  /** Right after both sessions, by gap as in {@link SpacingMap#GAPS}. */
  final List<StoreLevels> learned;

  public BestGap(LeakingStores stores) {
    this.stores = stores;
    learned = SpacingMap.GAPS.stream().map(stores::learnedTwice).toList();
  }

  /**
   * Looks at the gaps of a {@link SpacingMap}, and from the best of them for where the strength
   * stops growing.
   *
   * @param delay days; see {@link LeakingStores#days}
   * @return days; empty where the best is at an end of those gaps: none, or years
   */
  public OptionalDouble at(double delay) {
    double[] worth = worth(LeakingStores.days(delay));
    List<Double> gaps = SpacingMap.GAPS;
    int best = 0;
    double most = 0;
    for (int k = 0; k < gaps.size(); k++) {
      double strength = strength(worth, learned.get(k));
      if (strength > most) {
        most = strength;
        best = k;
      }
    }
    if (best == 0 || best == gaps.size() - 1) return OptionalDouble.empty();
    double below = gaps.get(best - 1);
    double above = gaps.get(best + 1);
    for (int k = 0; k < HALVINGS; k++) {
      double middle = (below + above) / 2;
      if (grows(worth, middle)) below = middle;
      else above = middle;
    }
    return OptionalDouble.of((below + above) / 2);
  }

  /** What a store counts after the delay: γ e^(−delay/τ). */
  private double[] worth(double delay) {
    double[] worth = new double[stores.count()];
    for (int k = 0; k < worth.length; k++) {
      worth[k] = stores.weights().get(k) * StrictMath.exp(-delay / stores.lives().get(k));
    }
    return worth;
  }

  private static double strength(double[] worth, StoreLevels learned) {
    double sum = 0;
    for (int k = 0; k < worth.length; k++) sum += worth[k] * learned.levels().get(k);
    return sum;
  }

  /**
   * Whether a longer gap helps: the derivative of Σ worth (e^(−gap/τ) + ε(1 − Σγe^(−gap/τ))). What
   * leaks in the gap is lost, and makes room for as much of ε in every store.
   */
  private boolean grows(double[] worth, double gap) {
    double[] leak = new double[worth.length];
    double room = 0;
    for (int k = 0; k < worth.length; k++) {
      double life = stores.lives().get(k);
      leak[k] = StrictMath.exp(-gap / life) / life;
      room += stores.weights().get(k) * leak[k];
    }
    double slope = 0;
    for (int k = 0; k < worth.length; k++) {
      slope += worth[k] * (StoreLevels.LATER * room - leak[k]);
    }
    return slope > 0;
  }
}
