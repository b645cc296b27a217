package engram.cli.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import engram.cli.CommandLineRun;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * {@code engram lab ledger} tells what each digit, task and sample has added, and how exact that
 * is.
 */
class LedgerCommandTest {

  @ParameterizedTest
  @CsvSource({"sgd, 0.1, 0, exact", "momentum, 0.01, 0.9, exact", "adam, 0.003, 0, given-divisor"})
  void theJsonSaysHowTheSharesAreMeant(
      String optimizer, double rate, double momentum, String attribution) throws IOException {
    String out =
        CommandLineRun.of(
                "lab",
                "ledger",
                "--old-epochs",
                "1",
                "--new-epochs",
                "1",
                "--optimizer",
                optimizer,
                "--json")
            .out();
    JsonNode root = new ObjectMapper().readTree(out);
    assertThat(root.path("optimizer").textValue()).isEqualTo(optimizer);
    assertThat(root.path("learningRate").doubleValue()).isEqualTo(rate);
    assertThat(root.path("momentum").doubleValue()).isEqualTo(momentum);
    assertThat(root.path("attribution").textValue()).isEqualTo(attribution);
    JsonNode last = root.path("epochs").get(2);
    assertSum(root, last, List.of(last.path("added")), last.path("rounding"));
    assertSum(root, last, List.of(last.path("addedByTask")), last.path("taskRounding"));
    assertRows(root);
  }

  private static void assertRows(JsonNode root) {
    JsonNode rows = root.path("rows");
    assertThat(rows).hasSize(1437);
    Set<Integer> samples = new HashSet<>();
    for (JsonNode each : rows) {
      assertThat(each.path("seen").intValue()).isEqualTo(1);
      assertThat(each.path("task").intValue()).isEqualTo(each.path("digit").intValue() < 5 ? 1 : 2);
      assertThat(samples.add(each.path("sample").intValue())).isTrue();
    }
    assertSum(
        root,
        root.path("epochs").get(1),
        rows.findValues("firstTask"),
        root.path("rowRoundingFirstTask"));
    assertSum(
        root,
        root.path("epochs").get(2),
        rows.findValues("bothTasks"),
        root.path("rowRoundingBothTasks"));
  }

  /** Start, parts and rounding are the weight, rounded once. */
  private static void assertSum(
      JsonNode root, JsonNode epoch, List<JsonNode> parts, JsonNode rounding) {
    BigDecimal sum = decimal(root.path("start")).add(decimal(rounding));
    for (JsonNode part : parts) {
      if (part.isArray()) for (JsonNode each : part) sum = sum.add(decimal(each));
      else sum = sum.add(decimal(part));
    }
    assertThat(sum.doubleValue()).isEqualTo(epoch.path("weight").doubleValue());
    assertThat(rounding.doubleValue()).isCloseTo(0, within(1e-14));
  }

  private static BigDecimal decimal(JsonNode number) {
    return new BigDecimal(number.doubleValue());
  }

  @Test
  void theTextNamesClassesTasksAndSamples() {
    String out = CommandLineRun.of("lab", "ledger", "--old-epochs", "1", "--new-epochs", "1").out();
    assertThat(out).contains("by class", "by task", "task 1", "by sample", "1425 others");
    assertThat(out.lines().filter(line -> line.matches("\\d+ \\(\\d\\) .*"))).hasSize(12);
    assertThat(out.lines().filter(line -> line.startsWith("weight")).distinct()).hasSize(1);
  }
}
