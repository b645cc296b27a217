package engram.ui.base;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Tab-separated lines for a spreadsheet; numbers with all digits, as Java reads them. */
public final class CopyTable {
  private final StringBuilder out = new StringBuilder();

  /** One line of cells without its end. */
  public static String row(Object... cells) {
    return Arrays.stream(cells).map(String::valueOf).collect(Collectors.joining("\t"));
  }

  public CopyTable line(Object... cells) {
    out.append(row(cells)).append('\n');
    return this;
  }

  public String text() {
    return out.toString();
  }
}
