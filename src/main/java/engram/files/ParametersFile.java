package engram.files;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import engram.nn.NetworkSpec;
import engram.nn.Parameters;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Weights and biases as JSON that any program can read: {@code
 * {"layers":[{"weights":[[…]],"bias":[…]}]}} with {@code weights[input][output]}.
 */
public final class ParametersFile {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private ParametersFile() {}

  /**
   * Writes the file whole or not at all.
   *
   * @throws IOException if it can't be written; what was there before is left
   */
  public static void write(Parameters parameters, Path file) throws IOException {
    WholeFile.write(file, part -> MAPPER.writeValue(part.toFile(), toJson(parameters)));
  }

  static ObjectNode toJson(Parameters parameters) {
    ObjectNode root = MAPPER.createObjectNode();
    ArrayNode layers = root.putArray("layers");
    NetworkSpec spec = parameters.spec();
    for (int layer = 0; layer < spec.layerCount(); layer++) {
      ObjectNode node = layers.addObject();
      ArrayNode weights = node.putArray("weights");
      for (int from = 0; from < spec.inputsOf(layer); from++) {
        ArrayNode row = weights.addArray();
        for (int to = 0; to < spec.unitsOf(layer); to++)
          row.add(parameters.weight(layer, from, to));
      }
      ArrayNode bias = node.putArray("bias");
      for (int to = 0; to < spec.unitsOf(layer); to++) bias.add(parameters.bias(layer, to));
    }
    return root;
  }
}
