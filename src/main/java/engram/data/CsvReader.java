package engram.data;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ejml.data.DMatrixRMaj;

/**
 * Reads labelled rows from comma-separated UTF-8 text: a header of feature names, each with its
 * unit in brackets if it has one ({@code sepal-length (cm)}), then one row a line; the last column
 * names the class. Classes are numbered as they first appear.
 */
public final class CsvReader {
  private static final Pattern NAME_AND_UNIT = Pattern.compile("(.*?)\\s*\\(([^()]*)\\)");
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][+-]?[0-9]+)?");

  private final String file;
  private final List<String> featureNames = new ArrayList<>();
  private String targetName = "class";
  private final List<String> featureUnits = new ArrayList<>();
  private final Map<String, Integer> classNumbers = new LinkedHashMap<>();
  private final List<double[]> rows = new ArrayList<>();
  private final List<Integer> labels = new ArrayList<>();

  private CsvReader(String file) {
    this.file = file;
  }

  /**
   * Reads to the end; the caller closes the stream.
   *
   * @param id of the data set
   * @param file what messages call the text, such as its file name
   * @throws DataException if the text is not such a table
   * @throws IOException if the stream cannot be read
   */
  public static Dataset read(String id, String file, InputStream in)
      throws IOException, DataException {
    CsvReader reader = new CsvReader(file);
    reader.readTable(in);
    return reader.dataset(id);
  }

  private void readTable(InputStream in) throws IOException, DataException {
    // A fresh decoder reports text that is not UTF-8, where a charset would replace it silently.
    Reader text =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()));
    long lastLine = 0;
    try {
      skipByteOrderMark(text);
      Iterator<CsvRecord> records =
          de.siegmar.fastcsv.reader.CsvReader.builder().ofCsvRecord(text).iterator();
      if (!records.hasNext()) {
        throw new DataException(file + " is empty: it needs a header line and one line a row.");
      }
      CsvRecord header = records.next();
      readHeader(header);
      lastLine = header.getStartingLineNumber();
      while (records.hasNext()) {
        CsvRecord row = records.next();
        readRow(row);
        lastLine = row.getStartingLineNumber();
      }
    } catch (CsvParseException e) {
      // Badly placed quotes are read as text; what is left is a value beyond the reader's memory.
      throw new DataException(
          "%s, after line %d: a value does not end; close its quote.".formatted(file, lastLine));
    } catch (CharacterCodingException e) {
      throw notUtf8();
    } catch (UncheckedIOException e) {
      if (e.getCause() instanceof CharacterCodingException) {
        throw notUtf8();
      }
      throw e.getCause();
    }
    if (rows.isEmpty()) {
      throw new DataException(file + " has a header but no rows: add one line a row.");
    }
  }

  private DataException notUtf8() {
    return new DataException(file + " is not UTF-8 text: save it again as UTF-8.");
  }

  /** Spreadsheets put one before the first name. */
  private static void skipByteOrderMark(Reader text) throws IOException {
    text.mark(1);
    if (text.read() != '\ufeff') {
      text.reset();
    }
  }

  private void readHeader(CsvRecord header) throws DataException {
    long line = header.getStartingLineNumber();
    if (header.getFieldCount() < 2) {
      throw new DataException(
          "%s, line %d: found one column, \"%s\"; a table has at least one feature and then the class, separated by commas."
              .formatted(file, line, header.getField(0)));
    }
    String last = header.getField(header.getFieldCount() - 1).strip();
    if (!last.isEmpty()) targetName = last;
    for (int column = 0; column < header.getFieldCount() - 1; column++) {
      String text = header.getField(column).strip();
      Matcher withUnit = NAME_AND_UNIT.matcher(text);
      boolean hasUnit = withUnit.matches();
      String name = hasUnit ? withUnit.group(1) : text;
      if (name.isEmpty()) {
        throw problem(line, column, text, "give the column a name");
      }
      if (featureNames.contains(name)) {
        throw problem(line, column, text, "two columns have this name, rename one");
      }
      featureNames.add(name);
      featureUnits.add(hasUnit ? withUnit.group(2).strip() : "");
    }
  }

  private void readRow(CsvRecord row) throws DataException {
    long line = row.getStartingLineNumber();
    int features = featureNames.size();
    if (row.getFieldCount() != features + 1) {
      throw new DataException(
          "%s, line %d: number of columns is %d, in the header %d; check commas and quotes, and write decimals with a point."
              .formatted(file, line, row.getFieldCount(), features + 1));
    }
    double[] values = new double[features];
    for (int column = 0; column < features; column++) {
      values[column] = number(line, column, row.getField(column));
    }
    String className = row.getField(features).strip();
    if (className.isEmpty()) {
      throw problem(line, features, className, "write the name of the row's class");
    }
    rows.add(values);
    classNumbers.putIfAbsent(className, classNumbers.size());
    labels.add(classNumbers.get(className));
  }

  private double number(long line, int column, String text) throws DataException {
    String stripped = text.strip();
    double value = NUMBER.matcher(stripped).matches() ? Double.parseDouble(stripped) : Double.NaN;
    if (!Double.isFinite(value)) {
      throw problem(line, column, text, "write a number such as 5.1, or remove the line");
    }
    return value;
  }

  private DataException problem(long line, int column, String found, String advice) {
    String shown = found.length() <= 40 ? found : found.substring(0, 40) + "…";
    String name = column < featureNames.size() ? " (" + featureNames.get(column) + ")" : "";
    return new DataException(
        "%s, line %d, column %d%s: found \"%s\"; %s."
            .formatted(file, line, column + 1, name, shown, advice));
  }

  private Dataset dataset(String id) {
    List<Feature> features = new ArrayList<>();
    for (int f = 0; f < featureNames.size(); f++) {
      features.add(Feature.number(featureNames.get(f), featureUnits.get(f)));
    }
    return Dataset.of(
        id,
        features,
        Feature.category(targetName, List.copyOf(classNumbers.keySet())),
        new DMatrixRMaj(rows.toArray(double[][]::new)),
        labels.stream().mapToDouble(Integer::doubleValue).toArray());
  }
}
