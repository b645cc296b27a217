package engram.memory.lists;

import java.util.List;

/** What comes of other ways to learn the same list. */
public final class ListOutcomes {
  private ListOutcomes() {}

  /** The probability that each item is recalled at the question. */
  static List<Double> recall(ListSetup setup) {
    TwoStores stores = new TwoStores(setup.model(), setup.items());
    for (ListStep step : ListSchedule.of(setup)) step.run(stores);
    return ListMoment.of(stores, setup.items()).recall();
  }

  /**
   * The same by place in the list, read once (Murdock 1962; Glanzer and Cunitz 1966).
   *
   * @param pause seconds from the reading to the question
   */
  public static List<Double> positions(ListSetup setup, long pause) {
    return recall(setup.readOnce(pause));
  }

  /**
   * The share of the list that is recalled at the question on average, with another gap between two
   * sittings.
   */
  public static double spaced(ListSetup setup, long gap) {
    return recall(setup.withGap(gap)).stream().mapToDouble(Double::doubleValue).sum()
        / setup.items();
  }
}
