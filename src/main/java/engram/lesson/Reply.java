package engram.lesson;

import engram.nn.Part;

/** What is answered to a {@link LessonQuestion}. */
public sealed interface Reply {

  /** An option that was chosen, or what was written. */
  record Words(String text) implements Reply {}

  /** A finite number. */
  record Amount(double value) implements Reply {}

  /** A neuron that was clicked. */
  record Clicked(Part.Neuron neuron) implements Reply {}

  /** Whether it can be one to that question. */
  default boolean fits(LessonQuestion question) {
    if (question instanceof LessonQuestion.Choice choice) {
      return this instanceof Words words && choice.options().contains(words.text());
    }
    if (question instanceof LessonQuestion.Words) return this instanceof Words;
    if (question instanceof LessonQuestion.Amount) return this instanceof Amount;
    return this instanceof Clicked;
  }
}
