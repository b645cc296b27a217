package engram.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The program as a process of its own. */
class MainTest {
  @TempDir Path folder;

  private record Outcome(int code, String out, String err) {}

  @Test
  void trainRunsWhereThereIsNoJavaFx() throws Exception {
    Outcome outcome = run(classPathWithout("openjfx", "atlantafx", "ikonli", "jfree"), "train");
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.code()).isZero();
    assertThat(outcome.out()).contains("1000 epochs").contains("0.9667").contains("virginica");
  }

  @Test
  void aWrongOptionEndsWithTwoAndOneSentence() throws Exception {
    Outcome outcome = run(classPathWithout(), "tour", "--size", "huge");
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err().lines()).hasSize(1);
    assertThat(outcome.err()).contains("huge").contains("1280x800");
  }

  @Test
  void anUnknownStageEndsWithTwoAndTheNamesOfAll() throws Exception {
    Outcome outcome = run(classPathWithout(), "tour", "--only", "train-ready,nowhere");
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err().lines()).hasSize(1);
    assertThat(outcome.err())
        .startsWith("The tour has no stage nowhere; it has start-doors, ")
        .contains(", memory-recall-begun, ");
  }

  @Test
  void aFolderThatCannotBeMadeGetsOneSentence() throws Exception {
    Path file = folder.resolve("file");
    java.nio.file.Files.writeString(file, "in the way");
    Outcome outcome = run(classPathWithout(), "tour", "--out", file.resolve("pictures").toString());
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.err().lines().filter(line -> !line.startsWith("["))).hasSize(1);
    assertThat(outcome.err()).contains("can't be written").doesNotContain("\tat ");
  }

  @Test
  void aRunThatNoWindowCanShowIsToldWhatElseThereIs() throws Exception {
    Outcome outcome = run(classPathWithout(), "Lesson.ENGRAM");
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err().lines()).hasSize(1);
    assertThat(outcome.err()).contains("engram replay Lesson.ENGRAM");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar-EG", "th-TH-u-nu-thai", "de-DE"})
  void aCommandHasTheSameDigitsInEveryLanguage(String tag) {
    Locale before = Locale.getDefault();
    Locale numbers = Locale.getDefault(Locale.Category.FORMAT);
    Locale.setDefault(Locale.forLanguageTag(tag));
    try {
      StringWriter out = new StringWriter();
      String line = "memory capacity --neurons 10 --loads 0.1 --trials 1";
      assertThat(Main.command(line.split(" "), out, new StringWriter())).isZero();
      assertThat(out.toString())
          .startsWith("Hebb's rule, 1 trial from seed 42")
          .contains("0.000")
          .doesNotContainPattern("[\\p{Nd}&&[^0-9]]");
      assertThat("%d".formatted(42)).isEqualTo("42");
    } finally {
      Locale.setDefault(before);
      Locale.setDefault(Locale.Category.FORMAT, numbers);
    }
  }

  private Outcome run(String classPath, String... args) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    // it ends before the second compiler is worth its while
    command.add("-XX:TieredStopAtLevel=1");
    command.add("-Dengram.log=" + folder.resolve("engram.log"));
    command.addAll(List.of("-cp", classPath, Main.class.getName()));
    command.addAll(List.of(args));
    File err = folder.resolve("err").toFile();
    ProcessBuilder builder = new ProcessBuilder(command).redirectError(err);
    builder.environment().remove("DISPLAY");
    builder.environment().remove("WAYLAND_DISPLAY");
    Process process = builder.start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int code = process.waitFor();
    return new Outcome(code, out, java.nio.file.Files.readString(err.toPath()));
  }

  private static String classPathWithout(String... parts) {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> Stream.of(parts).noneMatch(entry::contains))
        .collect(Collectors.joining(File.pathSeparator));
  }
}
