package engram.cli.labs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import engram.data.sets.BuiltInSet;
import engram.labs.privacy.Poison;
import engram.labs.privacy.PoisonKind;
import engram.nn.Parameters;
import engram.training.recipe.PreparedData;
import engram.training.recipe.Preset;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is said of poison that a test puts there by hand. */
class PoisonReportTest {
  private static final PreparedData DATA =
      new PreparedData(Preset.REPAIRED.recipe().data(), BuiltInSet.IRIS.load());
  private static final Poison.Asked WRONG = new Poison.Asked(7, 1, 0.5, 1);

  private static Poison.Network network(double accuracy, double success) {
    Parameters zero = Parameters.of(Preset.REPAIRED.recipe().network(), new double[83]);
    return new Poison.Network(zero, accuracy, success);
  }

  private static PoisonReport report(int[] places, double[] shares, List<Poison.Asked> asked) {
    return PoisonReport.of(
        new Poison(
            PoisonKind.FLIPPED,
            DATA,
            DATA,
            places,
            new int[0],
            network(0.9, Double.NaN),
            network(0.5, Double.NaN),
            network(0.75, Double.NaN),
            network(0.875, Double.NaN),
            asked,
            shares,
            true,
            Double.NaN));
  }

  /** Of 120 training rows the shares fall from the first to the last. */
  private static double[] falling() {
    double[] shares = new double[120];
    for (int k = 0; k < 120; k++) shares[k] = -k;
    return shares;
  }

  private static List<String> lines(PoisonReport report) {
    StringWriter text = new StringWriter();
    PrintWriter out = new PrintWriter(text);
    report.writeText(out);
    out.flush();
    return text.toString().lines().toList();
  }

  @Test
  void theRowsStandByTheirSharesAndThePoisonedAreCounted() {
    PoisonReport report = report(new int[] {0, 2, 50}, falling(), List.of(WRONG, WRONG));
    assertThat(report.rows()).hasSize(120);
    // places 0, 1 and 2 come first, and two of them are poisoned
    assertThat(report.precision()).isEqualTo(2.0 / 3);
    assertThat(report.chance()).isEqualTo(3.0 / 120);
    assertThat(report.rankCorrelation()).isNull();
    List<String> lines = lines(report);
    assertThat(lines.get(1)).isEqualTo("Poison (flipped): 3 of 120 training rows");
    assertThat(lines.subList(3, 7))
        .extracting(line -> List.of(line.split(" {2,}")))
        .containsExactly(
            List.of("clean", "0.900", "-"),
            List.of("poisoned", "0.500", "-"),
            List.of("without the found", "0.750", "-"),
            List.of("without the poison", "0.875", "-"));
    assertThat(lines.get(7))
        .isEqualTo(
            "of the first 3 rows that leaving out each names for 2 wrong answers, 0.667 are"
                + " poisoned (by chance 0.0250)");
  }

  @Test
  void oneRowAndOneAnswerAreNotSeveral() {
    List<String> lines = lines(report(new int[] {0}, falling(), List.of(WRONG)));
    assertThat(lines.get(7))
        .startsWith("of the first 1 row that leaving out each names for 1 wrong answer, 1.00 are");
  }

  @Test
  void whereNoAnswerIsWrongThereIsNoneToAskAbout() {
    PoisonReport report = report(new int[] {0}, falling(), List.of());
    assertThat(report.precision()).isNull();
    assertThat(lines(report).get(7)).isEqualTo("no answer is wrong: there is none to ask about");
  }

  @Test
  void equalSharesKeepTheOrderOfTheRows() {
    PoisonReport report = report(new int[] {3}, new double[120], List.of(WRONG));
    List<Integer> places = new ArrayList<>();
    for (JsonNode row : new ObjectMapper().<JsonNode>valueToTree(report).get("rows")) {
      places.add(row.get("place").intValue());
    }
    assertThat(places).isSorted().hasSize(120);
  }
}
