package engram.cli.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import engram.cli.CommandLineRun;
import engram.cli.Interruption;
import engram.cli.JsonRun;
import engram.cli.ProgressBar;
import engram.cli.Watch;
import engram.memory.lists.ListModel;
import engram.memory.lists.ListSavingsPlan;
import engram.memory.lists.ListSavingsRun;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code engram memory store} measures a memory of two stores. */
@Timeout(300)
class StoreCommandTest {

  private static CommandLineRun run(String... options) {
    return CommandLineRun.of(
        Stream.concat(Stream.of("memory", "store"), Arrays.stream(options)).toArray(String[]::new));
  }

  private static CommandLineRun good(String... options) {
    CommandLineRun run = run(options);
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    return run;
  }

  @Test
  void threeTablesTellOfIntervalsPositionsAndGaps() {
    List<String> lines = good("--lists", "5", "--items", "9").out().lines().toList();
    assertThat(lines.get(0))
        .isEqualTo(
            "4 places that last 18 s; long-term: fast part 1/e in 41.7 min, slow part in 60 d");
    assertThat(lines.get(2)).matches("learned again +readings +again +saved +published");
    assertThat(lines.get(3)).matches("after 19\\.8 min .* 0\\.\\d{3} +0\\.582");
    assertThat(lines.get(9)).matches("after 31 d .* 0\\.211");
    assertThat(lines.get(10))
        .isEqualTo("5 lists for each, from seed 42; published: Ebbinghaus 1885.");
    assertThat(lines).anyMatch(line -> line.matches("9 +1\\.000 +0\\.\\d{3}"));
    assertThat(lines).anyMatch(line -> line.matches("one session +0\\.\\d{3}"));
    assertThat(lines).last().isEqualTo("Probability of recall a week after two times 20 readings");
  }

  @Test
  void theObjectHoldsAll() throws IOException {
    JsonNode json = JsonRun.of(good("--json", "--lists", "3", "--places", "7", "--seed", "1"));
    assertThat(JsonRun.keys(json))
        .containsExactly(
            "model",
            "lists",
            "seed",
            "savings",
            "pace",
            "pause",
            "readings",
            "readingSeconds",
            "delay",
            "recalledAtOnce",
            "recalledLater",
            "spacing");
    assertThat(json.at("/model/places").intValue()).isEqualTo(7);
    assertThat(json.get("savings")).hasSize(7);
    assertThat(json.at("/savings/3/published").doubleValue()).isEqualTo(0.337);
    assertThat(json.get("recalledAtOnce")).hasSize(15);
    assertThat(json.at("/recalledAtOnce/8").doubleValue()).isEqualTo(1);
    assertThat(json.at("/recalledLater/8").doubleValue()).isLessThan(0.5);
    assertThat(json.at("/spacing/0/gap").intValue()).isZero();
  }

  @Test
  void aTerminalSeesABarThatLeavesNothingBehind() {
    CommandLineRun run = CommandLineRun.of(true, "memory", "store", "--lists", "200", "--json");
    assertThat(run.err()).contains("] lists").endsWith("\r");
    assertThat(run.out()).hasLineCount(1);
  }

  @Test
  void itEndsAtTheNextListWhenAsked() {
    ProgressBar bar = new ProgressBar(new PrintWriter(new StringWriter()), false);
    ListSavingsRun run =
        new ListSavingsRun(ListSavingsPlan.of(ListModel.USUAL, ListSavingsPlan.MOST_LISTS, 1));
    try (Interruption interruption = new Interruption(bar)) {
      Thread signal = new Thread(interruption::ask);
      signal.start();
      assertThatThrownBy(() -> new Watch(bar, interruption).finish(run, () -> "lists"))
          .isInstanceOf(CancellationException.class);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "--places 0 | --places takes a whole number from 1 to 100, not \"0\".",
        "--lists 0 | --lists takes a whole number from 1 to 10000, not \"0\".",
        "--items 101 | --items takes a whole number from 1 to 100, not \"101\".",
      })
  void aWrongLineGetsItsSentence(String options, String sentence) {
    CommandLineRun run = run(options.split(" "));
    assertThat(run.err()).isEqualTo(sentence + System.lineSeparator());
    assertThat(run.out()).isEmpty();
    assertThat(run.exitCode()).isEqualTo(2);
  }
}
