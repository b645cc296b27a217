package engram.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A sheet around a run, and what a pupil has written on it.
 *
 * @param handedOut whether it is a pupil's: its locks hold, and it does not say what is right
 * @param title empty if it has none, like author and instructions
 * @param goals as they were written, each a {@link Goal}
 * @param locks of the controls that pupils are not to use
 */
public record Lesson(
    boolean handedOut,
    String title,
    String author,
    String instructions,
    List<String> goals,
    Map<LessonControl, Lock> locks,
    List<LessonQuestion> questions,
    Pupil pupil) {
  /** How many characters a title and the name of a person may have. */
  public static final int LONGEST_NAME = 200;

  public static final int LONGEST_INSTRUCTIONS = 20_000;
  public static final int MOST_GOALS = 20;
  public static final int LONGEST_GOAL = 200;
  public static final int MOST_QUESTIONS = 50;
  public static final int LONGEST_PROMPT = 2000;
  public static final int LEAST_OPTIONS = 2;
  public static final int MOST_OPTIONS = 10;
  public static final int LONGEST_OPTION = 500;

  /** How many neurons may be right. */
  public static final int MOST_NEURONS = 100;

  public static final int LONGEST_ANSWER = 10_000;

  /** With nothing on it. */
  public static final Lesson EMPTY =
      new Lesson(false, "", "", "", List.of(), Map.of(), List.of(), Pupil.NONE);

  public Lesson withTitle(String newTitle) {
    return new Lesson(handedOut, newTitle, author, instructions, goals, locks, questions, pupil);
  }

  public Lesson withAuthor(String newAuthor) {
    return new Lesson(handedOut, title, newAuthor, instructions, goals, locks, questions, pupil);
  }

  public Lesson withInstructions(String text) {
    return new Lesson(handedOut, title, author, text, goals, locks, questions, pupil);
  }

  public Lesson withGoals(List<String> newGoals) {
    return new Lesson(
        handedOut, title, author, instructions, List.copyOf(newGoals), locks, questions, pupil);
  }

  public Lesson withLocks(Map<LessonControl, Lock> newLocks) {
    return new Lesson(
        handedOut, title, author, instructions, goals, Map.copyOf(newLocks), questions, pupil);
  }

  /** Answers to questions that are no longer there, or that no longer fit, go. */
  public Lesson withQuestions(List<LessonQuestion> newQuestions) {
    Lesson asked =
        new Lesson(
            handedOut, title, author, instructions, goals, locks, List.copyOf(newQuestions), pupil);
    List<Answer> kept = pupil.answers().stream().filter(asked::isAnsweredBy).toList();
    return asked.withPupil(new Pupil(pupil.name(), kept));
  }

  public Lesson withPupil(Pupil newPupil) {
    return new Lesson(handedOut, title, author, instructions, goals, locks, questions, newPupil);
  }

  /** Whether it has a question that this can be an answer to. */
  public boolean isAnsweredBy(Answer answer) {
    return question(answer.question()).filter(answer.reply()::fits).isPresent();
  }

  public Optional<LessonQuestion> question(String id) {
    return questions.stream().filter(each -> each.id().equals(id)).findFirst();
  }

  /** An id for another question. */
  public String nextId() {
    return IntStream.rangeClosed(1, questions.size() + 1)
        .mapToObj(number -> "q" + number)
        .filter(id -> question(id).isEmpty())
        .findFirst()
        .orElseThrow();
  }

  /** With that question in the place of the one of its id. */
  public Lesson with(LessonQuestion question) {
    List<LessonQuestion> all = new ArrayList<>(questions);
    all.replaceAll(each -> each.id().equals(question.id()) ? question : each);
    return withQuestions(all);
  }

  /** What pupils get: nothing says what is right, and nothing is answered. */
  public Lesson forPupils() {
    return new Lesson(
        true,
        title,
        author,
        instructions,
        goals,
        locks,
        questions.stream().map(LessonQuestion::asked).toList(),
        Pupil.NONE);
  }
}
