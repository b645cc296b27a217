package engram.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import engram.memory.lists.ListExperiments;
import engram.memory.lists.ListModel;
import engram.memory.lists.ListSavingsPlan;
import engram.memory.lists.ListSavingsRun;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;

/**
 * What a memory of two stores keeps.
 *
 * @param atOnce probability of recall by place in a list, asked at its end
 * @param later the same behind a pause
 */
record StoreReport(
    ListSavingsPlan plan,
    List<ListSavingsRun.Point> savings,
    List<Double> atOnce,
    List<Double> later,
    List<Spaced> spacing)
    implements Report {

  /** Seconds for each item of the list whose positions are measured. */
  static final int PACE = 3;

  /** Seconds behind that list. */
  static final long PAUSE = 30;

  /** Readings in each of two sittings. */
  static final int READINGS = 20;

  static final long HOUR = 3600;
  static final long DAY = 24 * HOUR;
  private static final long WEEK = 7 * DAY;
  private static final List<Long> GAPS = List.of(0L, HOUR / 6, HOUR, 6 * HOUR, DAY, WEEK);

  /**
   * Learned in two sittings.
   *
   * @param gap seconds between them
   * @param recalled probability a week after the second
   */
  record Spaced(long gap, double recalled) {}

  StoreReport {
    savings = List.copyOf(savings);
    atOnce = List.copyOf(atOnce);
    later = List.copyOf(later);
    spacing = List.copyOf(spacing);
  }

  /**
   * Measures what is not by chance.
   *
   * @param items of the list whose positions are measured
   */
  static StoreReport of(ListSavingsPlan plan, List<ListSavingsRun.Point> savings, int items) {
    ListModel model = plan.model();
    return new StoreReport(
        plan,
        savings,
        ListExperiments.serialPositions(model, items, PACE, 0),
        ListExperiments.serialPositions(model, items, PACE, PAUSE),
        GAPS.stream()
            .map(gap -> new Spaced(gap, ListExperiments.spaced(model, READINGS, gap, WEEK)))
            .toList());
  }

  @Override
  public void writeText(PrintWriter out) {
    new StoreText(this).write(out);
  }

  @Override
  public void writeJson(JsonGenerator json) throws IOException {
    StoreJson.write(json, this);
  }
}
