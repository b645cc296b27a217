package engram.viewmodel;

import engram.data.Targets;
import engram.data.Task;
import engram.inspect.Moment;
import engram.inspect.NumberText;
import engram.nn.ForwardPass;
import engram.training.PreparedData;
import java.util.Optional;

/**
 * What the network makes of a sample, beside the truth.
 *
 * @param truth the sample's class, or its number with the unit
 * @param prediction the same of what the network says
 * @param right whether both classes are the same; empty for numbers
 */
record SampleAnswer(String truth, String prediction, Optional<Boolean> right) {

  static SampleAnswer of(DataWords words, NumberText numbers, Moment moment) {
    return of(words, numbers, moment.snapshot().data(), moment.row(), moment.forward());
  }

  static SampleAnswer of(
      DataWords words, NumberText numbers, PreparedData data, int row, ForwardPass pass) {
    Targets targets = data.targets();
    if (data.dataset().task() == Task.REGRESSION) {
      String unit = targets.target().unit();
      return new SampleAnswer(
          withUnit(numbers.of(data.dataset().target(row)), unit),
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

  static String withUnit(String number, String unit) {
    return unit.isEmpty() ? number : number + " " + unit;
  }
}
