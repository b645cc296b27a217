package engram.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a pupil has written on a sheet.
 *
 * @param name empty at first
 * @param answers at most one to each question, in the order in which they were first given
 */
public record Pupil(String name, List<Answer> answers) {
  /** Nothing is written yet. */
  public static final Pupil NONE = new Pupil("", List.of());

  public Optional<Answer> answer(String question) {
    return answers.stream().filter(each -> each.question().equals(question)).findFirst();
  }

  public Pupil withName(String newName) {
    return new Pupil(newName, answers);
  }

  /** In the place of an earlier one to the same question. */
  public Pupil with(Answer answer) {
    List<Answer> all = new ArrayList<>(answers);
    int before = answers.stream().map(Answer::question).toList().indexOf(answer.question());
    if (before < 0) all.add(answer);
    else all.set(before, answer);
    return new Pupil(name, List.copyOf(all));
  }

  public Pupil without(String question) {
    return new Pupil(
        name, answers.stream().filter(each -> !each.question().equals(question)).toList());
  }
}
