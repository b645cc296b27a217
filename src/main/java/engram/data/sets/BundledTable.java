package engram.data.sets;

import engram.data.Dataset;
import engram.data.Feature;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.ejml.data.DMatrixRMaj;

/**
 * A set in a file that comes with the program: comma-separated text, one header line, then one line
 * a row, the target last; nothing is quoted, an empty cell is not known. Read anew each time.
 *
 * @param file beside this class; {@code .gz} if it is compressed
 */
record BundledTable(String file, List<Feature> features, Feature target) {

  Dataset read(String id) {
    try (BufferedReader text = open()) {
      List<String> lines = text.lines().skip(1).toList();
      int columns = features.size();
      DMatrixRMaj values = new DMatrixRMaj(lines.size(), columns);
      double[] targets = new double[lines.size()];
      for (int row = 0; row < targets.length; row++) {
        String[] cells = lines.get(row).split(",", -1);
        for (int column = 0; column < columns; column++) {
          values.set(row, column, value(features.get(column), cells[column]));
        }
        targets[row] = value(target, cells[columns]);
      }
      return Dataset.wrap(id, features, target, values, targets);
    } catch (IOException | UncheckedIOException e) {
      throw new IllegalStateException("the program is damaged: " + file + " cannot be read", e);
    }
  }

  private BufferedReader open() throws IOException {
    InputStream in = Objects.requireNonNull(BundledTable.class.getResourceAsStream(file), file);
    InputStream bytes = file.endsWith(".gz") ? new GZIPInputStream(in) : in;
    return new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
  }

  private static double value(Feature feature, String cell) {
    if (cell.isEmpty()) return Double.NaN;
    return feature.isNumber() ? Double.parseDouble(cell) : feature.categories().indexOf(cell);
  }
}
