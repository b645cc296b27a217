package engram.inspect.surface;

import engram.data.Dataset;
import engram.data.NumpyRandom;
import engram.training.recipe.PreparedData;
import java.util.Arrays;

/**
 * The rows that lie on a slice as points: all, or of very many a fixed random part. They do not
 * change while a network trains. Immutable.
 */
public final class SurfacePoints {
  /** More points than that cover each other. */
  static final int MOST = 1000;

  private static final long SEED = 0;

  private final InputSlice slice;
  private final int all;
  private final int[] rows;
  private final Part[] parts;
  private final double[] xs;
  private final double[] ys;

  /** By input and point; not to be changed. */
  final double[][] inputs;

  /** What a row is used for. */
  public enum Part {
    TRAIN,
    VALIDATION,
    TEST
  }

  private SurfacePoints(InputSlice slice, int all, int[] rows, Part[] parts) {
    this.slice = slice;
    this.all = all;
    this.rows = rows;
    this.parts = parts;
    PreparedData data = slice.data();
    xs = new double[rows.length];
    ys = new double[rows.length];
    inputs = new double[data.inputs().count()][rows.length];
    for (int p = 0; p < rows.length; p++) {
      double[] values = data.inputs().values(data.dataset(), rows[p]);
      xs[p] = values[slice.first()];
      ys[p] =
          slice.second().isPresent()
              ? values[slice.second().getAsInt()]
              : data.dataset().target(rows[p]);
      double[] x = data.inputs().of(values);
      for (int k = 0; k < x.length; k++) inputs[k][p] = x[k];
    }
  }

  /** Training rows first, then validation rows, then test rows. */
  public static SurfacePoints of(InputSlice slice) {
    int[] train = slice.data().split().train();
    int[] validation = slice.data().split().validation();
    int[] test = slice.data().split().test();
    int all = train.length + validation.length + test.length;
    int[] chosen = chosen(all);
    int[] rows = new int[chosen.length];
    Part[] parts = new Part[chosen.length];
    for (int p = 0; p < chosen.length; p++) {
      int k = chosen[p];
      int behindTrain = k - train.length;
      int behindValidation = behindTrain - validation.length;
      if (behindTrain < 0) {
        rows[p] = train[k];
        parts[p] = Part.TRAIN;
      } else if (behindValidation < 0) {
        rows[p] = validation[behindTrain];
        parts[p] = Part.VALIDATION;
      } else {
        rows[p] = test[behindValidation];
        parts[p] = Part.TEST;
      }
    }
    return new SurfacePoints(slice, all, rows, parts);
  }

  private static int[] chosen(int all) {
    int[] chosen = Arrays.copyOf(new NumpyRandom(SEED).permutation(all), Math.min(all, MOST));
    Arrays.sort(chosen);
    return chosen;
  }

  public InputSlice slice() {
    return slice;
  }

  public int size() {
    return rows.length;
  }

  /** How many there would be if all were shown; a row of two parts counts twice. */
  public int all() {
    return all;
  }

  /** The row of the data set. */
  public int row(int point) {
    return rows[point];
  }

  public Part part(int point) {
    return parts[point];
  }

  /** The value of the first feature, in its unit. */
  public double x(int point) {
    return xs[point];
  }

  /** The value of the second feature, in its unit; on a line the target. */
  public double y(int point) {
    return ys[point];
  }

  /** The class number of a point, or the number to be foretold, in the target's unit. */
  public double target(int point) {
    Dataset dataset = slice.data().dataset();
    return dataset.target(rows[point]);
  }
}
