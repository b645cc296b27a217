package engram.viewmodel;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Tab-separated lines for a spreadsheet; numbers with all digits, as Java reads them. */
final class CopyTable {
  private final StringBuilder out = new StringBuilder();

  /** One line of cells without its end. */
  static String row(Object... cells) {
    return Arrays.stream(cells).map(String::valueOf).collect(Collectors.joining("\t"));
  }

  CopyTable line(Object... cells) {
    out.append(row(cells)).append('\n');
    return this;
  }

  String text() {
    return out.toString();
  }
}
