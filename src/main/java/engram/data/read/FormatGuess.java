package engram.data.read;

import engram.data.table.DecimalMark;
import engram.data.table.Numbers;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds how a table is written from the beginning of its file, where the user does not say it. */
final class FormatGuess {
  private static final Pattern THOUSANDS = Pattern.compile("[+-]?[1-9]\\d{0,2},\\d{3}");

  private FormatGuess() {}

  static Format of(Head head, FormatChoices choices) throws IOException {
    TextEncoding encoding = choices.encoding().orElseGet(() -> EncodingGuess.of(head));
    String text = head.text(encoding);
    if (choices.arff().orElseGet(() -> isArff(text))) return Format.arff(encoding);
    char separator =
        choices.separator().isPresent()
            ? choices.separator().get()
            : SeparatorGuess.of(text, head.file, head.whole);
    List<List<String>> rows = Sample.csv(text, head.file, separator, head.whole);
    DecimalMark mark = choices.decimalMark().orElseGet(() -> decimalMark(rows, separator));
    boolean header = choices.header().orElseGet(() -> hasHeader(rows, mark));
    return new Format(false, encoding, separator, mark, header);
  }

  /** By the first line that is neither blank nor a comment. */
  private static boolean isArff(String text) {
    return text.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("%"))
        .findFirst()
        .filter(line -> startsWith(line, "@relation") || startsWith(line, "@attribute"))
        .isPresent();
  }

  private static boolean startsWith(String line, String word) {
    return line.regionMatches(true, 0, word, 0, word.length());
  }

  /**
   * A comma, if more numbers are such with a comma alone than with a point alone. Where commas
   * separate the columns too, one before three digits rather sets off thousands, and a thousand
   * must not silently become one.
   */
  private static DecimalMark decimalMark(List<List<String>> rows, char separator) {
    int points = 0;
    int commas = 0;
    for (List<String> row : rows) {
      for (String cell : row) {
        boolean point = isNumber(cell, DecimalMark.POINT);
        boolean comma = isNumber(cell, DecimalMark.COMMA);
        if (point && !comma) points++;
        boolean thousands = separator == ',' && THOUSANDS.matcher(cell).matches();
        if (comma && !point && !thousands) commas++;
      }
    }
    return commas > points ? DecimalMark.COMMA : DecimalMark.POINT;
  }

  /**
   * Names are no numbers. If a column has numbers below its first cell, that cell is a name; where
   * all is text, names are different and do not occur again below.
   */
  private static boolean hasHeader(List<List<String>> rows, DecimalMark mark) {
    if (rows.isEmpty()) return true;
    List<String> first = rows.get(0);
    if (first.stream().anyMatch(cell -> isNumber(cell, mark))) return false;
    Set<String> names = new HashSet<>();
    boolean again = false;
    for (int column = 0; column < first.size(); column++) {
      String name = first.get(column);
      again |= !names.add(name);
      for (List<String> row : rows.subList(1, rows.size())) {
        if (column >= row.size()) continue;
        if (isNumber(row.get(column), mark)) return true;
        again |= row.get(column).equals(name);
      }
    }
    return !again;
  }

  private static boolean isNumber(String cell, DecimalMark mark) {
    return !Double.isNaN(Numbers.parse(cell, mark));
  }
}
