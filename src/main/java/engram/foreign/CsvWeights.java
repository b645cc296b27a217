package engram.foreign;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;

/** Weights and biases as the table of parameters has them, in any order of the lines. */
final class CsvWeights {
  private static final List<String> COLUMNS = List.of("layer", "neuron", "kind", "from", "value");
  private static final int MOST_UNITS = 100_000;

  private final String file;
  private final byte[] bytes;

  /** The neurons and inputs of each layer, as far as they were seen. */
  private final List<int[]> sizes = new ArrayList<>();

  private long lines;

  CsvWeights(String file, byte[] bytes) {
    this.file = file;
    this.bytes = bytes;
  }

  /** Whether a file that begins so is one. */
  static boolean isBeginning(String text) {
    return text.startsWith("layer,") || text.startsWith("\"layer\",");
  }

  /** What is done with a number: its layer, neuron and input count from 0, −1 for a bias. */
  private interface Sink {
    void take(int layer, int neuron, int from, double value) throws NetworkFileException;
  }

  ForeignNetwork read() throws NetworkFileException {
    String text = text();
    each(text, this::measure);
    ForeignNetwork.requireFew(file, sizes.size(), lines);
    for (int k = 0; k < sizes.size(); k++) requireAll(k);
    List<double[]> weights = new ArrayList<>();
    List<double[]> biases = new ArrayList<>();
    for (int[] size : sizes) {
      weights.add(new double[size[0] * size[1]]);
      biases.add(new double[size[0]]);
    }
    for (double[] numbers : weights) Arrays.fill(numbers, Double.NaN);
    for (double[] numbers : biases) Arrays.fill(numbers, Double.NaN);
    each(
        text,
        (layer, neuron, from, value) -> {
          if (from < 0) biases.get(layer)[neuron] = value;
          else weights.get(layer)[from * sizes.get(layer)[0] + neuron] = value;
        });
    for (int k = 0; k < sizes.size(); k++) requireNoneTwice(k, weights.get(k), biases.get(k));
    List<ForeignLayer> layers = new ArrayList<>();
    for (int k = 0; k < sizes.size(); k++) {
      String number = String.valueOf(k + 1);
      int[] size = sizes.get(k);
      layers.add(
          new ForeignLayer(
              number, size[1], size[0], weights.get(k), biases.get(k), Optional.empty()));
    }
    return ForeignNetwork.of(file, layers, List.of());
  }

  private String text() throws NetworkFileException {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new NetworkFileException(NetworkFault.DAMAGED, file, "", "", "");
    }
  }

  /** With the count of its numbers behind the neurons and inputs. */
  private void measure(int layer, int neuron, int from, double value) throws NetworkFileException {
    while (sizes.size() <= layer) sizes.add(new int[3]);
    int[] size = sizes.get(layer);
    size[0] = Math.max(size[0], neuron + 1);
    size[1] = Math.max(size[1], from + 1);
    size[2]++;
    if (++lines > ForeignNetwork.MOST_PARAMETERS) {
      ForeignNetwork.requireFew(file, sizes.size(), lines);
    }
  }

  /** Where one is there twice, another one is missing. */
  private void requireNoneTwice(int layer, double[] weights, double[] biases)
      throws NetworkFileException {
    long found =
        DoubleStream.concat(Arrays.stream(weights), Arrays.stream(biases))
            .filter(number -> !Double.isNaN(number))
            .count();
    int needed = weights.length + biases.length;
    if (found == needed) return;
    throw new NetworkFileException(NetworkFault.CSV_GAP, file, layer + 1, found, needed);
  }

  /** So that no more memory is taken than there are lines. */
  private void requireAll(int layer) throws NetworkFileException {
    int[] size = sizes.get(layer);
    long needed = (size[1] + 1L) * size[0];
    if (size[2] == needed && size[1] > 0) return;
    throw new NetworkFileException(NetworkFault.CSV_GAP, file, layer + 1, size[2], needed);
  }

  private void each(String text, Sink sink) throws NetworkFileException {
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder()
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofCsvRecord(text)) {
      boolean named = false;
      for (CsvRecord line : reader) {
        if (!named) {
          if (!line.getFields().equals(COLUMNS)) {
            throw fault(line, String.join(",", line.getFields()), String.join(",", COLUMNS));
          }
          named = true;
        } else {
          take(line, sink);
        }
      }
    } catch (CsvParseException e) {
      throw new NetworkFileException(NetworkFault.DAMAGED, file, "", "", "");
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a text in memory can be read
    }
  }

  private void take(CsvRecord line, Sink sink) throws NetworkFileException {
    if (line.getFieldCount() != COLUMNS.size()) {
      throw fault(line, String.join(",", line.getFields()), String.join(",", COLUMNS));
    }
    int layer = number(line, 0, ForeignNetwork.MOST_LAYERS);
    int neuron = number(line, 1, MOST_UNITS);
    String kind = line.getField(2);
    if (!kind.equals("weight") && !kind.equals("bias")) throw fault(line, kind, "weight, bias");
    int from = kind.equals("bias") ? 0 : number(line, 3, MOST_UNITS);
    if (from == 0 && !line.getField(3).isEmpty()) throw fault(line, line.getField(3), "\"\"");
    sink.take(layer - 1, neuron - 1, from - 1, value(line));
  }

  private int number(CsvRecord line, int column, int most) throws NetworkFileException {
    String text = line.getField(column);
    if (text.matches("[0-9]{1,6}")) {
      int number = Integer.parseInt(text);
      if (number >= 1 && number <= most) return number;
    }
    throw fault(line, text, "1 … " + most);
  }

  private double value(CsvRecord line) throws NetworkFileException {
    try {
      double value = Double.parseDouble(line.getField(4));
      if (Double.isFinite(value)) return value;
    } catch (NumberFormatException e) {
      // told below
    }
    throw fault(line, line.getField(4), "0.25");
  }

  private NetworkFileException fault(CsvRecord line, String found, String expected) {
    return new NetworkFileException(
        NetworkFault.CSV, file, line.getStartingLineNumber(), found, expected);
  }
}
