package engram.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import engram.nn.Activation;
import engram.nn.LayerSpec;
import engram.nn.NetworkSpec;
import engram.nn.Parameters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParametersFileTest {
  private static final Parameters PARAMETERS =
      Parameters.of(
          new NetworkSpec(
              2, List.of(new LayerSpec(3, Activation.TANH), new LayerSpec(1, Activation.SIGMOID))),
          new double[] {1, 2, 3, 4, 5, 6, 0.1, 0.2, 0.3, 7, 8, 9, -1e-300});

  @TempDir Path folder;

  @Test
  void weightsStandByInputThenOutputAndEveryBitIsKept() throws IOException {
    Path file = folder.resolve("p.json");
    ParametersFile.write(PARAMETERS, file);
    JsonNode layers = new ObjectMapper().readTree(file.toFile()).get("layers");
    assertThat(layers).hasSize(2);
    assertThat(layers.get(0).get("weights")).hasSize(2);
    assertThat(layers.get(0).get("weights").get(1).get(2).doubleValue()).isEqualTo(6);
    assertThat(layers.get(0).get("bias").get(1).doubleValue()).isEqualTo(0.2);
    assertThat(layers.get(1).get("weights").get(2).get(0).doubleValue()).isEqualTo(9);
    assertThat(layers.get(1).get("bias").get(0).doubleValue()).isEqualTo(-1e-300);
  }

  /** A temporary file of Java's is for its owner alone; this one is for the class. */
  @Test
  void theFileCanBeReadByWhoMayReadOtherFilesMadeHere() throws IOException {
    assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
    Path file = folder.resolve("p.json");
    Path other = Files.createFile(folder.resolve("other"));
    ParametersFile.write(PARAMETERS, file);
    assertThat(Files.getPosixFilePermissions(file)).isEqualTo(Files.getPosixFilePermissions(other));
  }

  @Test
  void aFileThatCannotBeReplacedIsLeftAndNoPartRemains() throws IOException {
    Path target = Files.createDirectories(folder.resolve("taken/inside")).getParent();
    assertThatThrownBy(() -> ParametersFile.write(PARAMETERS, target))
        .isInstanceOf(IOException.class);
    try (var left = Files.list(folder)) {
      assertThat(left).containsExactly(target);
    }
  }
}
