package engram.memory.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Both stores at one moment.
 *
 * @param seconds since the beginning
 * @param places the short-term store, in the order in which they came
 * @param traces what the long-term store holds of each item
 * @param recall the probability that each item is recalled, from either store
 */
public record ListMoment(
    long seconds, List<ListPlace> places, List<ListTrace> traces, List<Double> recall) {

  static ListMoment of(TwoStores stores, int items) {
    List<ListTrace> traces = new ArrayList<>();
    List<Double> recall = new ArrayList<>();
    for (int item = 0; item < items; item++) {
      traces.add(stores.trace(item));
      recall.add(stores.recall(item));
    }
    return new ListMoment(
        stores.seconds(), stores.places(), List.copyOf(traces), List.copyOf(recall));
  }

  /** Where an item stands in the short-term store; empty if it does not. */
  public Optional<ListPlace> place(int item) {
    return places.stream().filter(place -> place.item() == item).findFirst();
  }

  /** How many items are recalled, on average. */
  public double recalled() {
    return recall.stream().mapToDouble(Double::doubleValue).sum();
  }
}
