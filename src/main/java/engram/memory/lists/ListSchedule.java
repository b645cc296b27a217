package engram.memory.lists;

import engram.memory.lists.ListStep.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Which step shows what: a second a step while a list is learned; a pause by seconds at first, in
 * which the short-term store fades, then in growing steps.
 */
final class ListSchedule {
  private static final long BY_SECONDS = 20;
  private static final long MINUTE = 60;
  private static final long HOUR = 3600;
  private static final long DAY = 86_400;

  /**
   * Where steps of a pause end, in each unit; the last of a unit is below the next unit's first.
   */
  private static final long[] OF_SECONDS = {25, 30, 40, 50};

  private static final long[] OF_MINUTES = {1, 2, 3, 5, 7, 10, 15, 20, 30, 40, 50};
  private static final long[] OF_HOURS = {1, 2, 3, 5, 7, 9, 12, 18};
  private static final long[] OF_DAYS = {
    1, 2, 3, 4, 6, 8, 11, 14, 18, 24, 31, 40, 50, 65, 80, 100, 130, 170, 220, 290
  };

  private ListSchedule() {}

  static List<ListStep> of(ListSetup setup) {
    List<ListStep> steps = new ArrayList<>();
    for (int sitting = 0; sitting < setup.sittings(); sitting++) {
      for (int reading = 0; reading < setup.readings(); reading++) {
        for (int item = 0; item < setup.items(); item++) {
          steps.add(new ListStep(Kind.SHOWN, item, sitting, reading, 1));
          Kind rest = setup.rehearsed() ? Kind.REHEARSED : Kind.ELSEWHERE;
          for (int k = 1; k < setup.pace(); k++) {
            steps.add(new ListStep(rest, item, sitting, reading, 1));
          }
        }
      }
      boolean last = sitting == setup.sittings() - 1;
      pause(last ? Kind.DELAY : Kind.GAP, setup, sitting, steps);
    }
    return List.copyOf(steps);
  }

  private static void pause(Kind kind, ListSetup setup, int sitting, List<ListStep> steps) {
    long before = 0;
    for (long end : ends(kind == Kind.DELAY ? setup.delay() : setup.gap())) {
      steps.add(new ListStep(kind, -1, sitting, setup.readings() - 1, end - before));
      before = end;
    }
  }

  /** Where the steps of a pause end, in seconds from its beginning; the last is its length. */
  static List<Long> ends(long length) {
    List<Long> ends = new ArrayList<>();
    for (long k = 1; k <= BY_SECONDS; k++) add(k, length, ends);
    add(OF_SECONDS, 1, length, ends);
    add(OF_MINUTES, MINUTE, length, ends);
    add(OF_HOURS, HOUR, length, ends);
    add(OF_DAYS, DAY, length, ends);
    if (length > 0) ends.add(length);
    return ends;
  }

  private static void add(long[] marks, long unit, long length, List<Long> ends) {
    for (long mark : marks) add(mark * unit, length, ends);
  }

  private static void add(long end, long length, List<Long> ends) {
    if (end < length) ends.add(end);
  }
}
