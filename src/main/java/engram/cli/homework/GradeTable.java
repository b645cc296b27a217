package engram.cli.homework;

import de.siegmar.fastcsv.writer.CsvWriter;
import engram.homework.Quantity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The pupils' table for a spreadsheet: comma-separated UTF-8 with decimal points. */
final class GradeTable {
  /** With what spreadsheets take a text for a formula. */
  private static final String FORMULA = "=+-@\t\r";

  private GradeTable() {}

  static void write(GradeReport report, Path file) throws IOException {
    try (CsvWriter writer = CsvWriter.builder().build(file, StandardCharsets.UTF_8)) {
      writer.writeRecord(heads(report));
      for (GradeReport.Entry each : report.runs()) {
        writer.writeRecord(cells(each, report.goals().size()));
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static List<String> heads(GradeReport report) {
    List<String> heads = new ArrayList<>(List.of("name", "replays"));
    for (Quantity each : Quantity.values()) heads.add(each.words());
    report.goals().forEach(goal -> heads.add(text(goal)));
    heads.addAll(List.of("goals met", "changed", "same as", "notes", "fault"));
    return heads;
  }

  private static List<String> cells(GradeReport.Entry run, int goals) {
    List<String> cells = new ArrayList<>();
    cells.add(text(run.name()));
    cells.add(run.replays() == null ? "" : run.replays() ? "yes" : "no");
    for (Quantity each : Quantity.values()) {
      Number value = run.value(each);
      cells.add(value == null ? "" : value.toString());
    }
    for (int k = 0; k < goals; k++) {
      cells.add(run.goals() == null ? "" : run.goals().get(k) ? "yes" : "no");
    }
    cells.add(run.goalsMet() == null ? "" : run.goalsMet().toString());
    cells.add(run.changed() == null ? "" : text(String.join("; ", run.changed())));
    cells.add(run.sameAs() == null ? "" : text(String.join("; ", run.sameAs())));
    cells.add(run.notes() == null ? "" : text(run.notes()));
    cells.add(run.fault() == null ? "" : text(run.fault()));
    return cells;
  }

  /** A pupil's text stays a text in the teacher's spreadsheet. */
  private static String text(String text) {
    return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
