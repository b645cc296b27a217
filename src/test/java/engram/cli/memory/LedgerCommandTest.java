package engram.cli.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import engram.cli.CommandLineRun;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code engram lab ledger} tells what each digit has added, and how exact that is. */
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
    double sum = root.path("start").doubleValue() + last.path("rounding").doubleValue();
    for (JsonNode each : last.path("added")) sum += each.doubleValue();
    assertThat(sum).isCloseTo(last.path("weight").doubleValue(), within(1e-15));
    assertThat(last.path("rounding").doubleValue()).isCloseTo(0, within(1e-14));
  }
}
