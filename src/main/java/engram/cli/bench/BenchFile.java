package engram.cli.bench;

import engram.data.read.ReadMonitor;
import engram.files.input.InputFile;
import engram.nn.Activation;
import engram.nn.LayerSpec;
import engram.nn.NetworkSpec;
import engram.nn.Parameters;
import engram.nn.Samples;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.DoubleBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ejml.data.DMatrixRMaj;

/**
 * Reads tasks from {@code *.bin}: little-endian float64 throughout, n, nLayers, size[0..nLayers],
 * act[1..nLayers], batch, epochs, rate, loss, X (n × size[0], row by row), Y, then per layer W (out
 * × in) and b. act: 0 tanh, 1 relu, 2 softmax; loss: 0 half squared error, 1 cross-entropy.
 */
final class BenchFile {
  private static final Activation[] ACTIVATIONS = {
    Activation.TANH, Activation.RELU, Activation.SOFTMAX
  };

  /** 1 GB. */
  private static final long MOST_BYTES = 1L << 30;

  private final DoubleBuffer numbers;

  private BenchFile(DoubleBuffer numbers) {
    this.numbers = numbers;
  }

  /**
   * All tasks of a directory, by name.
   *
   * @throws IOException if one cannot be read or is not of this format; the message says which
   */
  static List<BenchTask> readAll(Path directory) throws IOException {
    List<Path> files;
    try (Stream<Path> entries = Files.list(directory)) {
      files = entries.filter(path -> path.toString().endsWith(".bin")).sorted().toList();
    }
    List<BenchTask> tasks = new ArrayList<>();
    for (Path file : files) tasks.add(read(file));
    return tasks;
  }

  static BenchTask read(Path file) throws IOException {
    ByteBuffer bytes;
    try (InputFile input = InputFile.of(file, MOST_BYTES, ReadMonitor.NONE)) {
      bytes = ByteBuffer.wrap(input.bytes()).order(ByteOrder.LITTLE_ENDIAN);
    } catch (IOException e) {
      throw new IOException(file + " can't be read: " + InputFile.reason(e) + ".", e);
    }
    String name = file.getFileName().toString().replaceFirst("\\.bin$", "");
    try {
      return new BenchFile(bytes.asDoubleBuffer()).task(name);
    } catch (BufferUnderflowException | IllegalArgumentException e) {
      throw new IOException(file + " is not a task of engram bench: " + e.getMessage(), e);
    }
  }

  private BenchTask task(String name) {
    int rows = integer();
    int[] sizes = new int[integer() + 1];
    for (int k = 0; k < sizes.length; k++) sizes[k] = integer();
    List<LayerSpec> layers = new ArrayList<>();
    for (int k = 1; k < sizes.length; k++) layers.add(new LayerSpec(sizes[k], activation()));
    NetworkSpec spec = new NetworkSpec(sizes[0], layers);
    int batch = integer();
    int epochs = integer();
    double rate = numbers.get();
    boolean halfSquaredError = integer() == 0;
    Samples samples = Samples.of(matrix(rows, spec.inputs()), matrix(rows, spec.outputs()));
    return new BenchTask(name, samples, parameters(spec), batch, epochs, rate, halfSquaredError);
  }

  private int integer() {
    double value = numbers.get();
    if (value != Math.rint(value) || value < 0 || value > 1 << 24) {
      throw new IllegalArgumentException(value + " stands where a count or a code belongs");
    }
    return (int) value;
  }

  private Activation activation() {
    int code = integer();
    if (code >= ACTIVATIONS.length) {
      throw new IllegalArgumentException(code + " is no code of an activation");
    }
    return ACTIVATIONS[code];
  }

  private DMatrixRMaj matrix(int rows, int columns) {
    if ((long) rows * columns > numbers.remaining()) throw new BufferUnderflowException();
    DMatrixRMaj matrix = new DMatrixRMaj(rows, columns);
    numbers.get(matrix.data);
    return matrix;
  }

  private Parameters parameters(NetworkSpec spec) {
    double[] values = new double[spec.parameterCount()];
    for (int layer = 0; layer < spec.layerCount(); layer++) {
      for (int to = 0; to < spec.unitsOf(layer); to++) {
        for (int from = 0; from < spec.inputsOf(layer); from++) {
          values[spec.weightIndex(layer, from, to)] = numbers.get();
        }
      }
      numbers.get(values, spec.biasIndex(layer, 0), spec.unitsOf(layer));
    }
    return Parameters.of(spec, values);
  }
}
