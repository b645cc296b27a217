package engram.ui.lesson;

import engram.lesson.LessonQuestion;
import engram.ui.base.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/** What a teacher can ask for. */
public enum QuestionKind {
  CHOICE,
  NUMBER,
  TEXT,
  NEURON;

  static QuestionKind of(LessonQuestion question) {
    if (question instanceof LessonQuestion.Choice) return CHOICE;
    if (question instanceof LessonQuestion.Amount) return NUMBER;
    return question instanceof LessonQuestion.Words ? TEXT : NEURON;
  }

  String name(Texts texts) {
    return texts.get("lesson.kind." + name().toLowerCase(Locale.ROOT));
  }

  /** One with nothing in it that a file could not hold. */
  LessonQuestion begin(String id, Texts texts) {
    return switch (this) {
      case CHOICE ->
          new LessonQuestion.Choice(
              id,
              "",
              List.of(texts.get("lesson.option", 1), texts.get("lesson.option", 2)),
              Optional.empty());
      case NUMBER -> new LessonQuestion.Amount(id, "", OptionalDouble.empty(), 0);
      case TEXT -> new LessonQuestion.Words(id, "");
      case NEURON -> new LessonQuestion.Neuron(id, "", List.of());
    };
  }
}
