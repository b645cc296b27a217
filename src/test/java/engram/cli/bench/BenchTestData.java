package engram.cli.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a task file: 3 samples, 2 – 2 tanh – 1 tanh, half squared error. */
final class BenchTestData {
  static final double[] NUMBERS = {
    3,
    2,
    2,
    2,
    1,
    0,
    0,
    2,
    1,
    0.1,
    0, // n, layers, sizes, activations, batch, epochs, rate, loss
    1,
    2,
    3,
    4,
    5,
    6, // X
    1,
    -1,
    1, // Y
    0.1,
    0.2,
    0.3,
    0.4,
    0.5,
    0.6, // W1 (out × in), b1
    0.7,
    0.8,
    0.9 // W2, b2
  };

  private BenchTestData() {}

  static void write(Path file, double... numbers) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(8 * numbers.length).order(ByteOrder.LITTLE_ENDIAN);
    for (double number : numbers) bytes.putDouble(number);
    Files.write(file, bytes.array());
  }
}
