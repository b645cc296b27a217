package engram.memory.spacing;

import java.util.ArrayList;
import java.util.List;

/**
 * How full the stores are at a moment. A session pours what is missing, ε(1 − B), into every one of
 * them, so a memory that is still strong gains little, and one that has leaked gains in the lasting
 * stores as well.
 *
 * @param levels x, 0 or above, of each store
 * @param sessions there were so far
 */
public record StoreLevels(LeakingStores stores, List<Double> levels, int sessions) {
  /** Of the first session. */
  public static final double FIRST = 1;

  /** ε of any other, fitted to Cepeda's means, as both constants of recall are. */
  public static final double LATER = 0.637;

  /** The strength that is recalled as often as not. */
  public static final double THRESHOLD = 0.221;

  /** How far from it recall is nearly certain or nearly lost. */
  public static final double WIDTH = 0.0442;

  public StoreLevels {
    levels = List.copyOf(levels);
  }

  /**
   * A while later.
   *
   * @param days 0 or above
   */
  public StoreLevels after(double days) {
    List<Double> left = new ArrayList<>();
    for (int k = 0; k < levels.size(); k++) {
      left.add(levels.get(k) * StrictMath.exp(-days / stores.lives().get(k)));
    }
    return new StoreLevels(stores, left, sessions);
  }

  /** Right after a session. */
  public StoreLevels learned() {
    double poured = (sessions == 0 ? FIRST : LATER) * (1 - strength());
    return new StoreLevels(
        stores, levels.stream().map(level -> level + poured).toList(), sessions + 1);
  }

  /** B = Σγx, 0 … 1. */
  public double strength() {
    double sum = 0;
    for (int k = 0; k < levels.size(); k++) sum += stores.weights().get(k) * levels.get(k);
    return sum;
  }

  /** The probability of recall. */
  public double recall() {
    return 1 / (1 + StrictMath.exp(-(strength() - THRESHOLD) / WIDTH));
  }
}
