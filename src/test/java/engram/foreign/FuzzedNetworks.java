package engram.foreign;

import engram.data.sets.BuiltInSet;
import engram.export.ExportFormat;
import engram.export.RunTable;
import engram.files.ParametersFile;
import engram.nn.Activation;
import engram.nn.LayerSpec;
import engram.nn.NetworkSpec;
import engram.training.Run;
import engram.training.recipe.PreparedData;
import engram.training.recipe.Preset;
import engram.training.recipe.Recipe;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Small networks of each format, before they are damaged, and how they are read. */
public final class FuzzedNetworks {
  private FuzzedNetworks() {}

  public static List<byte[]> examples() {
    Recipe iris = Preset.REPAIRED.recipe();
    NetworkSpec spec =
        new NetworkSpec(
            4,
            List.of(
                new LayerSpec(2, Activation.MISH),
                new LayerSpec(2, Activation.ELU),
                new LayerSpec(3, Activation.SOFTMAX)));
    Run run =
        new Run(iris.withNetwork(spec), new PreparedData(iris.data(), BuiltInSet.IRIS.load()));
    try {
      Path file = Files.createTempFile("engram", ".json");
      ParametersFile.write(run.parameters(), file);
      byte[] json = Files.readAllBytes(file);
      ExportFormat.writeOnnx(run.data(), run.parameters(), file);
      byte[] onnx = Files.readAllBytes(file);
      Files.delete(file);
      return List.of(
          json,
          RunTable.PARAMETERS.of(run).getBytes(StandardCharsets.UTF_8),
          onnx,
          OnnxBuilder.small().bytes(),
          Files.readAllBytes(Path.of("src/test/resources/engram/foreign/network.safetensors")));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** What is wrong with it; nothing if it is a network, whose parameters are then asked for. */
  public static Optional<NetworkFileException> read(byte[] bytes) {
    try {
      ForeignNetwork network = NetworkFile.read("f", bytes);
      NetworkSpec spec = network.spec(Collections.nCopies(network.layerCount(), Activation.RELU));
      double[] values = network.parameters(spec).toArray();
      if (Arrays.stream(values).allMatch(Double::isFinite)) return Optional.empty();
      throw new AssertionError("no finite number");
    } catch (NetworkFileException e) {
      return Optional.of(e);
    }
  }
}
