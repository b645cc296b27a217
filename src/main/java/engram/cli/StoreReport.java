package engram.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import engram.memory.Ebbinghaus;
import engram.memory.StoreExperiments;
import engram.memory.StoreModel;
import engram.memory.StoreSavingsPlan;
import engram.memory.StoreSavingsRun;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/** What a memory of two stores keeps. */
final class StoreReport {
  private static final int PACE = 3;
  private static final long PAUSE = 30;
  private static final int READINGS = 20;
  private static final long HOUR = 3600;
  private static final long DAY = 24 * HOUR;
  private static final long WEEK = 7 * DAY;
  private static final List<Long> GAPS = List.of(0L, HOUR / 6, HOUR, 6 * HOUR, DAY, WEEK);

  private final StoreSavingsPlan plan;
  private final List<StoreSavingsRun.Point> savings;
  private final List<Double> atOnce;
  private final List<Double> later;
  private final List<Double> spaced;

  /**
   * @param items of the list whose positions are measured
   */
  StoreReport(StoreSavingsPlan plan, List<StoreSavingsRun.Point> savings, int items) {
    this.plan = plan;
    this.savings = List.copyOf(savings);
    StoreModel model = plan.model();
    atOnce = StoreExperiments.serialPositions(model, items, PACE, 0);
    later = StoreExperiments.serialPositions(model, items, PACE, PAUSE);
    spaced = GAPS.stream().map(gap -> StoreExperiments.spaced(model, READINGS, gap, WEEK)).toList();
  }

  /** Some lines for a reader. */
  void writeText(PrintWriter out) {
    StoreModel model = plan.model();
    out.printf(
        Locale.ROOT,
        "%d places that last %d s; long-term: fast part 1/e in %s, slow part in %s%n%n",
        model.places(),
        model.life(),
        time(model.fastLife()),
        time(model.slowLife()));
    TextTable curve = new TextTable(16, 11);
    curve.row("learned again", "readings", "again", "saved", "published");
    for (int k = 0; k < savings.size(); k++) {
      StoreSavingsRun.Point point = savings.get(k);
      curve.row(
          "after " + time(point.seconds()),
          String.format(Locale.ROOT, "%.1f", point.readings()),
          String.format(Locale.ROOT, "%.1f", point.again()),
          text(point.saved()),
          text(Ebbinghaus.SAVINGS.get(k).saved()));
    }
    curve.print(out);
    out.printf("%s for each, from seed %d; published: Ebbinghaus 1885.%n", lists(), plan.seed());
    out.println("The rates of the long-term store are fitted to these seven numbers.");
    out.println();
    TextTable list = new TextTable(16, 11);
    list.row("place in list", "at once", "after " + PAUSE + " s");
    for (int k = 0; k < atOnce.size(); k++) {
      list.row(String.valueOf(k + 1), text(atOnce.get(k)), text(later.get(k)));
    }
    list.print(out);
    out.println("Probability of recall, an item every " + PACE + " s");
    out.println();
    TextTable gaps = new TextTable(16, 11);
    gaps.row("gap", "recall");
    for (int k = 0; k < GAPS.size(); k++) {
      gaps.row(GAPS.get(k) == 0 ? "one sitting" : time(GAPS.get(k)), text(spaced.get(k)));
    }
    gaps.print(out);
    out.printf("Probability of recall a week after two times %d readings%n", READINGS);
  }

  private String lists() {
    return RecallReport.count(plan.lists(), "list");
  }

  private static String text(double number) {
    return String.format(Locale.ROOT, "%.3f", number);
  }

  /** In the largest unit that is not larger. */
  private static String time(double seconds) {
    if (seconds >= DAY) return unit(seconds / DAY, "d");
    if (seconds >= HOUR) return unit(seconds / HOUR, "h");
    return unit(seconds / 60, "min");
  }

  private static String unit(double number, String unit) {
    return CapacityReport.plain(Math.round(number * 10) / 10.0) + " " + unit;
  }

  /** One object on one line. */
  void writeJson(PrintWriter out) {
    ReportJson.line(out, this::write);
  }

  private void write(JsonGenerator json) throws IOException {
    ReportJson.object(json, "model", this::writeModel);
    json.writeNumberField("lists", plan.lists());
    json.writeNumberField("seed", plan.seed());
    json.writeArrayFieldStart("savings");
    for (int k = 0; k < savings.size(); k++) {
      StoreSavingsRun.Point point = savings.get(k);
      json.writeStartObject();
      json.writeNumberField("seconds", point.seconds());
      json.writeNumberField("readings", point.readings());
      json.writeNumberField("again", point.again());
      json.writeNumberField("saved", point.saved());
      json.writeNumberField("published", Ebbinghaus.SAVINGS.get(k).saved());
      json.writeEndObject();
    }
    json.writeEndArray();
    numbers(json, "recalledAtOnce", atOnce);
    numbers(json, "recalledLater", later);
    json.writeArrayFieldStart("spacing");
    for (int k = 0; k < GAPS.size(); k++) {
      json.writeStartObject();
      json.writeNumberField("gap", GAPS.get(k));
      json.writeNumberField("recalled", spaced.get(k));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void writeModel(JsonGenerator json) throws IOException {
    StoreModel model = plan.model();
    json.writeNumberField("places", model.places());
    json.writeNumberField("life", model.life());
    json.writeNumberField("gain", model.gain());
    json.writeNumberField("room", model.room());
    json.writeNumberField("fastLife", model.fastLife());
    json.writeNumberField("slowLife", model.slowLife());
    json.writeNumberField("transfer", model.transfer());
  }

  private static void numbers(JsonGenerator json, String name, List<Double> values)
      throws IOException {
    json.writeFieldName(name);
    json.writeArray(values.stream().mapToDouble(d -> d).toArray(), 0, values.size());
  }
}
