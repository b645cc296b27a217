package engram.inspect.surface;

import engram.data.Targets;
import engram.data.Task;
import engram.inspect.PredictedNumber;
import engram.nn.ForwardPass;
import engram.nn.Samples;
import engram.training.recipe.PreparedData;
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
    Optional<PredictedNumber> number) {

  /** Of outputs that stand for the classes in their order. */
  public OutputMarks(int right, int named, double empty, double full) {
    this(right, named, empty, full, 0, Optional.empty());
  }

  public static OutputMarks of(PreparedData data, int row, ForwardPass pass) {
    OutputMarks marks = withoutTruth(data, pass);
    return data.dataset().task() == Task.REGRESSION
        ? marks.with(foretold(data, row, marks, pass.output()[0]))
        : marks.with(data.targets().outputOf(data.dataset().label(row)));
  }

  /** Of something whose class or number is not known. */
  public static OutputMarks withoutTruth(PreparedData data, ForwardPass pass) {
    Targets targets = data.targets();
    if (data.dataset().task() == Task.REGRESSION) return ofNumber(data.train());
    return new OutputMarks(
        -1,
        targets.outputOf(targets.classOf(pass.output())),
        targets.coding().otherClasses(),
        1,
        targets.classAt(0),
        Optional.empty());
  }

  private OutputMarks with(int rightOutput) {
    return new OutputMarks(rightOutput, named, empty, full, firstClass, number);
  }

  private OutputMarks with(PredictedNumber foretold) {
    return new OutputMarks(right, named, empty, full, firstClass, Optional.of(foretold));
  }

  private static PredictedNumber foretold(
      PreparedData data, int row, OutputMarks marks, double output) {
    Targets targets = data.targets();
    return new PredictedNumber(
        targets.numberOf(output),
        data.dataset().target(row),
        data.target(row)[0],
        targets.numberOf(marks.full) - targets.numberOf(marks.empty),
        targets.target().unit());
  }

  private static OutputMarks ofNumber(Samples train) {
    double least = train.target(0, 0);
    double most = least;
    for (int r = 1; r < train.rows(); r++) {
      least = Math.min(least, train.target(r, 0));
      most = Math.max(most, train.target(r, 0));
    }
    if (most <= least) most = least + 1;
    return new OutputMarks(-1, -1, least, most);
  }

  /** How far an output is from empty to full, from 0 to 1. */
  public double share(double activation) {
    return Math.max(0, Math.min(1, (activation - empty) / (full - empty)));
  }
}
