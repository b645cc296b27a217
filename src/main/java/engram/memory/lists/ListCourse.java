package engram.memory.lists;

import engram.memory.lists.ListStep.Kind;
import java.util.ArrayList;
import java.util.List;

/** A list that was learned, waited with and asked for, with both stores behind each step. */
public final class ListCourse {
  private final ListSetup setup;
  private final List<ListStep> schedule;
  private final List<ListMoment> moments = new ArrayList<>();

  private ListCourse(ListSetup setup) {
    this.setup = setup;
    schedule = ListSchedule.of(setup);
    TwoStores stores = new TwoStores(setup.model(), setup.items());
    moments.add(ListMoment.of(stores, setup.items()));
    for (ListStep step : schedule) {
      step.run(stores);
      moments.add(ListMoment.of(stores, setup.items()));
    }
  }

  public static ListCourse of(ListSetup setup) {
    return new ListCourse(setup);
  }

  public ListSetup setup() {
    return setup;
  }

  /** The last step; behind it the question is asked. */
  public int steps() {
    return schedule.size();
  }

  /** How many of so many steps were not in a gap between two sittings. */
  public int withoutGaps(int step) {
    return (int) schedule.stream().limit(step).filter(each -> each.kind() != Kind.GAP).count();
  }

  /**
   * What happens in a step.
   *
   * @param step from 1
   */
  public ListStep step(int step) {
    return schedule.get(step - 1);
  }

  /**
   * Both stores behind a step.
   *
   * @param step from 0, the beginning
   */
  public ListMoment moment(int step) {
    return moments.get(step);
  }

  public ListMoment end() {
    return moments.get(steps());
  }

  /**
   * The seconds of the pause that a step belongs to, from its beginning to the end of the step; 0
   * while a list is learned.
   *
   * @param step from 1
   */
  public long paused(int step) {
    int learned = step;
    while (!step(learned).isLearning()) learned--;
    return moment(step).seconds() - moment(learned).seconds();
  }

  /**
   * How much of the attention falls on an item in a step, 0 … 1.
   *
   * @param step from 1
   */
  public double share(int item, int step) {
    List<ListPlace> places = moment(step).places();
    return switch (step(step).kind()) {
      case SHOWN -> step(step).item() == item ? 1 : 0;
      case REHEARSED -> moment(step).place(item).isPresent() ? 1.0 / places.size() : 0;
      case ELSEWHERE, GAP, DELAY -> 0;
    };
  }

  /**
   * @param step from 1
   */
  public ListChange change(int item, int step) {
    ListTrace before = moment(step - 1).traces().get(item);
    long seconds = step(step).seconds();
    ListTrace faded = before.after(setup.model(), seconds);
    ListTrace alone = new ListTrace(0, before.slow()).after(setup.model(), seconds);
    double handed = faded.slow() - alone.slow();
    ListTrace after = moment(step).traces().get(item);
    return new ListChange(seconds, before, faded, handed, share(item, step), after);
  }

  /**
   * The items that the short-term store lost in a step.
   *
   * @param step from 0; nothing is lost at the beginning
   */
  public List<Integer> lost(int step) {
    if (step == 0) return List.of();
    return moment(step - 1).places().stream()
        .map(ListPlace::item)
        .filter(item -> moment(step).place(item).isEmpty())
        .toList();
  }
}
