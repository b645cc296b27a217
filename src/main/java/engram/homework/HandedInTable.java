package engram.homework;

import de.siegmar.fastcsv.writer.CsvWriter;
import engram.files.SavedRun;
import engram.files.WholeFile;
import engram.lesson.Goal;
import engram.lesson.LessonControl;
import engram.lesson.Quantity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What was handed in, for a spreadsheet: comma-separated UTF-8 with decimal points. */
public final class HandedInTable {
  /** With what spreadsheets take a text for a formula, unless it is a number below 0. */
  private static final Pattern FORMULA =
      Pattern.compile("^(?!-\\d+(\\.\\d+)?([eE]-?\\d+)?\\z)(?=[=+\\-@\\t\\r])");

  private final List<Column> columns = new ArrayList<>();

  /** Several may have the same head. */
  private record Column(String head, Function<HandedIn, String> cell) {}

  private HandedInTable(List<HandedIn> all, List<Goal> goals, Optional<SavedRun> key) {
    add("name", HandedIn::name);
    add("replays", ofOutcome(outcome -> yes(outcome.difference().isEmpty())));
    for (Quantity each : Quantity.values()) {
      add(each.words(), ofOutcome(outcome -> number(each, outcome.value(each))));
    }
    for (Goal goal : goals) add(goal.text(), ofOutcome(outcome -> yes(outcome.meets(goal))));
    add("goals met", ofOutcome(outcome -> "" + outcome.met(goals)));
    add("changed", ofOutcome(outcome -> String.join("; ", outcome.changed())));
    add("same as", one -> String.join("; ", one.sameAs()));
    add("notes", ofOutcome(outcome -> outcome.saved().notes()));
    add("fault", one -> one.fault().orElse(""));
    Map<HandedIn, LessonMarks> marks = new IdentityHashMap<>();
    all.forEach(one -> marks.put(one, one.marks(key)));
    if (marks.values().stream().allMatch(LessonMarks::isEmpty)) return;
    add("pupil", one -> marks.get(one).name());
    add("answers right", one -> right(marks.get(one)));
    add("locked but changed", one -> broken(marks.get(one)));
    // what was asked, by its id
    Map<String, String> prompts = new LinkedHashMap<>();
    for (HandedIn one : all) {
      marks
          .get(one)
          .answers()
          .forEach(m -> prompts.putIfAbsent(m.question().id(), m.question().prompt()));
    }
    prompts.forEach(
        (id, prompt) -> {
          add(prompt, one -> mark(marks.get(one), id, m -> m.given().map(Object::toString)));
          add("right", one -> mark(marks.get(one), id, m -> m.right().map(HandedInTable::yes)));
        });
  }

  private void add(String head, Function<HandedIn, String> cell) {
    columns.add(new Column(head, cell));
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

  private static String right(LessonMarks marks) {
    return marks.marked() == 0 ? "" : "" + marks.right();
  }

  private static String broken(LessonMarks marks) {
    return marks.locksBroken().stream().map(LessonControl::id).collect(Collectors.joining("; "));
  }

  private static String mark(
      LessonMarks marks, String id, Function<LessonMarks.Mark, Optional<String>> cell) {
    return marks.answers().stream()
        .filter(each -> each.question().id().equals(id))
        .findFirst()
        .flatMap(cell)
        .orElse("");
  }

  /**
   * Writes the file whole or not at all.
   *
   * @param key the teacher's file, which knows what is right; empty if there is none
   * @throws IOException if it can't be written; what was there before is left
   */
  public static void write(List<HandedIn> all, List<Goal> goals, Optional<SavedRun> key, Path file)
      throws IOException {
    List<Column> columns = new HandedInTable(all, goals, key).columns;
    WholeFile.write(
        file,
        part -> {
          try (CsvWriter writer = CsvWriter.builder().build(part, StandardCharsets.UTF_8)) {
            writer.writeRecord(columns.stream().map(column -> safe(column.head())).toList());
            for (HandedIn one : all) {
              writer.writeRecord(columns.stream().map(c -> safe(c.cell().apply(one))).toList());
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
