package engram.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code engram export}. */
class ExportCommandTest {
  @TempDir Path folder;

  private Path run(String... options) throws IOException {
    Path file = folder.resolve("r.engram");
    String[] args = List.of(options).toArray(new String[options.length + 2]);
    args[options.length] = "--save";
    args[options.length + 1] = file.toString();
    report = JsonRun.train(args);
    return file;
  }

  private JsonNode report;

  private List<String> table(Path run, String what) throws IOException {
    Path out = folder.resolve(what + ".csv");
    CommandLineRun done =
        CommandLineRun.of(
            "export", run.toString(), "--to", "csv", "--what", what, "-o", out.toString());
    assertThat(done.err()).isEmpty();
    assertThat(done.exitCode()).isZero();
    assertThat(done.out().strip()).isEqualTo(out + " written.");
    return Files.readAllLines(out);
  }

  @Test
  void curvesAreThoseOfTheReport() throws IOException {
    Path run = run("--epochs", "7", "--validation", "0.2");
    List<String> lines = table(run, "curves");
    assertThat(lines)
        .first()
        .isEqualTo(
            "epoch,train loss,validation loss,test loss,train accuracy,validation accuracy,test"
                + " accuracy");
    assertThat(lines).hasSize(9);
    String[] last = lines.get(8).split(",");
    assertThat(last[0]).isEqualTo("7");
    assertThat(Double.parseDouble(last[2]))
        .isEqualTo(report.get("loss").get("validation").get(7).asDouble());
    assertThat(Double.parseDouble(last[6]))
        .isEqualTo(report.get("accuracy").get("test").get(7).asDouble());
  }

  @Test
  void parametersActivationsAndConfusionAreThoseOfTheRun() throws IOException {
    Path run = run("--epochs", "9");
    assertThat(table(run, "parameters"))
        .hasSize(1 + 83)
        .element(5)
        .asString()
        .startsWith("1,1,bias,,");
    List<String> activations = table(run, "activations");
    assertThat(activations).hasSize(1 + 150);
    assertThat(activations.get(0)).startsWith("part,sample,target,a1.1,").endsWith(",a2.3");
    String[] firstOfTest = activations.get(121).split(",");
    assertThat(firstOfTest[0]).isEqualTo("test");
    JsonNode outputs = report.get("testOutputs").get(0);
    for (int k = 0; k < 3; k++) {
      assertThat(Double.parseDouble(firstOfTest[13 + k])).isEqualTo(outputs.get(k).asDouble());
    }
    List<String> confusion = table(run, "confusion");
    assertThat(confusion).hasSize(1 + 2 * 9);
    JsonNode test = report.get("confusion").get("test");
    assertThat(confusion.get(18)).isEqualTo("test,virginica,virginica," + test.get(2).get(2));
  }

  @Test
  void aProgramOfManyRowsHasThemBesideIt() throws IOException {
    Path run = run("--preset", "digits", "--epochs", "1");
    Path out = folder.resolve("digits.py");
    CommandLineRun done =
        CommandLineRun.of(
            "export", run.toString(), "--to", "numpy", "-o", out.toString(), "--json");
    JsonNode told = JsonRun.of(done);
    assertThat(told.get("to").asText()).isEqualTo("numpy");
    assertThat(told.get("files")).hasSize(2);
    assertThat(folder.resolve("digits-rows.csv")).isRegularFile();
    assertThat(Files.size(out)).isLessThan(10_000);
  }

  @ParameterizedTest
  @CsvSource({
    "numpy, import numpy as np",
    "notebook, nbformat",
    "pytorch, import torch",
    "sklearn, MLPClassifier",
    "onnx, Tanh"
  })
  void everyFormatIsWritten(String format, String words) throws IOException {
    Path run = run("--epochs", "1");
    Path out = folder.resolve("out");
    CommandLineRun done =
        CommandLineRun.of("export", run.toString(), "--to", format, "-o", out.toString());
    assertThat(done.err()).isEmpty();
    assertThat(done.exitCode()).isZero();
    assertThat(new String(Files.readAllBytes(out), StandardCharsets.UTF_8)).contains(words);
  }

  @Test
  void whatCannotBeWrittenIsSaidInASentence() throws IOException {
    Path run = run("--dataset", "sine", "--epochs", "1");
    String out = folder.resolve("out").toString();
    refused(2, "There is no file", "export", "no.engram", "--to", "numpy", "-o", out);
    refused(2, "--to", "export", run.toString(), "--to", "matlab", "-o", out);
    refused(2, "--to", "export", run.toString(), "-o", out);
    refused(2, "-o", "export", run.toString(), "--to", "csv");
    refused(
        2,
        "--what is for --to csv",
        "export",
        run.toString(),
        "--to",
        "numpy",
        "--what",
        "curves",
        "-o",
        out);
    refused(
        1,
        "predicts a number",
        "export",
        run.toString(),
        "--to",
        "csv",
        "--what",
        "confusion",
        "-o",
        out);
    refused(
        2,
        "there is no directory",
        "export",
        run.toString(),
        "--to",
        "csv",
        "-o",
        folder.resolve("no/out").toString());
    Path other = Files.writeString(folder.resolve("a.json"), "{}");
    refused(1, "a.json", "export", other.toString(), "--to", "numpy", "-o", out);
    assertThat(Path.of(out)).doesNotExist();
  }

  private static void refused(int code, String words, String... args) {
    CommandLineRun run = CommandLineRun.of(args);
    assertThat(run.exitCode()).as(run.err()).isEqualTo(code);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(words).hasLineCount(1);
  }

  private String picture(String... options) throws IOException {
    Path run = run("--epochs", "3");
    Path out = folder.resolve("picture");
    List<String> line = new ArrayList<>(List.of("export", run.toString(), "-o", out.toString()));
    line.addAll(List.of(options));
    CommandLineRun done = CommandLineRun.of(line.toArray(String[]::new));
    if (done.exitCode() != 0) return done.err();
    assertThat(done.out().strip()).isEqualTo(out + " written.");
    return Files.readString(out);
  }

  @Test
  void picturesAreDrawnAsAskedFor() throws IOException {
    assertThat(picture("--to", "svg"))
        .isEqualTo(
            "3 Wanted[to=SVG, what=network, sample=0, numbers=false, scale=1, frames=0, delay=10,"
                + " language=en]");
    assertThat(picture("--to", "png", "--what", "curves", "--scale", "3", "--language", "zh"))
        .contains("what=curves", "scale=3", "frames=0", "language=zh");
    assertThat(picture("--to", "gif", "--delay", "250", "--numbers", "--sample", "149"))
        .contains("what=training", "sample=149", "numbers=true", "frames=40", "delay=25");
    assertThat(picture("--to", "png", "--frames", "5")).contains("what=training", "frames=5");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--to pdf --what confusion|--what confusion is not for --to pdf.",
        "--to csv --what network|--what network is not for --to csv.",
        "--to onnx --what curves|--what is for --to csv and pictures, and not for --to onnx.",
        "--to svg --scale 2|--scale is for --to png and gif, and not for --to svg.",
        "--to png --delay 100|--delay is for --to gif, and not for --to png.",
        "--to numpy --numbers|--numbers is for pictures, and not for --to numpy.",
        "--to pdf --sample 150|--sample 150 is none of the 150 samples (from 0).",
        "--to png --scale 5|a whole number from 1 to 4"
      })
  void optionsOfOtherPicturesAreRefused(String options, String sentence) throws IOException {
    assertThat(picture(options.split(" "))).contains(sentence);
  }
}
