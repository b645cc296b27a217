package engram.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import engram.memory.Fingerprint;
import engram.memory.StoreCourse;
import engram.memory.StoreMoment;
import engram.memory.StorePlace;
import engram.memory.StoreSetup;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** What both stores hold of a list when it is asked for. */
record ListReport(StoreCourse course) implements ExperimentReport {

  static ListReport of(StoreSetup setup) {
    return new ListReport(StoreCourse.of(setup));
  }

  @Override
  public void writeText(PrintWriter out) {
    StoreSetup setup = course.setup();
    StoreMoment end = course.end();
    out.printf(
        "%s, %s each (%s), %s in each of %s, %s%n",
        Wording.count(setup.items(), "item"),
        Wording.count(setup.pace(), "second"),
        StoreSetup.REST.nameIn(setup),
        Wording.count(setup.readings(), "reading"),
        Wording.count(setup.sittings(), "sitting"),
        Wording.count(setup.places(), "place"));
    out.printf("%d seconds between sittings, %d to the question%n%n", setup.gap(), setup.delay());
    TextTable table = new TextTable(6, 11);
    table.row("item", "short-term", "fast", "slow", "recalled");
    for (int item = 0; item < setup.items(); item++) {
      table.row(
          String.valueOf(item + 1),
          Wording.thousandths(left(item)),
          strength(end.traces().get(item).fast()),
          strength(end.traces().get(item).slow()),
          Wording.thousandths(end.recall().get(item)));
    }
    table.print(out);
    out.println("short-term: how fresh it stands there, 0 if it does not");
    out.println("fast, slow: strength of both parts of the long-term store");
    out.printf(Locale.ROOT, "Recalled on average: %.2f of %d%n", end.recalled(), setup.items());
  }

  private double left(int item) {
    return course.end().place(item).map(StorePlace::left).orElse(0.0);
  }

  private static String strength(double number) {
    return String.format(Locale.ROOT, "%.4g", number);
  }

  @Override
  public void writeJson(JsonGenerator json) throws IOException {
    StoreSetup setup = course.setup();
    json.writeNumberField("places", setup.places());
    json.writeNumberField("pace", setup.pace());
    json.writeStringField("rest", StoreSetup.REST.nameIn(setup));
    json.writeNumberField("readings", setup.readings());
    json.writeNumberField("sittings", setup.sittings());
    json.writeNumberField("gap", setup.gap());
    json.writeNumberField("delay", setup.delay());
    List<Integer> items = IntStream.range(0, setup.items()).boxed().toList();
    ReportJson.list(json, "items", items, this::write);
    json.writeNumberField("recalled", course.end().recalled());
  }

  private void write(JsonGenerator json, int item) throws IOException {
    json.writeNumberField("shortTerm", left(item));
    json.writeNumberField("fast", course.end().traces().get(item).fast());
    json.writeNumberField("slow", course.end().traces().get(item).slow());
    json.writeNumberField("recall", course.end().recall().get(item));
  }

  @Override
  public String fingerprint() {
    return Fingerprint.of(course);
  }
}
