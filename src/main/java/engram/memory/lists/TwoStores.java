package engram.memory.lists;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A memory at work, second by second. Nothing in it is by chance. Not for several threads at once.
 */
final class TwoStores {
  private final ListModel model;
  private final ListTrace[] traces;

  /** When each trace was looked at last. */
  private final long[] known;

  /** The short-term store, in the order in which they came. */
  private final List<Slot> slots = new ArrayList<>();

  private long clock;

  /**
   * @param since when it was fresh
   */
  private record Slot(int item, long since) {}

  /**
   * @param items how many there are to learn, from 0
   */
  TwoStores(ListModel model, int items) {
    this.model = model;
    traces = new ListTrace[items];
    Arrays.fill(traces, ListTrace.NOTHING);
    known = new long[items];
  }

  long seconds() {
    return clock;
  }

  /** One second in which an item is shown; a new one drives out of a full store what came first. */
  void show(int item) {
    pause(1);
    int place = 0;
    while (place < slots.size() && slots.get(place).item != item) place++;
    if (place == model.places()) {
      slots.remove(0);
      place--;
    }
    attend(place, item, 1);
  }

  /** One second in which what stands in the short-term store is kept fresh and shares attention. */
  void rehearse() {
    pause(1);
    double share = 1.0 / slots.size();
    for (int place = 0; place < slots.size(); place++) attend(place, slots.get(place).item, share);
  }

  /** Some seconds in which attention is elsewhere. */
  void pause(long seconds) {
    clock += seconds;
    slots.removeIf(slot -> clock - slot.since >= model.life());
  }

  private void attend(int place, int item, double share) {
    if (place < slots.size()) slots.set(place, new Slot(item, clock));
    else slots.add(new Slot(item, clock));
    traces[item] = trace(item).attended(model, share);
    known[item] = clock;
  }

  /** What the long-term store holds of an item now. */
  ListTrace trace(int item) {
    return traces[item].after(model, clock - known[item]);
  }

  /** What stands in the short-term store now, in the order in which they came. */
  List<ListPlace> places() {
    return slots.stream().map(slot -> new ListPlace(slot.item, left(slot))).toList();
  }

  private double left(Slot slot) {
    return 1 - (double) (clock - slot.since) / model.life();
  }

  /** The probability that an item is recalled now, from the one store or from the other. */
  double recall(int item) {
    double missed = 1;
    for (Slot slot : slots) if (slot.item == item) missed = 1 - left(slot);
    return 1 - missed * (1 - trace(item).recall());
  }
}
