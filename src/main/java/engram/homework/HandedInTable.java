package engram.homework;

import de.siegmar.fastcsv.writer.CsvWriter;
import engram.files.WholeFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

/** What was handed in, for a spreadsheet: comma-separated UTF-8 with decimal points. */
public final class HandedInTable {
  /** With what spreadsheets take a text for a formula. */
  private static final Pattern FORMULA = Pattern.compile("^(?=[=+\\-@\\t\\r])");

  private HandedInTable() {}

  /** Heads, and what stands under each. */
  private static Map<String, Function<HandedIn, String>> columns(List<Goal> goals) {
    Map<String, Function<HandedIn, String>> columns = new LinkedHashMap<>();
    columns.put("name", HandedIn::name);
    columns.put("replays", ofOutcome(outcome -> yes(outcome.difference().isEmpty())));
    for (Quantity each : Quantity.values()) {
      columns.put(each.words(), ofOutcome(outcome -> number(each, outcome.value(each))));
    }
    for (Goal goal : goals) columns.put(goal.text(), ofOutcome(o -> yes(o.meets(goal))));
    columns.put("goals met", ofOutcome(o -> "" + goals.stream().filter(o::meets).count()));
    columns.put("changed", ofOutcome(outcome -> String.join("; ", outcome.changed())));
    columns.put("same as", one -> String.join("; ", one.sameAs()));
    columns.put("notes", ofOutcome(outcome -> outcome.saved().notes()));
    columns.put("fault", one -> one.fault().orElse(""));
    return columns;
  }

  private static Function<HandedIn, String> ofOutcome(Function<HandedIn.Outcome, String> cell) {
    return one -> one.outcome().map(cell).orElse("");
  }

  private static String yes(boolean so) {
    return so ? "yes" : "no";
  }

  private static String number(Quantity quantity, double value) {
    if (!Double.isFinite(value)) return "";
    return quantity.isWhole() ? String.valueOf((int) value) : String.valueOf(value);
  }

  /**
   * Writes the file whole or not at all.
   *
   * @throws IOException if it can't be written; what was there before is left
   */
  public static void write(List<HandedIn> all, List<Goal> goals, Path file) throws IOException {
    Map<String, Function<HandedIn, String>> columns = columns(goals);
    WholeFile.write(
        file,
        part -> {
          try (CsvWriter writer = CsvWriter.builder().build(part, StandardCharsets.UTF_8)) {
            writer.writeRecord(columns.keySet().stream().map(HandedInTable::safe).toList());
            for (HandedIn one : all) {
              writer.writeRecord(columns.values().stream().map(c -> safe(c.apply(one))).toList());
            }
          } catch (UncheckedIOException e) {
            throw e.getCause();
          }
        });
  }

  /** A pupil's text stays a text in the teacher's spreadsheet. */
  private static String safe(String text) {
    return FORMULA.matcher(text).replaceFirst("'");
  }
}
