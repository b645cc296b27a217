package engram.cli.memory;

import com.fasterxml.jackson.annotation.JsonValue;
import engram.cli.Report;
import engram.cli.TextTable;
import engram.cli.Wording;
import engram.memory.Setting;
import engram.memory.lists.ListCourse;
import engram.memory.lists.ListMoment;
import engram.memory.lists.ListPlace;
import engram.memory.lists.ListSetup;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What both stores hold of a list when it is asked for.
 *
 * @param recalled of all items, on average
 */
record ListReport(ListSetup setup, List<Item> items, double recalled) implements Report {
  /**
   * Of one item.
   *
   * @param shortTerm how fresh it stands there
   * @param fast strength of this part of the long-term store
   * @param slow likewise
   * @param recall probability
   */
  record Item(double shortTerm, double fast, double slow, double recall) {
    private static Item of(ListMoment end, int item) {
      return new Item(
          end.place(item).map(ListPlace::left).orElse(0.0),
          end.traces().get(item).fast(),
          end.traces().get(item).slow(),
          end.recall().get(item));
    }
  }

  static ListReport of(ListCourse course) {
    ListSetup setup = course.setup();
    return new ListReport(
        setup,
        IntStream.range(0, setup.items()).mapToObj(k -> Item.of(course.end(), k)).toList(),
        course.end().recalled());
  }

  /** The settings, then what came of them. */
  @JsonValue
  Map<String, Object> json() {
    List<Setting<ListSetup>> settings =
        ListSetup.SETTINGS.stream().filter(each -> each != ListSetup.ITEMS).toList();
    Map<String, Object> all = SettingOptions.report("list", settings, setup);
    all.put("items", items);
    all.put("recalled", recalled);
    return all;
  }

  @Override
  public void writeText(PrintWriter out) {
    out.printf(
        "%s, %s each (%s), %s in each of %s, %s%n",
        Wording.count(items.size(), "item"),
        Wording.count(setup.pace(), "second"),
        ListSetup.REST.nameIn(setup),
        Wording.count(setup.readings(), "reading"),
        Wording.count(setup.sittings(), "study session"),
        Wording.count(setup.places(), "place"));
    if (setup.sittings() > 1) {
      out.printf("%s between study sessions, ", Wording.count(setup.gap(), "second"));
    }
    out.printf("%s to the question%n%n", Wording.count(setup.delay(), "second"));
    TextTable table = new TextTable(6, 11);
    table.row("item", "short-term", "fast", "slow", "recalled");
    for (int k = 0; k < items.size(); k++) {
      Item item = items.get(k);
      table.row(
          String.valueOf(k + 1),
          Wording.thousandths(item.shortTerm()),
          Wording.fourDigits(item.fast()),
          Wording.fourDigits(item.slow()),
          Wording.thousandths(item.recall()));
    }
    table.print(out);
    out.println("short-term: how fresh it stands there, 0 if it does not");
    out.println("fast, slow: strength of both parts of the long-term store");
    out.printf(Locale.ROOT, "Recalled on average: %.2f of %d%n", recalled, items.size());
  }
}
