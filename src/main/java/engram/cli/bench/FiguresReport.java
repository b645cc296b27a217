package engram.cli.bench;

import com.fasterxml.jackson.annotation.JsonValue;
import engram.cli.Report;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;

/**
 * Numbers under their names.
 *
 * @param figures in the order to print
 */
record FiguresReport(@JsonValue Map<String, Double> figures) implements Report {
  @Override
  public void writeText(PrintWriter out) {
    figures.forEach((name, value) -> out.printf(Locale.ROOT, "%-26s%10.2f%n", name, value));
  }
}
