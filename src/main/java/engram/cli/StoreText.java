package engram.cli;

import engram.memory.lists.Ebbinghaus;
import engram.memory.lists.ListModel;
import engram.memory.lists.ListSavingsRun;
import java.io.PrintWriter;
import java.util.Locale;

/** What a memory of two stores keeps, some lines for a reader. */
final class StoreText {
  private final StoreReport report;

  StoreText(StoreReport report) {
    this.report = report;
  }

  void write(PrintWriter out) {
    ListModel model = report.plan().model();
    out.printf(
        Locale.ROOT,
        "%d places that last %d s; long-term: fast part 1/e in %s, slow part in %s%n%n",
        model.places(),
        model.life(),
        time(model.fastLife()),
        time(model.slowLife()));
    savings().print(out);
    out.printf(
        "%s for each, from seed %d; published: Ebbinghaus 1885.%n",
        Wording.count(report.plan().lists(), "list"), report.plan().seed());
    out.println("The rates of the long-term store are fitted to these seven numbers.");
    out.println();
    positions().print(out);
    out.println("Probability of recall, an item every " + StoreReport.PACE + " s");
    out.println();
    spacing().print(out);
    out.printf("Probability of recall a week after two times %d readings%n", StoreReport.READINGS);
  }

  private TextTable savings() {
    TextTable table = new TextTable(16, 11);
    table.row("learned again", "readings", "again", "saved", "published");
    for (int k = 0; k < report.savings().size(); k++) {
      ListSavingsRun.Point point = report.savings().get(k);
      table.row(
          "after " + time(point.seconds()),
          String.format(Locale.ROOT, "%.1f", point.readings()),
          String.format(Locale.ROOT, "%.1f", point.again()),
          Wording.thousandths(point.saved()),
          Wording.thousandths(Ebbinghaus.SAVINGS.get(k).saved()));
    }
    return table;
  }

  private TextTable positions() {
    TextTable table = new TextTable(16, 11);
    table.row("place in list", "at once", "after " + StoreReport.PAUSE + " s");
    for (int k = 0; k < report.atOnce().size(); k++) {
      table.row(
          String.valueOf(k + 1),
          Wording.thousandths(report.atOnce().get(k)),
          Wording.thousandths(report.later().get(k)));
    }
    return table;
  }

  private TextTable spacing() {
    TextTable table = new TextTable(16, 11);
    table.row("gap", "recall");
    for (StoreReport.Spaced spaced : report.spacing()) {
      table.row(
          spaced.gap() == 0 ? "one sitting" : time(spaced.gap()),
          Wording.thousandths(spaced.recalled()));
    }
    return table;
  }

  /** In the largest unit that is not larger. */
  private static String time(double seconds) {
    if (seconds >= StoreReport.DAY) return unit(seconds / StoreReport.DAY, "d");
    if (seconds >= StoreReport.HOUR) return unit(seconds / StoreReport.HOUR, "h");
    return unit(seconds / 60, "min");
  }

  private static String unit(double number, String unit) {
    return Wording.plain(Math.round(number * 10) / 10.0) + " " + unit;
  }
}
