package engram.memory.lists;

import engram.data.NumpyRandom;
import java.util.List;

/**
 * Ebbinghaus's experiment on a memory of two stores. A list is recited, each item being recalled by
 * chance with its probability; as long as not all of it was right it is read once more, an item a
 * second, and recited again. After a while it is learned again. Reciting itself teaches nothing. A
 * recitation can be right by luck: so even at once not all is saved.
 *
 * @param items of a list
 * @param intervals whole seconds between learning and learning again, ascending
 * @param lists how many are learned for each interval
 * @param seed 0 … 2³² − 1; list l draws a {@code random_sample()} an item and recitation from
 *     {@code NumpyRandom((seed + l) mod 2³²)}
 */
public record ListSavingsPlan(
    ListModel model, int items, List<Long> intervals, int lists, long seed) {
  public static final int MOST_ITEMS = 100;
  public static final int MOST_LISTS = 10_000;

  public ListSavingsPlan {
    intervals = List.copyOf(intervals);
    require(items >= 1 && items <= MOST_ITEMS, items + " items");
    require(!intervals.isEmpty(), "no interval");
    for (int k = 0; k < intervals.size(); k++) {
      require(intervals.get(k) >= 0, "an interval of " + intervals.get(k) + " seconds");
      require(k == 0 || intervals.get(k) > intervals.get(k - 1), "intervals that do not ascend");
    }
    require(lists >= 1 && lists <= MOST_LISTS, lists + " lists");
    NumpyRandom.requireSeed("the seed", seed);
  }

  /** Ebbinghaus's intervals and lists. */
  public static ListSavingsPlan of(ListModel model, int lists, long seed) {
    List<Long> intervals =
        Ebbinghaus.SAVINGS.stream().map(saving -> Math.round(saving.seconds())).toList();
    return new ListSavingsPlan(model, Ebbinghaus.SYLLABLES, intervals, lists, seed);
  }

  long seed(int list) {
    return NumpyRandom.seedAfter(seed, list);
  }

  private static void require(boolean condition, String found) {
    if (!condition) throw new IllegalArgumentException("savings can't be measured with " + found);
  }
}
