package engram.cli.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchFileTest {
  @TempDir private Path directory;

  @Test
  void readsShapeSamplesAndTransposedWeights() throws IOException {
    Path file = directory.resolve("T9.bin");
    BenchTestData.write(file, BenchTestData.NUMBERS);
    BenchTask task = BenchFile.read(file);
    assertThat(task.name()).isEqualTo("T9");
    assertThat(task.spec()).hasToString("2 – 2 tanh – 1 tanh, 9 parameters");
    assertThat(task.batch()).isEqualTo(2);
    assertThat(task.epochs()).isEqualTo(1);
    assertThat(task.learningRate()).isEqualTo(0.1);
    assertThat(task.halfSquaredError()).isTrue();
    assertThat(task.samples().input(2)).containsExactly(5, 6);
    assertThat(task.samples().target(1)).containsExactly(-1);
    assertThat(task.start().weight(0, 0, 1)).isEqualTo(0.3);
    assertThat(task.start().weight(0, 1, 0)).isEqualTo(0.2);
    assertThat(task.start().bias(0, 1)).isEqualTo(0.6);
    assertThat(task.start().weight(1, 1, 0)).isEqualTo(0.8);
    assertThat(task.start().bias(1, 0)).isEqualTo(0.9);
  }

  @Test
  void readsTheTasksOfADirectoryByName() throws IOException {
    BenchTestData.write(directory.resolve("b.bin"), BenchTestData.NUMBERS);
    BenchTestData.write(directory.resolve("a.bin"), BenchTestData.NUMBERS);
    BenchTestData.write(directory.resolve("notes.txt"), 1);
    assertThat(BenchFile.readAll(directory)).extracting(BenchTask::name).containsExactly("a", "b");
  }

  @Test
  void saysWhichFileIsTooShort() throws IOException {
    Path file = directory.resolve("short.bin");
    BenchTestData.write(file, Arrays.copyOf(BenchTestData.NUMBERS, 20));
    assertThatThrownBy(() -> BenchFile.read(file))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("short.bin is not a task of engram bench");
  }

  @Test
  void saysWhatStandsWhereACountBelongs() throws IOException {
    Path file = directory.resolve("odd.bin");
    double[] numbers = BenchTestData.NUMBERS.clone();
    numbers[2] = 2.5;
    BenchTestData.write(file, numbers);
    assertThatThrownBy(() -> BenchFile.read(file)).hasMessageContaining("2.5 stands where a count");
  }
}
