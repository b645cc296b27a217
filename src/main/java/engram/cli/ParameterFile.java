package engram.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import engram.nn.NetworkSpec;
import engram.nn.Parameters;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * A file of weights and biases: {@code {"layers":[{"weights":[[…]],"bias":[…]}]}} with {@code
 * weights[input][output]}. It is there whole or not at all.
 */
final class ParameterFile {
  private final Path file;

  ParameterFile(Path file) {
    this.file = file.toAbsolutePath();
  }

  /** A sentence if the file can't be written, known before training and not behind it. */
  Optional<String> obstacle() {
    Path directory = file.getParent();
    if (Files.isDirectory(file)) return Optional.of(sentence("it is a directory"));
    if (directory == null || !Files.isDirectory(directory)) {
      return Optional.of(sentence("there is no directory " + directory));
    }
    return Files.isWritable(directory)
        ? Optional.empty()
        : Optional.of(sentence("the directory can't be written to"));
  }

  /**
   * @throws CommandFailure if writing fails; what was there before stays
   */
  void write(Parameters parameters) {
    Path half = null;
    try {
      half = Files.createTempFile(file.getParent(), "." + file.getFileName(), ".part");
      try (OutputStream out = Files.newOutputStream(half);
          JsonGenerator json = new JsonFactory().createGenerator(out)) {
        writeLayers(json, parameters);
      }
      move(half);
    } catch (IOException e) {
      discard(half);
      throw new CommandFailure(sentence(String.valueOf(e.getMessage())));
    }
  }

  private void move(Path half) throws IOException {
    try {
      Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void discard(Path half) {
    if (half == null) return;
    try {
      Files.deleteIfExists(half);
    } catch (IOException e) {
      half.toFile().deleteOnExit();
    }
  }

  private static void writeLayers(JsonGenerator json, Parameters parameters) throws IOException {
    NetworkSpec spec = parameters.spec();
    json.writeStartObject();
    json.writeArrayFieldStart("layers");
    for (int layer = 0; layer < spec.layerCount(); layer++) {
      json.writeStartObject();
      json.writeArrayFieldStart("weights");
      for (int from = 0; from < spec.inputsOf(layer); from++) {
        json.writeStartArray();
        for (int to = 0; to < spec.unitsOf(layer); to++) {
          json.writeNumber(parameters.weight(layer, from, to));
        }
        json.writeEndArray();
      }
      json.writeEndArray();
      json.writeArrayFieldStart("bias");
      for (int to = 0; to < spec.unitsOf(layer); to++) {
        json.writeNumber(parameters.bias(layer, to));
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private String sentence(String reason) {
    return "--export-parameters can't write \"" + file + "\": " + reason + ".";
  }
}
