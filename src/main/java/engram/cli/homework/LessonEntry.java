package engram.cli.homework;

import engram.homework.LessonMarks;
import engram.lesson.LessonControl;
import engram.lesson.LessonQuestion;
import java.util.ArrayList;
import java.util.List;

/**
 * What a pupil has written on the sheet of a run.
 *
 * @param pupil the name that was written; empty if none was
 * @param answersRight how many; null if nothing says what is right
 * @param answersMarked to how many questions it is known what is right; null if to none
 * @param locksBroken controls that were locked and used all the same
 */
record LessonEntry(
    String pupil,
    List<Given> answers,
    Integer answersRight,
    Integer answersMarked,
    List<LessonControl> locksBroken) {

  /**
   * An answer; all but question and prompt are null if there is none.
   *
   * @param question its id
   * @param answer a text, a number, or the name of a neuron
   * @param right null if nobody knows
   */
  record Given(String question, String prompt, Object answer, String when, Boolean right) {
    private static Given of(LessonMarks.Mark mark) {
      LessonQuestion question = mark.question();
      return new Given(
          question.id(),
          question.prompt(),
          mark.given().orElse(null),
          mark.answer().map(answer -> answer.when().toString()).orElse(null),
          mark.right().orElse(null));
    }

    String words() {
      if (answer == null) return prompt + " – no answer";
      return prompt + " " + answer + (right == null ? "" : right ? " – right" : " – WRONG");
    }
  }

  static LessonEntry of(LessonMarks marks) {
    List<Given> given = marks.answers().stream().map(Given::of).toList();
    int marked = marks.marked();
    return new LessonEntry(
        marks.name(),
        given,
        marked == 0 ? null : marks.right(),
        marked == 0 ? null : marked,
        marks.locksBroken());
  }

  /** How many are right, or if nobody knows how many are answered, of how many. */
  String count() {
    if (answersMarked != null) return answersRight + " of " + answersMarked + " right";
    long given = answers.stream().filter(each -> each.answer() != null).count();
    return given + " of " + answers.size();
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    locksBroken.forEach(each -> lines.add("locked, but changed: " + each.id()));
    answers.forEach(each -> lines.add(each.words()));
    return lines;
  }
}
