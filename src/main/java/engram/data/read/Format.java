package engram.data.read;

import engram.data.table.DecimalMark;

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

  Format encoding(TextEncoding other) {
    return new Format(arff, other, separator, decimalMark, header);
  }
}
