package engram.inspect;

import engram.data.Dataset;
import engram.data.Targets;
import engram.data.Task;
import engram.nn.ForwardPass;
import engram.nn.Samples;
import engram.training.PreparedData;
import java.util.Optional;

/**
 * How the outputs of a sample are read.
 *
 * @param right the output that stands for the sample's class; −1 if none does
 * @param named the output that stands for the class that the network names; −1 if none does
 * @param empty the activation of an output that says "not at all"
 * @param full the activation of an output that says "wholly"
 * @param firstClass the class that the first output stands for
 * @param number what is foretold; empty of classes
 */
public record OutputMarks(
    int right,
    int named,
    double empty,
    double full,
    int firstClass,
    Optional<ForetoldNumber> number) {

  /** Of outputs that stand for the classes in their order. */
  public OutputMarks(int right, int named, double empty, double full) {
    this(right, named, empty, full, 0, Optional.empty());
  }

  public static OutputMarks of(PreparedData data, int row, ForwardPass pass) {
    Targets targets = data.targets();
    Dataset dataset = data.dataset();
    if (dataset.task() == Task.REGRESSION) {
      return ofNumber(data, targets, row, pass.output()[0]);
    }
    return new OutputMarks(
        targets.outputOf(dataset.label(row)),
        targets.outputOf(targets.classOf(pass.output())),
        targets.coding().otherClasses(),
        1,
        targets.classAt(0),
        Optional.empty());
  }

  private static OutputMarks ofNumber(PreparedData data, Targets targets, int row, double output) {
    Samples train = data.train();
    double least = train.target(0, 0);
    double most = least;
    for (int r = 1; r < train.rows(); r++) {
      least = Math.min(least, train.target(r, 0));
      most = Math.max(most, train.target(r, 0));
    }
    if (most <= least) most = least + 1;
    double truth = data.dataset().target(row);
    ForetoldNumber number =
        new ForetoldNumber(
            targets.numberOf(output),
            truth,
            data.target(row)[0],
            targets.numberOf(most) - targets.numberOf(least),
            targets.target().unit());
    return new OutputMarks(-1, -1, least, most, 0, Optional.of(number));
  }

  /** How far an output is from empty to full, from 0 to 1. */
  public double share(double activation) {
    return Math.max(0, Math.min(1, (activation - empty) / (full - empty)));
  }
}
