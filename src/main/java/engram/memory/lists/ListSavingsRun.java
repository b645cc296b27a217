package engram.memory.lists;

import engram.data.NumpyRandom;
import engram.memory.RepeatedRun;
import java.util.ArrayList;
import java.util.List;

/**
 * Ebbinghaus's experiment under way, on the caller's thread: one step learns one list twice.
 * Between two steps the caller shows progress or leaves. The same plan gives the same numbers. Not
 * for several threads at once.
 */
public final class ListSavingsRun extends RepeatedRun {
  /** A list that is not known by then counts as learned: it would never be. */
  static final int MOST_READINGS = 1000;

  private final ListSavingsPlan plan;
  private final long[] first;
  private final long[] again;

  /**
   * @param seconds between learning and learning again
   * @param lists how many are measured so far
   * @param readings mean readings of a new list
   * @param again mean readings of the same list after the interval
   */
  public record Point(long seconds, int lists, double readings, double again) {

    /** The share of the work that was saved, (readings − again) / readings. */
    public double saved() {
      return (readings - again) / readings;
    }
  }

  public ListSavingsRun(ListSavingsPlan plan) {
    super(plan.intervals().size(), plan.lists());
    this.plan = plan;
    first = new long[plan.intervals().size()];
    again = new long[first.length];
  }

  @Override
  protected void measure(int k, int list) {
    NumpyRandom random = new NumpyRandom(plan.seed(list));
    TwoStores stores = new TwoStores(plan.model(), plan.items());
    first[k] += learn(stores, random);
    stores.pause(plan.intervals().get(k));
    again[k] += learn(stores, random);
  }

  /** How many readings it took. */
  private int learn(TwoStores stores, NumpyRandom random) {
    int readings = 0;
    while (!recites(stores, random) && readings < MOST_READINGS) {
      for (int item = 0; item < plan.items(); item++) stores.show(item);
      readings++;
    }
    return readings;
  }

  /** Whether all is right; a number is drawn for each item even behind the first wrong one. */
  private boolean recites(TwoStores stores, NumpyRandom random) {
    boolean right = true;
    for (int item = 0; item < plan.items(); item++) {
      right &= random.randomSample() < stores.recall(item);
    }
    return right;
  }

  /** What is measured so far; an interval without a list has no point yet. */
  public List<Point> points() {
    List<Point> points = new ArrayList<>();
    for (int k = 0; k < first.length; k++) {
      int lists = measured(k);
      if (lists == 0) break;
      double readings = (double) first[k] / lists;
      points.add(new Point(plan.intervals().get(k), lists, readings, (double) again[k] / lists));
    }
    return points;
  }
}
