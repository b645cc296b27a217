package engram.homework;

import de.siegmar.fastcsv.writer.CsvWriter;
import engram.files.WholeFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The pupils' table for a spreadsheet: comma-separated UTF-8 with decimal points. */
public final class GradeTable {
  /** With what spreadsheets take a text for a formula. */
  private static final String FORMULA = "=+-@\t\r";

  private GradeTable() {}

  /**
   * Writes the file whole or not at all.
   *
   * @throws IOException if it can't be written; what was there before is left
   */
  public static void write(List<HandedIn> all, List<Goal> goals, Path file) throws IOException {
    WholeFile.write(file, part -> writeTo(all, goals, part));
  }

  private static void writeTo(List<HandedIn> all, List<Goal> goals, Path file) throws IOException {
    try (CsvWriter writer = CsvWriter.builder().build(file, StandardCharsets.UTF_8)) {
      writer.writeRecord(heads(goals));
      for (HandedIn each : all) writer.writeRecord(cells(each, goals));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static List<String> heads(List<Goal> goals) {
    List<String> heads = new ArrayList<>(List.of("name", "replays"));
    for (Quantity each : Quantity.values()) heads.add(each.words());
    goals.forEach(goal -> heads.add(text(goal.text())));
    heads.addAll(List.of("goals met", "changed", "same as", "notes", "fault"));
    return heads;
  }

  private static List<String> cells(HandedIn one, List<Goal> goals) {
    List<String> cells = new ArrayList<>(List.of(text(one.name())));
    if (one.outcome().isPresent()) addOutcome(one.outcome().get(), goals, cells);
    else for (int k = 0; k < Quantity.values().length + goals.size() + 3; k++) cells.add("");
    cells.add(text(String.join("; ", one.sameAs())));
    cells.add(text(one.outcome().map(outcome -> outcome.saved().notes()).orElse("")));
    cells.add(text(one.fault().orElse("")));
    return cells;
  }

  private static void addOutcome(HandedIn.Outcome outcome, List<Goal> goals, List<String> cells) {
    cells.add(outcome.difference().isEmpty() ? "yes" : "no");
    for (Quantity each : Quantity.values()) cells.add(number(each, outcome.value(each)));
    for (Goal goal : goals) cells.add(outcome.meets(goal) ? "yes" : "no");
    cells.add(String.valueOf(goals.stream().filter(outcome::meets).count()));
    cells.add(text(String.join("; ", outcome.changed())));
  }

  private static String number(Quantity quantity, double value) {
    if (!Double.isFinite(value)) return "";
    return quantity.isWhole() ? String.valueOf((int) value) : String.valueOf(value);
  }

  /** A pupil's text stays a text in the teacher's spreadsheet. */
  private static String text(String text) {
    return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
