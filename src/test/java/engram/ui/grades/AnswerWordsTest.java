package engram.ui.grades;

import static org.assertj.core.api.Assertions.assertThat;

import engram.homework.LessonMarks;
import engram.homework.LessonMarks.Mark;
import engram.lesson.Answer;
import engram.lesson.LessonControl;
import engram.lesson.LessonQuestion;
import engram.lesson.Lessons;
import engram.lesson.Reply;
import engram.nn.Part;
import engram.ui.base.Language;
import engram.ui.base.PreferencesViewModel;
import engram.ui.base.Texts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a teacher reads of a sheet; its questions are numbered as the sheet has them. */
class AnswerWordsTest {
  private final PreferencesViewModel preferences = new PreferencesViewModel();
  private final AnswerWords words = new AnswerWords(new Texts(preferences.languageProperty()));

  /** The answers to the first questions on irises; null where there is none. */
  private static LessonMarks marks(List<LessonControl> broken, Reply... replies) {
    List<LessonQuestion> questions = Lessons.irises().questions();
    List<Mark> marks = new ArrayList<>();
    for (int k = 0; k < replies.length; k++) {
      LessonQuestion question = questions.get(k);
      Optional<Answer> answer =
          Optional.ofNullable(replies[k]).map(r -> new Answer(question.id(), Instant.EPOCH, r));
      marks.add(new Mark(question, answer, answer.flatMap(a -> question.isRight(a.reply()))));
    }
    return new LessonMarks("Anna", marks, broken);
  }

  private static final LessonMarks MIXED =
      marks(
          List.of(LessonControl.LEARNING_RATE, LessonControl.SEED),
          new Reply.Words("the accuracy"),
          null,
          new Reply.Words(" all rows\n once "),
          new Reply.Clicked(new Part.Neuron(1, 0)));

  @Test
  void whatAsksForALookComesFirst() {
    List<String> lines = words.lines(MIXED);
    assertThat(lines.get(0)).startsWith("Locked, but changed: ").contains("; ");
    assertThat(lines.subList(1, lines.size()))
        .containsExactly(
            "Answered wrongly: 1. What falls while it learns? – the accuracy",
            "Not answered: 2. How many weights has it?",
            "For you to judge: 3. What is an epoch? – all rows once",
            "Answered rightly: 4. Click the output for setosa. – layer 2, neuron 1");
    preferences.languageProperty().set(Language.CHINESE);
    assertThat(words.lines(MIXED).get(4))
        .endsWith("4. Click the output for setosa. —— 第 2 层第 1 个神经元");
  }

  /** Three of four questions say what is right; one of them is answered so. */
  @Test
  void rightAnswersAreCountedAmongThoseThatCanBeMarked() {
    assertThat(words.count(MIXED)).isEqualTo("1 of 3 right");
    preferences.languageProperty().set(Language.CHINESE);
    assertThat(words.count(MIXED)).isEqualTo("答对 1/3");
  }

  @Test
  void whereNobodyKnowsWhatIsRightAnswersAreCounted() {
    LessonQuestion open = new LessonQuestion.Words("q", "Why?");
    Optional<Answer> answer = Optional.of(new Answer("q", Instant.EPOCH, new Reply.Words("so")));
    LessonMarks marks =
        new LessonMarks(
            "",
            List.of(
                new Mark(open, answer, Optional.empty()),
                new Mark(open, Optional.empty(), Optional.empty())),
            List.of());
    assertThat(words.count(marks)).isEqualTo("1 of 2");
    assertThat(AnswerWords.isWarned(marks)).as("one is not answered").isTrue();
  }

  @Test
  void withoutQuestionsNothingIsSaid() {
    assertThat(words.count(LessonMarks.NONE)).isEmpty();
    assertThat(words.lines(LessonMarks.NONE)).isEmpty();
    assertThat(AnswerWords.isWarned(LessonMarks.NONE)).isFalse();
  }

  /** Half a weight more or less is near enough. */
  @Test
  void aNumberIsWrittenAsItWasAnswered() {
    LessonMarks right = marks(List.of(), new Reply.Words("the loss"), new Reply.Amount(70.5));
    assertThat(words.lines(right))
        .containsExactly(
            "Answered rightly: 1. What falls while it learns? – the loss;"
                + " 2. How many weights has it? – 70.5");
    assertThat(AnswerWords.isWarned(right)).isFalse();
    LessonMarks wrong = marks(List.of(), new Reply.Words("the loss"), new Reply.Amount(-1e9));
    assertThat(words.lines(wrong).get(0))
        .startsWith("Answered wrongly: 2. ")
        .containsPattern("– −1\\D000\\D000\\D000$");
    assertThat(AnswerWords.isWarned(wrong)).isTrue();
  }

  @Test
  void aBrokenLockAloneWarns() {
    assertThat(AnswerWords.isWarned(marks(List.of(LessonControl.SEED)))).isTrue();
  }

  @Test
  void aPupilsTextStandsOnOneLineAndHidesNothing() {
    assertThat(AnswerWords.line(" a\n\tb  c ", 10)).isEqualTo("a b c");
    assertThat(AnswerWords.line("汉".repeat(11), 10)).isEqualTo("汉".repeat(10) + "…");
    assertThat(AnswerWords.line("a\u001b[31mb\u202ec", 20)).isEqualTo("a\\u001b[31mb\\u202ec");
    assertThat(AnswerWords.line(" \n ", 10)).isEmpty();
  }
}
