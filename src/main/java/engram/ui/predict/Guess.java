package engram.ui.predict;

import engram.ui.base.NumberInput;
import engram.ui.base.Texts;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What was said before it ran; any of it may be missing.
 *
 * @param choice the answer that was chosen
 * @param typed as it stands in the field of the number, which may be no number
 */
public record Guess(Optional<Verdict> choice, String typed, Drawing drawing) {

  static Guess none(Question question) {
    return new Guess(Optional.empty(), "", Drawing.empty(question.from(), question.to()));
  }

  Guess choosing(Verdict verdict) {
    return new Guess(Optional.of(verdict), typed, drawing);
  }

  Guess typing(String text) {
    return new Guess(choice, text, drawing);
  }

  Guess drawing(Drawing newDrawing) {
    return new Guess(choice, typed, newDrawing);
  }

  /** The number as the measure has it; empty if there is none that can be. */
  OptionalDouble number(Measure measure) {
    OptionalDouble read = NumberInput.parse(typed);
    if (read.isEmpty() || measure.range().faultOf(read.getAsDouble()).isPresent()) {
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(measure.typed(read.getAsDouble()));
  }

  /** What is wrong with what was typed and what would be right; empty if nothing is. */
  String problem(Measure measure, Texts texts) {
    if (typed.isBlank() || number(measure).isPresent()) return "";
    String key =
        NumberInput.parse(typed).isEmpty() ? "predict.fault.unreadable" : "predict.fault.range";
    return texts.get(key, typed.strip(), measure.lowest(), measure.highest());
  }

  /** Whether something was said that can be judged. */
  boolean isMade(Measure measure) {
    return choice.isPresent() || number(measure).isPresent() || !drawing.isEmpty();
  }
}
