package engram.cli.homework;

import engram.homework.Goal;
import engram.homework.LessonMarks;
import engram.lesson.LessonControl;
import engram.lesson.LessonQuestion;
import engram.lesson.Reply;
import java.util.ArrayList;
import java.util.List;

/**
 * What a pupil has written on the sheet of a run.
 *
 * @param pupil the name that was written; empty if none was
 * @param answersRight how many; null if nothing says what is right
 * @param answersMarked to how many questions it is known what is right; null if to none
 * @param notGoals what the sheet has for goals and are none; null if all are
 * @param locksBroken controls that were locked and used all the same
 */
record LessonEntry(
    String pupil,
    List<Given> answers,
    Integer answersRight,
    Integer answersMarked,
    List<String> notGoals,
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
          mark.answer().map(answer -> shown(answer.reply())).orElse(null),
          mark.answer().map(answer -> answer.when().toString()).orElse(null),
          mark.right().orElse(null));
    }

    /** Counted from 1, as the window does. */
    private static Object shown(Reply reply) {
      if (reply instanceof Reply.Amount amount) return amount.value();
      if (reply instanceof Reply.Words words) return words.text();
      Reply.Clicked clicked = (Reply.Clicked) reply;
      return "layer %d, neuron %d"
          .formatted(clicked.neuron().layer() + 1, clicked.neuron().unit() + 1);
    }

    String words() {
      if (answer == null) return prompt + " – no answer";
      return prompt + " " + answer + (right == null ? "" : right ? " – right" : " – WRONG");
    }
  }

  /**
   * @param goals of the sheet, as they were written
   */
  static LessonEntry of(LessonMarks marks, List<String> goals) {
    List<String> notGoals = goals.stream().filter(text -> Goal.find(text).isEmpty()).toList();
    List<Given> given = marks.answers().stream().map(Given::of).toList();
    long marked = marks.answers().stream().filter(each -> each.question().isMarked()).count();
    long right = marks.answers().stream().filter(each -> each.right().orElse(false)).count();
    return new LessonEntry(
        marks.name(),
        given,
        marked == 0 ? null : (int) right,
        marked == 0 ? null : (int) marked,
        notGoals.isEmpty() ? null : notGoals,
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
    if (notGoals != null) notGoals.forEach(each -> lines.add("no goal: " + each));
    locksBroken.forEach(each -> lines.add("locked, but changed: " + each.id()));
    answers.forEach(each -> lines.add(each.words()));
    return lines;
  }
}
