package engram.ui.grades;

import engram.data.text.Quote;
import engram.homework.LessonMarks;
import engram.homework.LessonMarks.Mark;
import engram.lesson.Reply;
import engram.nn.Part;
import engram.ui.base.RoundedNumber;
import engram.ui.base.Texts;
import engram.ui.run.LocksViewModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What is said of a sheet that was filled in. */
final class AnswerWords {
  private static final int LONGEST_PROMPT = 60;
  private static final int LONGEST_ANSWER = 160;

  private final Texts texts;

  AnswerWords(Texts texts) {
    this.texts = texts;
  }

  /** How many answers are right, or how many there are if nobody knows; empty without questions. */
  String count(LessonMarks marks) {
    if (marks.answers().isEmpty()) return "";
    int marked = marks.marked();
    return marked == 0
        ? texts.get("grades.answered", marks.answered(), marks.answers().size())
        : texts.get("grades.right", marks.right(), marked);
  }

  /** Whether an answer is wrong or missing, or a lock broken. */
  static boolean isWarned(LessonMarks marks) {
    return marks.answers().stream().anyMatch(mark -> mark.isWrong() || mark.answer().isEmpty())
        || !marks.locksBroken().isEmpty();
  }

  /** One sentence a line; what asks for a look comes first. */
  List<String> lines(LessonMarks marks) {
    List<String> lines = new ArrayList<>();
    if (!marks.locksBroken().isEmpty()) {
      String all =
          marks.locksBroken().stream()
              .map(control -> LocksViewModel.name(control, texts))
              .collect(Collectors.joining(texts.get("grades.between")));
      lines.add(texts.get("grades.broken", all));
    }
    line("grades.answers.wrong", marks, Mark::isWrong).ifPresent(lines::add);
    line("grades.answers.none", marks, mark -> mark.answer().isEmpty()).ifPresent(lines::add);
    line("grades.answers.read", marks, mark -> mark.answer().isPresent() && mark.right().isEmpty())
        .ifPresent(lines::add);
    line("grades.answers.right", marks, mark -> mark.right().orElse(false)).ifPresent(lines::add);
    return lines;
  }

  private Optional<String> line(String key, LessonMarks marks, Predicate<Mark> which) {
    List<Mark> all = marks.answers();
    String found =
        IntStream.range(0, all.size())
            .filter(k -> which.test(all.get(k)))
            .mapToObj(k -> words(k + 1, all.get(k)))
            .collect(Collectors.joining(texts.get("grades.between")));
    return Optional.of(found).filter(text -> !text.isEmpty()).map(text -> texts.get(key, text));
  }

  /**
   * @param number of the question, as the sheet has it
   */
  private String words(int number, Mark mark) {
    String prompt = line(mark.question().prompt(), LONGEST_PROMPT);
    return mark.answer()
        .map(answer -> texts.get("grades.answer", number, prompt, words(answer.reply())))
        .orElseGet(() -> texts.get("grades.asked", number, prompt));
  }

  private String words(Reply reply) {
    if (reply instanceof Reply.Amount amount) return RoundedNumber.exact(amount.value());
    if (reply instanceof Reply.Words words) return line(words.text(), LONGEST_ANSWER);
    Part.Neuron neuron = ((Reply.Clicked) reply).neuron();
    return texts.get("grades.neuron", neuron.layer() + 1, neuron.unit() + 1);
  }

  /** A pupil's or a teacher's text on one line. */
  static String line(String text, int longest) {
    return Quote.visible(Quote.cut(text.strip().replaceAll("\\s+", " "), longest));
  }
}
