package engram.cli.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import engram.cli.CommandLineRun;
import engram.cli.JsonRun;
import engram.files.RunFile;
import engram.files.SavedRun;
import engram.nn.Parameters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code engram import} and {@code engram train --initial-weights}. */
class ImportCommandTest {
  @TempDir Path folder;
  private Path run;

  @BeforeEach
  void train() {
    run = folder.resolve("trained.engram");
    done("train", "--epochs", "5", "--save", run.toString(), "--export-parameters", path("p.json"));
    done("export", run.toString(), "--to", "onnx", "-o", path("n.onnx"));
    done("export", run.toString(), "--to", "csv", "--what", "parameters", "-o", path("p.csv"));
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  private static CommandLineRun done(String... words) {
    CommandLineRun run = CommandLineRun.of(words);
    assertThat(run.exitCode()).as(run.err()).isZero();
    return run;
  }

  private Parameters trained() throws Exception {
    return RunFile.read(run).parameters().orElseThrow();
  }

  /** What the file does not say is given. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"n.onnx|", "p.json|--activations tanh,tanh", "p.csv|--activations tanh,tanh"})
  void aNetworkBecomesARunThatBeginsWithItsWeights(String file, String more) throws Exception {
    List<String> words =
        new ArrayList<>(List.of("import", path(file), "-o", path("new.engram"), "--seed", "7"));
    if (more != null) words.addAll(Arrays.asList(more.split(" ")));
    CommandLineRun imported = done(words.toArray(String[]::new));
    assertThat(imported.out()).startsWith(trained().spec().toString());
    SavedRun saved = RunFile.read(folder.resolve("new.engram"));
    assertThat(saved.run().at().epoch()).isZero();
    assertThat(saved.parameters()).contains(trained());
    assertThat(done("replay", path("new.engram")).err()).contains("replays exactly");
  }

  @ParameterizedTest
  @ValueSource(strings = {"n.onnx", "p.json", "p.csv"})
  void trainingBeginsWithGivenWeights(String file) throws IOException {
    JsonNode all = JsonRun.train("--epochs", "5");
    // a rate at which no bit of a weight changes
    JsonNode on =
        JsonRun.train(
            "--epochs", "1", "--learning-rate", "1e-300", "--initial-weights", path(file));
    assertThat(on.get("loss").get("train").get(1).doubleValue())
        .isEqualTo(all.get("loss").get("train").get(5).doubleValue());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "train --hidden 9:tanh --initial-weights p.json|2|layer 1 has the shape 4 × 10 (inputs ×"
            + " neurons), and that of the network has 4 × 9",
        "train --hidden 10:relu --initial-weights n.onnx|2|layer 1 is tanh, and that of the network"
            + " is relu",
        "train --hidden none --initial-weights p.csv|2|p.csv has 2 layers, and the network has 1",
        "train --initial-weights none.json|2|none.json is not there",
        "train --initial-weights trained.engram|1|trained.engram has no dense layer",
        "train --folds 3 --initial-weights p.json|2|leave --initial-weights out",
        "import p.json -o r.engram|2|has 2 layers and does not say their activations: give them",
        "import p.json -o r.engram --activations tanh|2|1 activations are given, and the network"
            + " has 2 layers",
        "import p.json -o r.engram --activations tahn,tanh|2|--activations takes",
        "import n.onnx -o r.engram --dataset moons|2|n.onnx takes 4 inputs, and the data give 2",
        "import n.onnx -o r.engram --inputs petal-length,petal-width|2|takes 4 inputs, and the data"
            + " give 2",
        "import n.onnx -o r.engram --dataset penguins --inputs species,bill-length|2|n.onnx gives 3"
            + " outputs, and the data need 1",
        "import n.onnx -o r.engram --hidden 3:relu|2|--hidden is as the file has it",
        "import n.onnx -o r.engram --loss cross-entropy|2|needs a softmax or sigmoid output, and that"
            + " of the file is tanh: leave --loss out.",
        "import n.onnx -o nowhere/r.engram|2|-o can't write",
        "import n.onnx -o r.engram --activations tanh,tanh|2|n.onnx\" has them: leave them out",
      })
  void whatDoesNotFitIsASentence(String command, int code, String sentence) {
    String[] words = command.split(" ");
    for (int k = 0; k < words.length; k++) {
      if (words[k].contains(".")) words[k] = path(words[k]);
    }
    CommandLineRun refused = CommandLineRun.of(words);
    assertThat(refused.err()).contains(sentence).hasLineCount(1);
    assertThat(refused.exitCode()).isEqualTo(code);
    assertThat(refused.out()).isEmpty();
  }

  @Test
  void anotherScalingIsTold() throws Exception {
    assertThat(done("import", path("n.onnx"), "-o", path("r.engram"), "--test-size", "0.5").out())
        .contains("The file scales its inputs otherwise");
    Files.writeString(folder.resolve("x"), "");
    assertThat(done("import", path("n.onnx"), "-o", path("r.engram"), "--json").out())
        .contains("\"converted\":false");
    assertThat(RunFile.read(folder.resolve("r.engram")).parameters()).contains(trained());
  }

  /**
   * A scaling that is asked for is not exchanged for that of the file: its weights are converted.
   */
  @Test
  void theScalingThatIsGivenIsTaken() throws Exception {
    JsonNode before = replayed(run);
    assertThat(done("import", path("n.onnx"), "-o", path("r.engram"), "--raw").out())
        .contains("The file scales its inputs otherwise");
    JsonNode after = replayed(folder.resolve("r.engram"));
    assertThat(after.get("recipe").get("scaling").textValue()).isEqualTo("raw");
    assertThat(after.get("scores").get("test").get("loss").doubleValue())
        .isCloseTo(before.get("scores").get("test").get("loss").doubleValue(), within(1e-9));
  }

  private static JsonNode replayed(Path file) throws IOException {
    return JsonRun.of(done("replay", file.toString(), "--json"));
  }

  /** That of the preset ends otherwise, and is not what is trained. */
  @Test
  void aLossThatFitsTheNetworkOfTheFileIsTaken() throws Exception {
    String softmax = path("s.engram");
    done(("train --epochs 3 --output softmax --loss cross-entropy --save " + softmax).split(" "));
    done("export", softmax, "--to", "onnx", "-o", path("s.onnx"));
    done("import", path("s.onnx"), "--loss", "cross-entropy", "-o", path("r.engram"));
    JsonNode after = replayed(folder.resolve("r.engram"));
    assertThat(after.get("recipe").get("loss").textValue()).isEqualTo("cross-entropy");
    assertThat(after.get("scores").get("test").get("loss").doubleValue())
        .isCloseTo(
            replayed(Path.of(softmax)).get("loss").get("test").get(3).doubleValue(), within(1e-9));
  }
}
