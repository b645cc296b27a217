package engram.inspect;

import engram.data.Standardizer;
import engram.nn.Part;
import engram.training.Scaling;

/**
 * What an input shows for one sample: x = (measured − mean) / std.
 *
 * @param measured in the feature's unit
 * @param mean over the training rows, in the feature's unit; 0 if nothing is scaled
 * @param std over the training rows, in the feature's unit; 1 if nothing is scaled
 * @param x as the network sees it
 */
public record WorkedInput(
    Part.Input part, boolean scaled, double measured, double mean, double std, double x) {

  /**
   * @throws IndexOutOfBoundsException if the data have no such feature
   */
  public static WorkedInput of(Moment moment, Part.Input part) {
    var data = moment.snapshot().data();
    Standardizer scaler = data.scaler();
    return new WorkedInput(
        part,
        data.setup().scaling() == Scaling.STANDARDIZE,
        data.dataset().feature(moment.row(), part.index()),
        scaler.mean(part.index()),
        scaler.std(part.index()),
        moment.forward().input(part.index()));
  }
}
