package engram.memory.lists;

import java.util.ArrayList;
import java.util.List;

/** Small experiments on a memory of two stores in which nothing is by chance. */
public final class ListExperiments {
  private ListExperiments() {}

  /**
   * The probability that each item of a list is recalled in any order (Murdock 1962): the first
   * ones were rehearsed more often, the last ones still stand in the short-term store. A pause
   * takes the latter away and leaves the former (Glanzer and Cunitz 1966).
   *
   * @param pace seconds for each item, 1 or above: it is shown in the first, in the others all that
   *     stand in the short-term store are rehearsed
   * @param pause seconds of other work behind the list
   */
  public static List<Double> serialPositions(ListModel model, int items, int pace, long pause) {
    TwoStores stores = new TwoStores(model, items);
    for (int item = 0; item < items; item++) {
      stores.show(item);
      for (int k = 1; k < pace; k++) stores.rehearse();
    }
    stores.pause(pause);
    List<Double> recalled = new ArrayList<>();
    for (int item = 0; item < items; item++) recalled.add(stores.recall(item));
    return List.copyOf(recalled);
  }

  /**
   * The probability that an item is recalled that was shown once, after seconds of counting
   * backwards (Peterson and Peterson 1959).
   */
  static double distracted(ListModel model, long seconds) {
    TwoStores stores = new TwoStores(model, 1);
    stores.show(0);
    stores.pause(seconds);
    return stores.recall(0);
  }

  /**
   * The probability that an item is recalled that was read in two sittings, as an item of a list
   * that takes {@value Ebbinghaus#SYLLABLES} seconds a reading: what is read in one sitting finds
   * the fast part full, what is read in a second one finds room again (the spacing effect; Cepeda
   * and others 2006).
   *
   * @param readings in each of both sittings
   * @param gap seconds between them
   * @param delay seconds from the second to the question
   */
  public static double spaced(ListModel model, int readings, long gap, long delay) {
    TwoStores stores = new TwoStores(model, 1);
    read(stores, readings);
    stores.pause(gap);
    read(stores, readings);
    stores.pause(delay);
    return stores.recall(0);
  }

  private static void read(TwoStores stores, int readings) {
    for (int k = 0; k < readings; k++) {
      stores.show(0);
      stores.pause(Ebbinghaus.SYLLABLES - 1);
    }
  }
}
