package engram.cli.labs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import engram.cli.CommandLineRun;
import engram.cli.JsonRun;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The table of those who are missing has the numbers of its JSON. */
class MissingReportTest {
  /**
   * The species that are left can be told apart without a fault, so that no temperature is best.
   */
  private static final String APART =
      "lab missing --data iris --species versicolor --epochs 60 --seed 7";

  private static CommandLineRun run(String options) {
    CommandLineRun run = CommandLineRun.of(options.split(" "));
    assertThat(run.err()).isEmpty();
    return run;
  }

  private static String three(double number) {
    return String.format(Locale.ROOT, "%.3f", number);
  }

  private static double share(JsonNode network, String part) {
    int right = 0;
    int all = 0;
    for (JsonNode row : network.get("rows")) {
      if (!row.get("part").textValue().equals(part)) continue;
      all++;
      if (named(row.get("logits")) == row.get("label").intValue()) right++;
    }
    return (double) right / all;
  }

  private static int named(JsonNode logits) {
    int largest = 0;
    for (int c = 1; c < logits.size(); c++) {
      if (logits.get(c).doubleValue() > logits.get(largest).doubleValue()) largest = c;
    }
    return largest;
  }

  private static List<List<String>> rows() {
    return run(APART)
        .out()
        .lines()
        .dropWhile(line -> !line.startsWith("kept"))
        .skip(1)
        .takeWhile(line -> !line.isEmpty())
        .map(line -> List.of(line.strip().split(" {2,}")))
        .toList();
  }

  @Test
  void eachNetworkHasItsLineAndADashWhereNoTemperatureIsBest() throws IOException {
    JsonNode networks = JsonRun.of(run(APART + " --json")).get("networks");
    List<List<String>> wanted = new ArrayList<>();
    int none = 0;
    for (JsonNode each : networks) {
      JsonNode best = each.at("/temperature/value");
      if (best.isMissingNode()) none++;
      wanted.add(
          List.of(
              each.get("kept").asText(),
              three(share(each, "missing")),
              three(each.at("/raw/missingConfidence").doubleValue()),
              three(share(each, "judged")),
              three(each.at("/raw/othersConfidence").doubleValue()),
              three(each.at("/raw/others/error").doubleValue()),
              best.isMissingNode() ? "-" : three(best.doubleValue()),
              three(each.at("/fitted/others/error").doubleValue()),
              three(each.at("/fitted/missingConfidence").doubleValue())));
    }
    assertThat(none).as("networks without a best temperature").isPositive();
    assertThat(rows()).isEqualTo(wanted);
  }

  @Test
  void oneSampleIsNotSeveral() throws IOException {
    String options =
        "lab missing --data plane --left 0.6 --right 0.63 --bottom 0.5 --top 0.53 --epochs 1";
    JsonNode json = JsonRun.of(run(options + " --json"));
    int training = json.get("missingRows").size();
    int test = 0;
    int others = 0;
    for (JsonNode row : json.at("/networks/0/rows")) {
      if (row.get("part").textValue().equals("missing")) test++;
      else others++;
    }
    assertThat(List.of(training, test)).as("one of one of them").contains(1);
    assertThat(run(options).out().lines().findFirst().orElseThrow())
        .endsWith(
            "; %d training sample%s left out, %d test sample%s of that kind, %d others"
                .formatted(training, training == 1 ? "" : "s", test, test == 1 ? "" : "s", others));
  }
}
