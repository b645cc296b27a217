package engram.cli.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import engram.memory.SettingValues;
import engram.memory.lists.ListCourse;
import engram.memory.lists.ListSetup;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What is told of a list that was learned, item by item. */
class ListReportTest {

  private static ListReport report(int items, int readings, int sittings, long gap) {
    SettingValues<ListSetup> values =
        new SettingValues<>(ListSetup.USUAL)
            .put(ListSetup.ITEMS, items)
            .put(ListSetup.READINGS, readings)
            .put(ListSetup.SITTINGS, sittings)
            .put(ListSetup.GAP, gap)
            .put(ListSetup.PACE, 1);
    return ListReport.of(ListCourse.of(ListSetup.of(values)));
  }

  private static List<String> lines(ListReport report) {
    StringWriter text = new StringWriter();
    PrintWriter out = new PrintWriter(text);
    report.writeText(out);
    out.flush();
    return text.toString().lines().toList();
  }

  @Test
  void oneOfAThingIsNotSeveral() {
    int items = (int) ListSetup.ITEMS.least();
    List<String> one = lines(report(items, 1, 1, 1));
    assertThat(one.get(0))
        .contains(", 1 second each (")
        .contains(", 1 reading in each of 1 study session,");
    assertThat(one.get(1)).isEqualTo("518400 seconds to the question");
    assertThat(lines(report(items, 1, 2, 1)).get(1)).startsWith("1 second between study sessions");
    List<String> two = lines(report(items, 2, 2, 60));
    assertThat(two.get(0)).contains(", 2 readings in each of 2 study sessions,");
    assertThat(two.get(1)).startsWith("60 seconds between study sessions, ");
  }

  @Test
  void eachItemHasItsLine() {
    ListReport report = report(12, 2, 1, 0);
    List<String> lines = lines(report);
    assertThat(lines.get(3)).matches("item +short-term +fast +slow +recalled");
    double sum = 0;
    for (int k = 0; k < 12; k++) {
      ListReport.Item item = report.items().get(k);
      sum += item.recall();
      assertThat(lines.get(4 + k).strip().split(" +"))
          .containsExactly(
              String.valueOf(k + 1),
              String.format(Locale.ROOT, "%.3f", item.shortTerm()),
              String.format(Locale.ROOT, "%.4g", item.fast()),
              String.format(Locale.ROOT, "%.4g", item.slow()),
              String.format(Locale.ROOT, "%.3f", item.recall()));
    }
    assertThat(report.recalled()).isCloseTo(sum, within(1e-12));
    assertThat(lines.get(lines.size() - 1))
        .isEqualTo(String.format(Locale.ROOT, "Recalled on average: %.2f of 12", sum));
  }
}
