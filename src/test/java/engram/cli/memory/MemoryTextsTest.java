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

/** The tables that memory commands print have the numbers of their JSON, row for row. */
class MemoryTextsTest {

  private static CommandLineRun run(String options) {
    CommandLineRun run = CommandLineRun.of(options.split(" "));
    assertThat(run.err()).isEmpty();
    return run;
  }

  private static JsonNode json(String options) throws IOException {
    return JsonRun.of(run(options + " --json"));
  }

  /** The rows below that head, as many as there are before a line that is none. */
  private static List<List<String>> table(String options, String head) {
    List<String> lines = run(options).out().lines().toList();
    int at = 0;
    while (!lines.get(at).matches(head)) at++;
    int cells = lines.get(at).strip().split(" {2,}").length;
    List<List<String>> table = new ArrayList<>();
    for (String line : lines.subList(at + 1, lines.size())) {
      List<String> row = List.of(line.strip().split(" {2,}"));
      if (row.size() < cells - 1 || row.size() == 1) break;
      table.add(row);
    }
    return table;
  }

  private static String text(String format, JsonNode number) {
    return String.format(Locale.ROOT, format, number.doubleValue());
  }

  private static String three(JsonNode number) {
    return text("%.3f", number);
  }

  @ParameterizedTest
  @ValueSource(strings = {" --rate 1", " --shape along --degrees 0 --lesson all-points"})
  void aRuleHasItsWeightsAndHowFarTheyAre(String options) throws IOException {
    JsonNode json = json("memory neuron" + options);
    List<List<String>> wanted = new ArrayList<>();
    for (JsonNode end : json.get("rules")) {
      double w1 = end.at("/weights/0").doubleValue();
      double w2 = end.at("/weights/1").doubleValue();
      assertThat(end.get("length").doubleValue())
          .isCloseTo(Math.hypot(w1, w2), within(1e-9 * Math.hypot(w1, w2)));
      assertThat(end.get("fromLeastSquares").doubleValue())
          .isCloseTo(
              Math.hypot(
                  w1 - json.at("/leastSquares/0").doubleValue(),
                  w2 - json.at("/leastSquares/1").doubleValue()),
              within(1e-9 * (1 + Math.hypot(w1, w2))));
      double wrong = wrong(json.get("inputs"), w1, w2);
      // without a teacher no rule can know which side is which
      boolean taught = !List.of("hebb", "oja").contains(end.get("rule").textValue());
      assertThat(end.get("wrong").doubleValue())
          .isCloseTo(taught ? wrong : Math.min(wrong, 1 - wrong), within(1e-12));
      wanted.add(
          List.of(
              end.get("rule").textValue(),
              end.get("updates").asText(),
              text("%.4g", end.at("/weights/0")),
              text("%.4g", end.at("/weights/1")),
              text("%.4g", end.get("length")),
              three(end.get("angle")),
              three(end.get("wrong")),
              text("%.4g", end.get("fromLeastSquares"))));
    }
    assertThat(table("memory neuron" + options, "rule +updates .*")).isEqualTo(wanted);
  }

  private static double wrong(JsonNode inputs, double w1, double w2) {
    int wrong = 0;
    for (JsonNode input : inputs) {
      double z = w1 * input.at("/x/0").doubleValue() + w2 * input.at("/x/1").doubleValue();
      if ((z > 0 ? 1 : -1) != input.get("target").intValue()) wrong++;
    }
    return (double) wrong / inputs.size();
  }

  @Test
  void theStoresOfAQuestionAddUpToItsStrength() throws IOException {
    String options = "memory spacing --stores 3 --gap 7 --delay 70";
    JsonNode json = json(options);
    List<List<String>> wanted = new ArrayList<>();
    for (JsonNode store : json.get("perStore")) {
      wanted.add(
          List.of(
              text("%.4g", store.get("life")),
              three(store.get("weight")),
              three(store.get("level"))));
    }
    assertThat(table(options, "life, days +weight +level")).isEqualTo(wanted);
    assertThat(run(options).out())
        .startsWith(
            "3 leaking stores, learned again after 7 d and asked 70 d later: recalled "
                + three(json.get("recalled")));
  }

  @Test
  void theBestGapIsAShareOfTheDelay() throws IOException {
    String options = "memory spacing --stores 12";
    List<List<String>> table = table(options, "asked after +best gap +of delay +people");
    JsonNode best = json(options).get("bestGaps");
    assertThat(table).hasSize(best.size());
    for (int k = 0; k < table.size(); k++) {
      double gap = best.get(k).get("gap").doubleValue();
      double delay = best.get(k).get("delay").doubleValue();
      assertThat(Double.parseDouble(table.get(k).get(0))).isEqualTo(delay);
      assertThat(table.get(k).get(1)).isEqualTo(text("%.4g", best.get(k).get("gap")));
      assertThat(table.get(k).get(2)).isEqualTo(Math.round(100 * gap / delay) + " %");
    }
  }

  /** The root of the mean square of what model and people differ by, in points. */
  @Test
  void theMeansOfPeopleMissTheModelByTheRmse() throws IOException {
    JsonNode json = json("memory spacing --stores 5");
    double[] squares = new double[2];
    int[] counts = new int[2];
    for (JsonNode mean : json.get("means")) {
      int kind = mean.has("gap") ? 0 : 1;
      double miss = 100 * (mean.get("people").doubleValue() - mean.get("model").doubleValue());
      squares[kind] += miss * miss;
      counts[kind]++;
    }
    assertThat(json.at("/rmse/spacing").doubleValue())
        .isCloseTo(Math.sqrt(squares[0] / counts[0]), within(1e-9));
    assertThat(json.at("/rmse/forgetting").doubleValue())
        .isCloseTo(Math.sqrt(squares[1] / counts[1]), within(1e-9));
  }

  @Test
  void whatIsForgottenStandsBesideWhatIsLearned() throws IOException {
    String options = "memory forgetting --epochs 3 --cure none,slow";
    JsonNode cures = json(options).get("cures");
    List<List<String>> wanted = new ArrayList<>();
    for (JsonNode cure : cures) {
      boolean slow = cure.has("slower");
      List<String> row = new ArrayList<>();
      row.add(slow ? "slow " + cure.get("slower").asText() : cure.get("cure").textValue());
      for (int epoch = 0; epoch <= 3; epoch++) {
        row.add(three(cure.get("old").get(epoch)) + "/" + three(cure.get("new").get(epoch)));
      }
      wanted.add(row);
    }
    assertThat(table(options, "old/new after +start +1 +2 +3")).isEqualTo(wanted);
    assertThat(cures.get(0).get("old").get(0)).isEqualTo(cures.get(1).get("old").get(0));
  }

  @Test
  void whatIsDreamtIsCountedByAge() throws IOException {
    String options = "memory sleep --seeds 1 --shows 20";
    JsonNode json = json(options);
    List<List<String>> wanted = new ArrayList<>();
    for (JsonNode age : json.get("ages")) {
      int dreamt = 0;
      for (JsonNode dream : json.at("/lives/0/dreams")) {
        if (dream.intValue() == age.get("age").intValue() - 1) dreamt++;
      }
      wanted.add(
          List.of(
              age.get("age").asText(),
              three(age.get("recalled")),
              three(age.get("withoutFast")),
              String.format(Locale.ROOT, "%.3f", dreamt / 20.0),
              three(age.get("strength"))));
    }
    assertThat(table(options, "nights +recalled .*")).isEqualTo(wanted);
  }

  @Test
  void whatAListSavesIsTheShareOfItsReadings() throws IOException {
    String options = "memory store --lists 3";
    JsonNode json = json(options);
    List<List<String>> table = table(options, "learned again +readings +again +saved +published");
    assertThat(table).hasSize(7);
    for (int k = 0; k < 7; k++) {
      JsonNode saving = json.at("/savings/" + k);
      assertThat(table.get(k).subList(1, 5))
          .containsExactly(
              text("%.1f", saving.get("readings")),
              text("%.1f", saving.get("again")),
              three(saving.get("saved")),
              three(saving.get("published")));
    }
    List<List<String>> places = table(options, "place in list +at once +after 30 s");
    assertThat(places).hasSize(json.get("recalledAtOnce").size());
    for (int k = 0; k < places.size(); k++) {
      assertThat(places.get(k))
          .containsExactly(
              String.valueOf(k + 1),
              three(json.get("recalledAtOnce").get(k)),
              three(json.get("recalledLater").get(k)));
    }
  }
}
