package engram.cli.homework;

import de.siegmar.fastcsv.writer.CsvWriter;
import engram.homework.Quantity;
import engram.lesson.LessonControl;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The pupils' table for a spreadsheet: comma-separated UTF-8 with decimal points. */
final class GradeTable {
  /** With what spreadsheets take a text for a formula. */
  private static final String FORMULA = "=+-@\t\r";

  private GradeTable() {}

  static void write(GradeReport report, Path file) throws IOException {
    try (CsvWriter writer = CsvWriter.builder().build(file, StandardCharsets.UTF_8)) {
      Map<String, String> questions = questions(report);
      writer.writeRecord(heads(report, questions));
      for (GradeReport.Entry each : report.runs()) {
        List<String> cells = cells(each, report.goals().size());
        if (report.hasLesson()) cells.addAll(lessonCells(each, questions));
        writer.writeRecord(cells);
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static List<String> heads(GradeReport report, Map<String, String> questions) {
    List<String> heads = new ArrayList<>(List.of("name", "replays"));
    for (Quantity each : Quantity.values()) heads.add(each.words());
    report.goals().forEach(goal -> heads.add(text(goal)));
    heads.addAll(List.of("goals met", "changed", "same as", "notes", "fault"));
    if (!report.hasLesson()) return heads;
    heads.addAll(List.of("pupil", "answers right", "locked but changed"));
    questions.values().forEach(prompt -> heads.addAll(List.of(text(prompt), "right")));
    return heads;
  }

  /** What was asked, by its id. */
  private static Map<String, String> questions(GradeReport report) {
    Map<String, String> prompts = new LinkedHashMap<>();
    for (GradeReport.Entry run : report.runs()) {
      if (run.lesson() == null) continue;
      run.lesson().answers().forEach(each -> prompts.putIfAbsent(each.question(), each.prompt()));
    }
    return prompts;
  }

  private static List<String> lessonCells(GradeReport.Entry run, Map<String, String> questions) {
    LessonEntry lesson = run.lesson();
    List<String> cells = new ArrayList<>();
    cells.add(lesson == null ? "" : text(lesson.pupil()));
    cells.add(lesson == null || lesson.answersRight() == null ? "" : "" + lesson.answersRight());
    cells.add(
        lesson == null
            ? ""
            : lesson.locksBroken().stream()
                .map(LessonControl::id)
                .collect(Collectors.joining("; ")));
    for (String id : questions.keySet()) {
      Optional<LessonEntry.Given> given =
          Stream.ofNullable(lesson)
              .flatMap(each -> each.answers().stream())
              .filter(each -> each.question().equals(id))
              .findFirst();
      cells.add(given.map(LessonEntry.Given::answer).map(each -> cell(each)).orElse(""));
      cells.add(given.map(LessonEntry.Given::right).map(right -> right ? "yes" : "no").orElse(""));
    }
    return cells;
  }

  private static String cell(Object answer) {
    return answer instanceof String words ? text(words) : answer.toString();
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
