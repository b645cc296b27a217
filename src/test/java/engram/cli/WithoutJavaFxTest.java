package engram.cli;

import static org.assertj.core.api.Assertions.assertThat;

import engram.Patience;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code engram train} runs where JavaFX is not even there. */
class WithoutJavaFxTest {

  @Test
  void trainLoadsNoClassOfJavaFx(@TempDir Path directory) throws Exception {
    Path out = directory.resolve("out");
    Path err = directory.resolve("err");
    Process child = train(directory, out, err);
    assertThat(child.waitFor(Patience.SECONDS, TimeUnit.SECONDS)).isTrue();
    assertThat(err).hasContent("");
    assertThat(child.exitValue()).isZero();
    assertThat(Files.readString(out)).startsWith("{\"recipe\":").hasLineCount(1);
    String loaded = Files.readString(directory.resolve("classes"));
    assertThat(loaded).contains("engram.training.Run").doesNotContain("javafx");
  }

  private static Process train(Path directory, Path out, Path err) throws IOException {
    String classPath =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(entry -> !entry.matches(".*(javafx|openjfx|jfree|atlantafx|ikonli).*"))
            .collect(Collectors.joining(File.pathSeparator));
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xlog:class+load:file=" + directory.resolve("classes"),
            "-Duser.home=" + directory,
            "-cp",
            classPath,
            "engram.app.Main",
            "train",
            "--json",
            "--epochs",
            "2")
        .redirectOutput(out.toFile())
        .redirectError(err.toFile())
        .start();
  }
}
