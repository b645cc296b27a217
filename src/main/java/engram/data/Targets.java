package engram.data;

import java.util.Arrays;
import org.ejml.data.DMatrixRMaj;

/**
 * What the outputs are to show for each row, and how what they show is read. Immutable.
 *
 * @param scale of the number to be foretold; none for classes
 */
public record Targets(TargetCoding coding, Feature target, Scale scale) {

  /**
   * @throws IllegalArgumentException if the data set's target can't be coded so
   */
  public static Targets fit(TargetCoding coding, Dataset dataset, int[] trainingRows) {
    if (!coding.fits(dataset.target())) {
      throw new IllegalArgumentException(
          "the targets %s do not fit %s with %d classes"
              .formatted(coding.id(), dataset.id(), dataset.classes()));
    }
    Scale scale =
        coding == TargetCoding.STANDARDIZED ? standard(dataset, trainingRows) : Scale.NONE;
    return new Targets(coding, dataset.target(), scale);
  }

  private static Scale standard(Dataset dataset, int[] trainingRows) {
    double[] numbers = Arrays.stream(trainingRows).mapToDouble(dataset::target).toArray();
    try {
      return Scale.standard(numbers);
    } catch (IllegalArgumentException e) {
      throw SetupException.tooLarge(dataset.target().name());
    }
  }

  public int outputs() {
    return coding.outputs(target);
  }

  /**
   * What the outputs are to show.
   *
   * @param value a class number, or the number to be foretold
   */
  public double[] encode(double value) {
    double[] t = new double[outputs()];
    encode(value, t, 0);
    return t;
  }

  private void encode(double value, double[] t, int from) {
    if (coding.task() == Task.REGRESSION) {
      t[from] = scale.apply(value);
    } else if (coding.isSingle()) {
      t[from] = value == 1 ? 1 : coding.otherClasses();
    } else {
      Arrays.fill(t, from, from + outputs(), coding.otherClasses());
      t[from + (int) value] = 1;
    }
  }

  /** The targets of the named rows, rows × outputs. */
  public DMatrixRMaj encode(Dataset dataset, int[] rows) {
    DMatrixRMaj matrix = new DMatrixRMaj(rows.length, outputs());
    for (int r = 0; r < rows.length; r++) {
      encode(dataset.target(rows[r]), matrix.data, r * matrix.numCols);
    }
    return matrix;
  }

  /**
   * The class that the outputs of a row name: the one with the largest activation, the first of
   * equals; of a single output the second class above the middle between both targets.
   *
   * @param outputs activations of all rows, row by row
   * @throws IllegalStateException in regression
   */
  public int classOf(double[] outputs, int row) {
    if (coding.task() == Task.REGRESSION) {
      throw new IllegalStateException(target.name() + " has no classes");
    }
    if (coding.isSingle()) return outputs[row] > middle() ? 1 : 0;
    int first = row * outputs();
    int largest = 0;
    for (int o = 1; o < outputs(); o++) {
      if (outputs[first + o] > outputs[first + largest]) largest = o;
    }
    return largest;
  }

  /** The class that the outputs of one row name. */
  public int classOf(double[] outputs) {
    return classOf(outputs, 0);
  }

  /** The output that stands for a class; −1 if a single one stands for the other. */
  public int outputOf(int label) {
    return coding.isSingle() ? label - 1 : label;
  }

  /** The class that an output stands for. */
  public int classAt(int output) {
    return coding.isSingle() ? 1 : output;
  }

  /** The activation of a single output above which it names the second class. */
  public double middle() {
    return (1 + coding.otherClasses()) / 2;
  }

  /** The number that an output foretells, in the target's unit. */
  public double numberOf(double output) {
    return scale.invert(output);
  }
}
