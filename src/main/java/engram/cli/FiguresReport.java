package engram.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;

/**
 * Numbers under their names.
 *
 * @param figures in the order to print
 */
record FiguresReport(Map<String, Double> figures) implements Report {
  @Override
  public void writeText(PrintWriter out) {
    figures.forEach((name, value) -> out.printf(Locale.ROOT, "%-26s%10.2f%n", name, value));
  }

  @Override
  public void writeJson(JsonGenerator json) throws IOException {
    for (Map.Entry<String, Double> figure : figures.entrySet()) {
      json.writeNumberField(figure.getKey(), figure.getValue());
    }
  }
}
