package engram.ui.run;

import engram.data.Targets;
import engram.data.Task;
import engram.data.text.Quote;
import engram.inspect.Moment;
import engram.inspect.NumberText;
import engram.nn.ForwardPass;
import engram.training.recipe.PreparedData;
import engram.ui.base.RoundedNumber;
import java.util.Optional;

/**
 * What the network makes of a sample, beside the truth.
 *
 * @param truth the sample's class, or its number with the unit
 * @param prediction the same of what the network says
 * @param right whether both classes are the same; empty for numbers
 */
public record SampleAnswer(String truth, String prediction, Optional<Boolean> right) {
  private static final double WHOLE = 1e6;

  public static SampleAnswer of(DataNames words, NumberText numbers, Moment moment) {
    return of(words, numbers, moment.snapshot().data(), moment.row(), moment.forward());
  }

  public static SampleAnswer of(
      DataNames words, NumberText numbers, PreparedData data, int row, ForwardPass pass) {
    Targets targets = data.targets();
    if (data.dataset().task() == Task.REGRESSION) {
      String unit = targets.target().unit();
      return new SampleAnswer(
          withUnit(given(numbers, data.dataset().target(row)), unit),
          withUnit(numbers.of(targets.numberOf(pass.output()[0])), unit),
          Optional.empty());
    }
    int label = data.dataset().label(row);
    int predicted = targets.classOf(pass.output());
    return new SampleAnswer(
        words.word(data.dataset().classNames().get(label)),
        words.word(data.dataset().classNames().get(predicted)),
        Optional.of(label == predicted));
  }

  /** A whole number of the data has no digits behind the point. */
  private static String given(NumberText numbers, double value) {
    boolean whole = value == Math.rint(value) && Math.abs(value) < WHOLE;
    return whole ? RoundedNumber.whole((long) value) : numbers.of(value);
  }

  public static String withUnit(String number, String unit) {
    return unit.isEmpty() ? number : number + " " + Quote.visible(unit);
  }
}
