package engram.cli.memory;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import engram.cli.CommandLineRun;
import engram.cli.JsonRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code engram memory recall} spoils a pattern and tells what the network makes of it. */
class RecallCommandTest {

  private static CommandLineRun run(String... options) {
    String[] line =
        Stream.concat(Stream.of("memory", "recall"), Arrays.stream(options)).toArray(String[]::new);
    return CommandLineRun.of(line);
  }

  private static CommandLineRun good(String... options) {
    CommandLineRun run = run(options);
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    return run;
  }

  private static JsonNode json(String... options) throws IOException {
    String[] all =
        Stream.concat(Stream.of("--json"), Arrays.stream(options)).toArray(String[]::new);
    CommandLineRun run = good(all);
    assertThat(run.out()).hasLineCount(1);
    return JsonRun.of(run);
  }

  @Test
  void gridsStandSideBySideAndTheLastLineSaysWhatCame() {
    List<String> lines = good().out().lines().toList();
    assertThat(lines.get(0)).isEqualTo("Hebb's rule: 5 patterns of 10 x 10: A, H, 山, 日, 木");
    assertThat(lines.get(1)).isEqualTo("Asked with A, 25 of its 100 cells flipped, seed 42");
    assertThat(lines.get(3)).matches("stored +asked with +recalled");
    List<String> grid = lines.subList(4, 14);
    assertThat(grid)
        .allSatisfy(line -> assertThat(line.substring(0, 19)).isEqualTo(line.substring(46, 65)));
    assertThat(grid).anySatisfy(line -> assertThat(line.substring(23)).doesNotStartWith("."));
    assertThat(lines.get(15)).matches("sweep +changed +energy +A +H +山 +日 +木");
    assertThat(lines.get(16)).matches("0 +-13\\.1200 +\\+0\\.500 .*");
    assertThat(lines.get(17)).matches("1 +25 +-49\\.3400 +\\+1\\.000 .*");
    assertThat(lines).endsWith("A is recalled, every cell right.");
    assertThat(lines).noneMatch(line -> line.endsWith(" "));
  }

  @Test
  void patternsOfTwentyByTwentyAreSuppliedToo() {
    List<String> lines = good("--size", "20", "--cue", "山").out().lines().toList();
    assertThat(lines.get(0)).isEqualTo("Hebb's rule: 5 patterns of 20 x 20: H, S, 山, 口, 木");
    assertThat(lines.get(1)).isEqualTo("Asked with 山, 100 of its 400 cells flipped, seed 42");
    assertThat(lines).endsWith("山 is recalled, every cell right.");
    assertThat(good("--size", "20", "--patterns", "水,火", "--cue", "火").out()).contains("火");
    assertThat(run("--size", "15").err()).contains("--size takes 10 or 20, not \"15\"");
  }

  @Test
  void theObjectHoldsTheSweepsAndTheOutcome() throws IOException {
    JsonNode json = json("--patterns", "H, 木,A", "--cue", "木", "--seed", "7", "--noise", "0.2");
    assertThat(JsonRun.keys(json))
        .containsExactly(
            "rule",
            "order",
            "seed",
            "rows",
            "columns",
            "patterns",
            "stored",
            "weightsSha256",
            "cue",
            "recalled",
            "sweeps",
            "outcome");
    assertThat(json.at("/cue/pattern").textValue()).isEqualTo("木");
    assertThat(json.at("/cue/noise").doubleValue()).isEqualTo(0.2);
    assertThat(json.at("/cue/changedCells").intValue()).isEqualTo(20);
    assertThat(json.get("sweeps"))
        .hasSizeGreaterThan(1)
        .allSatisfy(sweep -> assertThat(sweep.get("overlaps")).hasSize(3));
    double before = Double.POSITIVE_INFINITY;
    for (JsonNode sweep : json.get("sweeps")) {
      assertThat(sweep.get("energy").doubleValue()).isLessThanOrEqualTo(before);
      before = sweep.get("energy").doubleValue();
    }
    assertThat(json.at("/outcome/kind").textValue()).isEqualTo("recalled");
    assertThat(json.at("/outcome/pattern").textValue()).isEqualTo("木");
    assertThat(json.at("/outcome/overlap").doubleValue()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"hebb", "storkey", "pseudo-inverse", "softmax"})
  void everyRuleRecallsFromHalfAPattern(String rule) throws IOException {
    JsonNode json = json("--rule", rule, "--cover", "left", "--cue", "日");
    assertThat(json.at("/cue/cover").textValue()).isEqualTo("left");
    assertThat(json.at("/cue/cells/0").textValue()).isEqualTo(".....####.");
    assertThat(json.at("/outcome/pattern").textValue()).isEqualTo("日");
    assertThat(json.at("/recalled/0").textValue()).isEqualTo(".########.");
    assertThat(json.has("beta")).isEqualTo(rule.equals("softmax"));
    assertThat(json.has("order")).isNotEqualTo(rule.equals("softmax"));
  }

  @Test
  void theSoftmaxNetworkTellsItsBetaAndStepsInsteadOfSweeps() throws IOException {
    assertThat(json("--rule", "softmax").get("beta").doubleValue()).isEqualTo(0.1);
    assertThat(json("--rule", "softmax", "--beta", "2").get("beta").doubleValue()).isEqualTo(2);
    assertThat(good("--rule", "softmax").out())
        .startsWith("The modern (softmax) network, beta 0.1000: 5 patterns of")
        .contains("\nstep  ");
  }

  @Test
  void theSameSeedGivesTheSameAndAnotherOneAnother() {
    assertThat(good("--seed", "5").out()).isEqualTo(good("--seed", "5").out());
    assertThat(good("--seed", "5").out()).isNotEqualTo(good("--seed", "6").out());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--seed 1 --noise 0.5 --order synchronous | recalled | 山 and not A is recalled, every cell"
            + " right.",
        "--seed 4 --noise 0.5 --order synchronous | mirrored | The inverse of 日 and not A is"
            + " recalled, every cell right: with all cells the other way round the energy is the"
            + " same.",
        "--cue 山 --cover bottom | mixture | A spurious state that nobody stored: the mixture 山 - 日"
            + " + 木 (overlap 1.00; a minus is the inverse).",
        "--patterns J,N,T,X,口,木,三,川 --noise 0.5 --seed 14 --rule storkey | other | A spurious state"
            + " that is like no stored pattern: the nearest is 木 with an overlap of +0.68.",
        "--patterns B,E,C,日,三,Z --noise 0.5 --seed 9 | recalled | E and not B is recalled, all but"
            + " 2 cells right.",
        "--rule softmax --beta 0.005 | blend | A blend of patterns: 0.20 木 + 0.20 山 + 0.20 A + 0.20"
            + " H ...; a larger --beta tells them apart.",
      })
  void whatCameIsSaidInASentence(String options, String kind, String sentence) throws IOException {
    JsonNode outcome = json(options.split(" ")).get("outcome");
    assertThat(outcome.get("kind").textValue()).isEqualTo(kind);
    assertThat(outcome.get("sentence").textValue()).isEqualTo(sentence);
    assertThat(good(options.split(" ")).out()).endsWith(sentence + System.lineSeparator());
    if (kind.equals("mixture")) assertThat(outcome.get("parts")).hasSize(3);
    if (kind.equals("blend")) assertThat(outcome.get("shares")).hasSize(5);
  }

  /** In a network of four neurons, some pairs of which want to differ. */
  @Test
  void aCycleIsNamedWithTheWayOutOfIt(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("p.txt");
    Files.writeString(file, "zebra\n#.#.\n\nhalf\n##..\n");
    String cycle = json(file, "zebra", "synchronous").at("/outcome/sentence").textValue();
    assertThat(cycle)
        .isEqualTo(
            "Two states take turns for ever, 2 cells apart; the nearest pattern is zebra with an"
                + " overlap of +0.50. With --order asynchronous the network settles.");
  }

  private static JsonNode json(Path file, String cue, String order) throws IOException {
    return json(
        "--pattern-file", file.toString(), "--cue", cue, "--order", order, "--noise", "0.25");
  }

  @Test
  void patternsOfOnesOwnAreDrawnInAFile(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("own.txt");
    Files.writeString(file, "####\n#..#\n####\n\nline\n....\n####\n....\n");
    JsonNode json = json("--pattern-file", file.toString(), "--noise", "0.1");
    assertThat(json.get("rows").intValue()).isEqualTo(3);
    assertThat(json.get("columns").intValue()).isEqualTo(4);
    assertThat(json.at("/patterns/0").textValue()).isEqualTo("1");
    assertThat(json.at("/patterns/1").textValue()).isEqualTo("line");
    assertThat(json.at("/outcome/pattern").textValue()).isEqualTo("1");
    JsonNode one = json("--pattern-file", file.toString(), "--patterns", "line");
    assertThat(one.get("patterns")).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "--patterns A,Q | --patterns takes A, B, C,| or 中, not \"Q\".",
        "--patterns A,A | --patterns takes names with commas between, each once,| not \"A,A\".",
        "--cue Q | --cue takes A, H, 山, 日 or 木,| not \"Q\".",
        "--noise 0.6 | --noise takes a number from 0 to 0.5,| not \"0.6\".",
        "--noise 0.1 --cover left | Give one of --noise and --cover,| not both.",
        "--cover up | --cover takes left, right, top or bottom,| not \"up\".",
        "--beta 1 | --beta needs --rule softmax,| not \"hebb\".",
        "--beta 0 | --beta takes a number above 0,| not \"0\".",
        "--rule x | --rule takes hebb, storkey, pseudo-inverse or softmax,| not \"x\".",
        "--rule softmax --order synchronous | --order is not for --rule softmax,| at once.",
        "--order both | --order takes asynchronous or synchronous,| not \"both\".",
        "--pattern-file /no/such | There is no file| \"/no/such\".",
        "--nois 1 | engram memory recall has no option \"--nois\":| perhaps --noise is meant.",
        "A | engram memory recall has no option \"A\":| see engram memory recall --help.",
      })
  void aWrongLineGetsItsSentence(String options, String start, String end) {
    CommandLineRun run = run(options.split(" "));
    assertThat(run.err()).hasLineCount(1).startsWith(start).endsWith(end + System.lineSeparator());
    assertThat(run.out()).isEmpty();
    assertThat(run.exitCode()).isEqualTo(2);
  }

  @Test
  void aFileThatHoldsNoPatternsIsRefusedWithItsLine(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("own.txt");
    Files.writeString(file, "A\n##\n#?\n");
    CommandLineRun run = run("--pattern-file", file.toString());
    assertThat(run.err())
        .startsWith("\"" + file + "\": Line 3: a row is made of # (on) and . (off), and \"#?\"")
        .hasLineCount(1);
    assertThat(run.exitCode()).isEqualTo(1);
    Files.write(file, new byte[] {(byte) 0xff, 0, 1});
    assertThat(run("--pattern-file", file.toString()).err()).contains("it is no text in UTF-8.");
    Files.write(file, new byte[(1 << 20) + 1]);
    assertThat(run("--pattern-file", file.toString()).err()).contains("it is larger than 1 MB.");
    assertThat(run("--pattern-file", folder.toString()).err()).contains("it is a directory.");
  }

  @Test
  void helpListsTheOptionsInTheirParts() {
    String help = good("--help").out();
    assertThat(help)
        .contains("\nPatterns\n", "\nHow they are stored\n", "--cover", "(default: 42)");
    assertThat(CommandLineRun.of("memory").out()).contains("recall ", "capacity ");
    CommandLineRun unknown = CommandLineRun.of("memory", "forget");
    assertThat(unknown.err())
        .startsWith("There is no engram memory command \"forget\": use recall, capacity,");
    assertThat(unknown.exitCode()).isEqualTo(2);
  }
}
