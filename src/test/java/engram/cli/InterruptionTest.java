package engram.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import engram.Patience;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class InterruptionTest {
  private static final int TERMINATED = 128 + 15;

  @Test
  void theWorkEndsWhereItAsksAndTheLineIsEmptyForGood() throws InterruptedException {
    StringWriter terminal = new StringWriter();
    ProgressBar bar = new ProgressBar(new PrintWriter(terminal), true);
    Thread signal;
    try (Interruption interruption = new Interruption(bar)) {
      interruption.check();
      bar.show(1, 1, () -> "epoch 1 of 1");
      signal = new Thread(interruption::ask);
      signal.start();
      while (!interruption.isAsked()) Thread.onSpinWait();
      assertThatThrownBy(interruption::check).isInstanceOf(CancellationException.class);
    }
    signal.join();
    bar.show(1, 1, () -> "epoch 1 of 1");
    assertThat(terminal.toString()).contains("] epoch 1 of 1\r ").endsWith(" \r");
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void aSignalWhileTrainingLeavesNothingBehind(@TempDir Path folder) throws Exception {
    Path results = Files.createDirectory(folder.resolve("results"));
    interrupt(
        folder,
        "engram.training.Run",
        "train",
        "--epochs",
        "10000000",
        "--export-parameters",
        results.resolve("p.json").toString());
    try (Stream<Path> left = Files.list(results)) {
      assertThat(left).isEmpty();
    }
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void aSignalWhileCapacityIsMeasuredLeavesNothingBehind(@TempDir Path folder) throws Exception {
    interrupt(
        folder,
        "engram.memory.recall.CapacityTrial",
        "memory",
        "capacity",
        "--neurons",
        "400,1000",
        "--trials",
        "1000");
  }

  /**
   * A signal ends Java by the same way as Ctrl+C.
   *
   * @param awaited the class that is loaded when the work has begun
   */
  private static void interrupt(Path folder, String awaited, String... command) throws Exception {
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    Path classes = folder.resolve("classes");
    List<String> line =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:file=" + classes,
                "-Duser.home=" + folder,
                "-cp",
                System.getProperty("java.class.path"),
                "engram.app.Main"));
    line.addAll(List.of(command));
    Process child =
        new ProcessBuilder(line).redirectOutput(out.toFile()).redirectError(err.toFile()).start();
    try {
      while (!Files.exists(classes) || !Files.readString(classes).contains(awaited + " ")) {
        assertThat(child.waitFor(20, TimeUnit.MILLISECONDS)).isFalse();
      }
      child.destroy();
      assertThat(child.waitFor(Patience.SECONDS, TimeUnit.SECONDS)).isTrue();
    } finally {
      child.destroyForcibly();
    }
    assertThat(child.exitValue()).isEqualTo(TERMINATED);
    assertThat(out).hasContent("");
    assertThat(err).hasContent("");
  }
}
