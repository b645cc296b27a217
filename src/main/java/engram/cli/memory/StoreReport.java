package engram.cli.memory;

import engram.cli.Report;
import engram.cli.TextTable;
import engram.cli.Wording;
import engram.memory.lists.Ebbinghaus;
import engram.memory.lists.ListExperiments;
import engram.memory.lists.ListModel;
import engram.memory.lists.ListSavingsPlan;
import engram.memory.lists.ListSavingsRun;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * What a memory of two stores keeps.
 *
 * @param lists learned for each interval
 * @param pace seconds for each item of the list that is asked for by place
 * @param pause seconds behind that list, of the later question
 * @param readings in each of two sittings, where spacing is measured
 * @param readingSeconds from one reading to the next in a sitting
 * @param delay seconds from the second sitting to the question
 * @param recalledAtOnce probability of recall by place in a list, asked at its end
 * @param recalledLater the same behind a pause
 */
record StoreReport(
    ListModel model,
    int lists,
    long seed,
    List<Savings> savings,
    int pace,
    long pause,
    int readings,
    int readingSeconds,
    long delay,
    List<Double> recalledAtOnce,
    List<Double> recalledLater,
    List<Spaced> spacing)
    implements Report {
  /** Seconds for each item of the list whose positions are measured. */
  private static final int PACE = 3;

  /** Seconds behind that list. */
  private static final long PAUSE = 30;

  /** Readings in each of two sittings. */
  private static final int READINGS = 20;

  private static final long HOUR = 3600;
  private static final long DAY = 24 * HOUR;
  private static final long WEEK = 7 * DAY;
  private static final List<Long> GAPS = List.of(0L, HOUR / 6, HOUR, 6 * HOUR, DAY, WEEK);

  /**
   * Learned, and learned again after so many seconds.
   *
   * @param saved share of the readings
   * @param published what Ebbinghaus saved
   */
  record Savings(long seconds, double readings, double again, double saved, double published) {
    private static Savings of(ListSavingsRun.Point point, double published) {
      return new Savings(
          point.seconds(), point.readings(), point.again(), point.saved(), published);
    }
  }

  /**
   * Learned in two sittings.
   *
   * @param gap seconds between them
   * @param recalled probability a week after the second
   */
  record Spaced(long gap, double recalled) {}

  /**
   * Measures what is not by chance.
   *
   * @param items of the list whose positions are measured
   */
  static StoreReport of(ListSavingsPlan plan, List<ListSavingsRun.Point> savings, int items) {
    ListModel model = plan.model();
    return new StoreReport(
        model,
        plan.lists(),
        plan.seed(),
        IntStream.range(0, savings.size())
            .mapToObj(k -> Savings.of(savings.get(k), Ebbinghaus.SAVINGS.get(k).saved()))
            .toList(),
        PACE,
        PAUSE,
        READINGS,
        Ebbinghaus.SYLLABLES,
        WEEK,
        ListExperiments.serialPositions(model, items, PACE, 0),
        ListExperiments.serialPositions(model, items, PACE, PAUSE),
        GAPS.stream()
            .map(gap -> new Spaced(gap, ListExperiments.spaced(model, READINGS, gap, WEEK)))
            .toList());
  }

  @Override
  public void writeText(PrintWriter out) {
    out.printf(
        Locale.ROOT,
        "%s that last %d s; long-term: fast part 1/e in %s, slow part in %s%n%n",
        Wording.count(model.places(), "place"),
        model.life(),
        time(model.fastLife()),
        time(model.slowLife()));
    savingsTable().print(out);
    out.printf(
        "%s for each, from seed %d; published: Ebbinghaus 1885.%n",
        Wording.count(lists, "list"), seed);
    out.println("The rates of the long-term store are fitted to these seven numbers.");
    out.println();
    positionsTable().print(out);
    out.println("Probability of recall, an item every " + PACE + " s");
    out.println();
    spacingTable().print(out);
    out.printf("Probability of recall a week after two times %d readings%n", READINGS);
  }

  private TextTable savingsTable() {
    TextTable table = new TextTable(16, 11);
    table.row("learned again", "readings", "again", "saved", "published");
    for (Savings each : savings) {
      table.row(
          "after " + time(each.seconds()),
          String.format(Locale.ROOT, "%.1f", each.readings()),
          String.format(Locale.ROOT, "%.1f", each.again()),
          Wording.thousandths(each.saved()),
          Wording.thousandths(each.published()));
    }
    return table;
  }

  private TextTable positionsTable() {
    TextTable table = new TextTable(16, 11);
    table.row("place in list", "at once", "after " + PAUSE + " s");
    for (int k = 0; k < recalledAtOnce.size(); k++) {
      table.row(
          String.valueOf(k + 1),
          Wording.thousandths(recalledAtOnce.get(k)),
          Wording.thousandths(recalledLater.get(k)));
    }
    return table;
  }

  private TextTable spacingTable() {
    TextTable table = new TextTable(16, 11);
    table.row("gap", "recall");
    for (Spaced spaced : spacing) {
      table.row(
          spaced.gap() == 0 ? "one session" : time(spaced.gap()),
          Wording.thousandths(spaced.recalled()));
    }
    return table;
  }

  /** In the largest unit that is not larger. */
  private static String time(double seconds) {
    if (seconds >= DAY) return unit(seconds / DAY, "d");
    if (seconds >= HOUR) return unit(seconds / HOUR, "h");
    return unit(seconds / 60, "min");
  }

  private static String unit(double number, String unit) {
    return Wording.plain(Math.round(number * 10) / 10.0) + " " + unit;
  }
}
