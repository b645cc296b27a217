package engram.data.read;

import engram.data.table.DecimalMark;
import java.util.Optional;

/**
 * How a table is written in a file.
 *
 * @param arff whether as ARFF; then separator, header and decimal mark are those of ARFF
 * @param separator between two columns
 * @param header whether the first line names the columns
 */
public record Format(
    boolean arff, TextEncoding encoding, char separator, DecimalMark decimalMark, boolean header) {

  static Format arff(TextEncoding encoding) {
    return new Format(true, encoding, ',', DecimalMark.POINT, true);
  }

  /** All of it, as a user would say it. */
  public FormatChoices choices() {
    return new FormatChoices(
        Optional.of(arff),
        Optional.of(encoding),
        Optional.of(separator),
        Optional.of(decimalMark),
        Optional.of(header));
  }

  Format encoding(TextEncoding other) {
    return new Format(arff, other, separator, decimalMark, header);
  }
}
