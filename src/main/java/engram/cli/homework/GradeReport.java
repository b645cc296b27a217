package engram.cli.homework;

import engram.cli.Json;
import engram.cli.Report;
import engram.cli.SavedRunReplay;
import engram.cli.TextTable;
import engram.data.text.Quote;
import engram.files.SavedRun;
import engram.homework.HandedIn;
import engram.homework.LessonMarks;
import engram.lesson.Goal;
import engram.lesson.Quantity;
import engram.training.RunReplay;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * How the pupils did.
 *
 * @param goals as they were written
 */
record GradeReport(List<String> goals, List<Entry> runs) implements Report {

  /**
   * One run; all but name and fault are null if it can't be read or trained.
   *
   * @param differs where other numbers came out than the file says; null if it replays
   * @param values by quantity; null where it has no such
   * @param goals whether it meets each, in their order
   * @param goalsMet how many
   * @param changed what is not as in the lesson, and what was changed on the way
   * @param sameAs names of those that did exactly the same
   * @param lesson what was written on the sheet; null if there is none
   * @param notes of the pupil
   * @param fault why it can't be read or trained
   */
  record Entry(
      String name,
      Boolean replays,
      RunReplay.Difference differs,
      Map<String, Number> values,
      List<Boolean> goals,
      Integer goalsMet,
      List<String> changed,
      List<String> sameAs,
      LessonEntry lesson,
      String notes,
      String parametersSha256,
      String fault) {
    private static Entry of(HandedIn one, List<Goal> goals, Optional<SavedRun> key) {
      if (one.outcome().isEmpty()) {
        String fault = one.fault().orElseThrow();
        return new Entry(
            one.name(), null, null, null, null, null, null, null, null, null, null, fault);
      }
      HandedIn.Outcome outcome = one.outcome().get();
      List<Boolean> met = goals.stream().map(outcome::meets).toList();
      return new Entry(
          one.name(),
          outcome.difference().isEmpty(),
          outcome.difference().orElse(null),
          values(outcome),
          met,
          (int) met.stream().filter(each -> each).count(),
          outcome.changed(),
          one.sameAs(),
          lesson(one, key),
          outcome.saved().notes(),
          outcome.saved().run().print(),
          null);
    }

    private static LessonEntry lesson(HandedIn one, Optional<SavedRun> key) {
      LessonMarks marks = one.marks(key);
      return marks.isEmpty() ? null : LessonEntry.of(marks);
    }

    private static Map<String, Number> values(HandedIn.Outcome outcome) {
      Map<String, Number> values = new LinkedHashMap<>();
      for (Quantity each : Quantity.values()) {
        Double value = Json.finite(outcome.value(each));
        values.put(each.id(), each.isWhole() ? (Number) value.intValue() : value);
      }
      return values;
    }

    Number value(Quantity quantity) {
      return values == null ? null : values.get(quantity.id());
    }

    /** The accuracy, or R² of numbers, on the test samples. */
    Number testScore() {
      Number accuracy = value(Quantity.TEST_ACCURACY);
      return accuracy != null ? accuracy : value(Quantity.TEST_R2);
    }
  }

  /**
   * @param key the teacher's file; empty if there is none
   */
  static GradeReport of(List<HandedIn> all, List<Goal> goals, Optional<SavedRun> key) {
    return new GradeReport(
        goals.stream().map(Goal::text).toList(),
        all.stream().map(each -> Entry.of(each, goals, key)).toList());
  }

  @Override
  public void writeText(PrintWriter out) {
    TextTable table = new TextTable(12, 8);
    List<String> heads =
        new ArrayList<>(List.of("replays", "epochs", "train loss", "test loss", "test score"));
    if (!goals.isEmpty()) heads.add("goals met");
    if (hasLesson()) heads.addAll(List.of("answers", "pupil"));
    table.row("name", heads);
    for (Entry each : runs) {
      if (each.fault == null) table.row(each.name, cells(each));
    }
    table.print(out);
    for (Entry each : runs) tell(each, out);
  }

  boolean hasLesson() {
    return runs.stream().anyMatch(each -> each.lesson != null);
  }

  private List<String> cells(Entry run) {
    List<String> cells = new ArrayList<>();
    cells.add(run.replays ? "yes" : "NO");
    cells.add(run.value(Quantity.EPOCHS).toString());
    cells.add(number(run.value(Quantity.TRAINING_LOSS)));
    cells.add(number(run.value(Quantity.TEST_LOSS)));
    cells.add(number(run.testScore()));
    if (!goals.isEmpty()) cells.add(run.goalsMet + " of " + goals.size());
    if (hasLesson()) {
      cells.add(run.lesson == null ? "-" : run.lesson.count());
      cells.add(run.lesson == null || run.lesson.pupil().isEmpty() ? "-" : run.lesson.pupil());
    }
    return cells;
  }

  private static String number(Number value) {
    return value == null ? "-" : String.format(Locale.ROOT, "%.4f", value.doubleValue());
  }

  private void tell(Entry run, PrintWriter out) {
    List<String> lines = new ArrayList<>();
    if (run.fault != null) lines.add(run.fault);
    else {
      if (run.differs != null) {
        lines.add("does not replay: " + SavedRunReplay.told(run.differs));
      }
      for (int k = 0; k < goals.size(); k++) {
        if (!run.goals.get(k)) lines.add("misses " + goals.get(k));
      }
      if (!run.sameAs.isEmpty()) {
        lines.add("the same run as " + String.join(", ", run.sameAs));
      }
      run.changed.forEach(each -> lines.add("changed: " + each));
      if (run.lesson != null) lines.addAll(run.lesson.lines());
    }
    if (lines.isEmpty()) return;
    out.println();
    out.println(Quote.visible(run.name));
    for (String line : lines) out.println("  " + Quote.visible(line));
  }
}
