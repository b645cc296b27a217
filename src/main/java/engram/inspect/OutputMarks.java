package engram.inspect;

import engram.data.Targets;
import engram.data.Task;
import engram.nn.ForwardPass;
import engram.nn.Samples;
import engram.training.PreparedData;

/**
 * How the outputs of a sample are read.
 *
 * @param right the output that stands for the sample's class; −1 if none does
 * @param named the output that stands for the class that the network names; −1 if none does
 * @param empty the activation of an output that says "not at all"
 * @param full the activation of an output that says "wholly"
 */
public record OutputMarks(int right, int named, double empty, double full) {

  public static OutputMarks of(PreparedData data, int row, ForwardPass pass) {
    OutputMarks marks = withoutTruth(data, pass);
    if (data.dataset().task() == Task.REGRESSION) return marks;
    int right = data.targets().outputOf(data.dataset().label(row));
    return new OutputMarks(right, marks.named, marks.empty, marks.full);
  }

  /** Of something whose class or number is not known. */
  public static OutputMarks withoutTruth(PreparedData data, ForwardPass pass) {
    Targets targets = data.targets();
    if (data.dataset().task() == Task.REGRESSION) {
      Samples train = data.train();
      double least = train.target(0, 0);
      double most = least;
      for (int r = 1; r < train.rows(); r++) {
        least = Math.min(least, train.target(r, 0));
        most = Math.max(most, train.target(r, 0));
      }
      return new OutputMarks(-1, -1, least, most > least ? most : least + 1);
    }
    return new OutputMarks(
        -1, targets.outputOf(targets.classOf(pass.output())), targets.coding().otherClasses(), 1);
  }

  /** How far an output is from empty to full, from 0 to 1. */
  public double share(double activation) {
    return Math.max(0, Math.min(1, (activation - empty) / (full - empty)));
  }
}
