package engram.inspect;

import engram.data.Scale;
import engram.nn.Part;

/**
 * What an input shows for one sample: x = (measured − zero) / unit, see {@link Scale}.
 *
 * @param measured in the feature's unit; the usual value where it is not known
 * @param zero mean or smallest of the training rows, in the feature's unit; 0 if it is not scaled
 * @param unit standard deviation or range of the training rows, in the feature's unit; 1 if it is
 *     not scaled
 * @param x as the network sees it
 */
public record WorkedInput(
    Part.Input part, boolean scaled, double measured, double zero, double unit, double x) {

  /**
   * @throws IndexOutOfBoundsException if the data have no such feature
   */
  public static WorkedInput of(Moment moment, Part.Input part) {
    var data = moment.snapshot().data();
    double[] values = data.inputs().values(data.dataset(), moment.row());
    Scale scale = data.inputs().scale(part.index());
    return new WorkedInput(
        part,
        !scale.equals(Scale.NONE),
        data.inputs().input(part.index()).of(values),
        scale.zero(),
        scale.unit(),
        moment.forward().input(part.index()));
  }
}
