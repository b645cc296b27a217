package engram.ui.data.files;

import java.util.List;

/** How wide a column of the first rows is, in em. */
final class ImportWidth {
  private static final double LEAST = 9;
  private static final double MOST = 20;
  private static final double PADDING = 1.6;
  private static final double LATIN = 0.6;
  private static final double CHINESE = 1;
  private static final int FIRST_CHINESE = 0x2E80;

  private ImportWidth() {}

  static double of(ImportSample sample, int column) {
    double widest = column < sample.names().size() ? 1.1 * em(sample.names().get(column)) : 0;
    for (ImportSample.Row row : sample.rows()) {
      List<String> cells = row.cells();
      if (column < cells.size()) widest = Math.max(widest, em(cells.get(column)));
    }
    return Math.max(LEAST, Math.min(MOST, widest + PADDING));
  }

  private static double em(String text) {
    return text.codePoints().limit(80).mapToDouble(c -> c < FIRST_CHINESE ? LATIN : CHINESE).sum();
  }
}
