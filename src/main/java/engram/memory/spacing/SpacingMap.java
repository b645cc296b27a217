package engram.memory.spacing;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * Recall by the gap between two sessions and the delay to the question.
 *
 * @param recall probability, by delay as in {@link #DELAYS}, then by gap as in {@link #GAPS}
 * @param bestGaps days, by delay; see {@link BestGap#at}
 */
public record SpacingMap(List<List<Double>> recall, List<OptionalDouble> bestGaps) {
  /** Steps in each power of ten. */
  private static final int STEPS = 20;

  /** Days, a minute and a half to a thousand days, evenly in the logarithm. */
  public static final List<Double> GAPS = days(-3, 3);

  /** Days, one to a thousand, likewise. */
  public static final List<Double> DELAYS = days(0, 3);

  public SpacingMap {
    recall = recall.stream().map(List::copyOf).toList();
    bestGaps = List.copyOf(bestGaps);
  }

  public static SpacingMap of(LeakingStores stores) {
    BestGap best = new BestGap(stores);
    return new SpacingMap(
        DELAYS.stream()
            .map(delay -> best.learned.stream().map(each -> each.after(delay).recall()).toList())
            .toList(),
        DELAYS.stream().map(best::at).toList());
  }

  private static List<Double> days(int first, int last) {
    return IntStream.rangeClosed(first * STEPS, last * STEPS)
        .mapToObj(step -> StrictMath.pow(10, (double) step / STEPS))
        .toList();
  }
}
