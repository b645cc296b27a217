package engram.cli.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import engram.cli.CommandLineRun;
import engram.cli.JsonRun;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The numbers of a recall, as text and as JSON. */
class RecallReportTest {

  private static CommandLineRun run(String options) {
    CommandLineRun run = CommandLineRun.of(("memory recall " + options).strip().split(" +"));
    assertThat(run.err()).isEmpty();
    return run;
  }

  private static JsonNode json(String options) throws IOException {
    return JsonRun.of(run("--json " + options));
  }

  private static int cell(JsonNode cells, int k, int columns) {
    return cells.get(k / columns).textValue().charAt(k % columns) == '#' ? 1 : -1;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--noise 0",
        "--cue H --noise 0.5 --seed 3",
        "--patterns A --cue A",
        "--cover bottom --order synchronous --rule pseudo-inverse",
        "--rule softmax --beta 0.005"
      })
  void theTextHasTheNumbersOfTheJson(String options) throws IOException {
    JsonNode json = json(options);
    List<String> lines = run(options).out().lines().toList();
    int head = 0;
    while (!lines.get(head).matches("(sweep|step) .*")) head++;
    for (JsonNode sweep : json.get("sweeps")) {
      List<String> wanted = new ArrayList<>(List.of(sweep.get("sweep").asText()));
      if (wanted.get(0).equals("0")) assertThat(sweep.get("changed").intValue()).isZero();
      else wanted.add(sweep.get("changed").asText());
      wanted.add(String.format(Locale.ROOT, "%.4f", sweep.get("energy").doubleValue()));
      for (JsonNode overlap : sweep.get("overlaps")) {
        wanted.add(
            String.format(Locale.ROOT, "%+.3f", overlap.doubleValue())
                .replaceAll("[+-]0\\.000", "0.000"));
      }
      assertThat(lines.get(++head).strip().split(" +")).containsExactlyElementsOf(wanted);
    }
    assertThat(lines.get(head + 1)).isEmpty();
    assertThat(lines.get(head + 2)).isEqualTo(json.at("/outcome/sentence").textValue());
  }

  /** The overlap is the mean product of the cells, the changed cells those that differ. */
  @Test
  void theOverlapsAndTheChangedCellsAreCountedAgain() throws IOException {
    JsonNode json = json("--cue 山 --noise 0.3 --seed 5");
    int columns = json.get("columns").intValue();
    int cells = columns * json.get("rows").intValue();
    JsonNode last = json.get("sweeps").get(json.get("sweeps").size() - 1);
    for (int p = 0; p < json.get("stored").size(); p++) {
      JsonNode stored = json.get("stored").get(p);
      int cue = 0;
      int end = 0;
      for (int k = 0; k < cells; k++) {
        cue += cell(stored.get("cells"), k, columns) * cell(json.at("/cue/cells"), k, columns);
        end += cell(stored.get("cells"), k, columns) * cell(json.get("recalled"), k, columns);
      }
      assertThat(json.at("/sweeps/0/overlaps/" + p).doubleValue())
          .isCloseTo((double) cue / cells, within(1e-12));
      assertThat(last.at("/overlaps/" + p).doubleValue())
          .isCloseTo((double) end / cells, within(1e-12));
      if (stored.get("name").textValue().equals("山")) {
        assertThat(json.at("/cue/changedCells").intValue()).isEqualTo((cells - cue) / 2);
      }
    }
  }

  /** However large β is, the most alike pattern takes all, and no number becomes a word. */
  @ParameterizedTest
  @ValueSource(strings = {"1000", "1e305", "1e307", "1e308", "1.7976931348623157e308"})
  void theLargestBetaStillRecalls(String beta) throws IOException {
    JsonNode json = json("--rule softmax --beta " + beta);
    assertThat(json.get("beta").doubleValue()).isEqualTo(Double.parseDouble(beta));
    assertThat(json.at("/outcome/kind").textValue()).isEqualTo("recalled");
    assertThat(json.at("/outcome/overlap").doubleValue()).isEqualTo(1);
    assertThat(json.get("sweeps"))
        .allSatisfy(sweep -> assertThat(sweep.get("energy").isNumber()).isTrue());
    int steps = json.get("sweeps").size();
    // ½ ξᵀξ + ½ N − xᵀξ is 0 at a pattern, and (ln P)/β next to nothing
    assertThat(json.at("/sweeps/" + (steps - 1) + "/energy").doubleValue())
        .isCloseTo(0, within(0.01));
  }
}
