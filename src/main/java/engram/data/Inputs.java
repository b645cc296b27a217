package engram.data;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;

/**
 * What the network is given of a row: its features completed, categories one-hot, and scaled. What
 * that needs is taken from the training rows alone. Immutable.
 */
public final class Inputs {
  private static final int BLOCK = 256;

  private final List<Feature> features;
  private final List<Input> inputs;
  private final double[] usual;
  private final Scale[] scales;

  private Inputs(List<Feature> features, List<Input> inputs, double[] usual) {
    this.features = features;
    this.inputs = inputs;
    this.usual = usual;
    scales = new Scale[inputs.size()];
    Arrays.fill(scales, Scale.NONE);
  }

  /**
   * Fits the inputs to the training rows. Indicators are never scaled.
   *
   * @throws IllegalArgumentException if the plan leaves no input, or if a number is too large to
   *     scale
   */
  static Inputs fit(Dataset dataset, InputPlan plan, Scaling scaling, int[] trainingRows) {
    return fit(dataset, plan, scaling, trainingRows, () -> {});
  }

  /**
   * The same for many rows, which take a while.
   *
   * @param check called for each input; what it throws ends the work
   */
  public static Inputs fit(
      Dataset dataset, InputPlan plan, Scaling scaling, int[] trainingRows, Runnable check) {
    double[] usual = new double[dataset.featureCount()];
    Inputs fitted = new Inputs(dataset.features(), plan.inputs(dataset.features()), usual);
    // Many rows take much room, so each column is written over that before it.
    double[] column = new double[trainingRows.length];
    int input = 0;
    for (int f = 0; f < usual.length; f++) {
      check.run();
      for (int i = 0; i < column.length; i++) column[i] = dataset.value(trainingRows[i], f);
      usual[f] = complete(column, dataset.feature(f));
      while (input < fitted.count() && isOf(f, fitted.input(input))) {
        if (fitted.input(input) instanceof Input.Measured) fitted.fit(input, scaling, column);
        input++;
      }
    }
    for (; input < fitted.count(); input++) {
      check.run();
      Input.Derived derived = (Input.Derived) fitted.input(input);
      fitted.checkValues(dataset, derived);
      double[] values = new double[usual.length];
      for (int i = 0; i < column.length; i++) {
        fitted.fill(values, dataset, trainingRows[i]);
        column[i] = derived.of(values);
      }
      fitted.fit(input, scaling, column);
    }
    return fitted;
  }

  /** What the data set calls it, or its formula. */
  private String name(Input input) {
    if (input instanceof Input.Measured measured) return features.get(measured.feature()).name();
    if (input instanceof Input.Derived derived) return derived.formula().toString();
    return features.get(((Input.Indicator) input).feature()).name();
  }

  private static boolean isOf(int feature, Input input) {
    return input instanceof Input.Measured measured && measured.feature() == feature
        || input instanceof Input.Indicator indicator && indicator.feature() == feature;
  }

  private void fit(int input, Scaling scaling, double[] column) {
    try {
      scales[input] = scaling.fit(column);
    } catch (IllegalArgumentException e) {
      throw SetupException.tooLarge(name(input(input)));
    }
  }

  /** Also of the rows that are kept for the test. */
  private void checkValues(Dataset dataset, Input.Derived derived) {
    double[] values = new double[features.size()];
    for (int row = 0; row < dataset.rows(); row++) {
      fill(values, dataset, row);
      if (Double.isFinite(derived.of(values))) continue;
      throw new SetupException(
          SetupException.Kind.NO_VALUE,
          "the formula %s is %s for row %d".formatted(derived.formula(), derived.of(values), row),
          derived.formula(),
          row);
    }
  }

  /** Puts the usual value where none is known, and returns it; 0 if none is known at all. */
  private static double complete(double[] column, Feature feature) {
    double[] known = known(column);
    if (known.length == 0) return completed(column, 0);
    return completed(
        column, feature.isNumber() ? CompensatedSum.mean(known) : mostFrequent(known, feature));
  }

  private static double completed(double[] column, double usual) {
    for (int i = 0; i < column.length; i++) if (Double.isNaN(column[i])) column[i] = usual;
    return usual;
  }

  private static double[] known(double[] column) {
    int missing = 0;
    for (double value : column) if (Double.isNaN(value)) missing++;
    if (missing == 0) return column;
    return Arrays.stream(column).filter(value -> !Double.isNaN(value)).toArray();
  }

  /** The first of those that are equally frequent. */
  private static int mostFrequent(double[] known, Feature feature) {
    int[] counts = new int[feature.categories().size()];
    for (double category : known) counts[(int) category]++;
    int most = 0;
    for (int c = 1; c < counts.length; c++) if (counts[c] > counts[most]) most = c;
    return most;
  }

  private void fill(double[] values, Dataset dataset, int row) {
    for (int f = 0; f < values.length; f++) values[f] = value(dataset, row, f);
  }

  private double value(Dataset dataset, int row, int feature) {
    double value = dataset.value(row, feature);
    return Double.isNaN(value) ? usual[feature] : value;
  }

  public int count() {
    return inputs.size();
  }

  public Input input(int input) {
    return inputs.get(input);
  }

  /** What an {@link Input} counts into: the features of the data set. */
  public Feature feature(int feature) {
    return features.get(feature);
  }

  public int featureCount() {
    return features.size();
  }

  public Scale scale(int input) {
    return scales[input];
  }

  /**
   * What stands for a feature that is not known: the mean, or the most frequent category, of the
   * training rows.
   */
  public double usual(int feature) {
    return usual[feature];
  }

  /** All features of a row, what is not known replaced by {@link #usual}; a copy. */
  public double[] values(Dataset dataset, int row) {
    double[] values = new double[features.size()];
    fill(values, dataset, row);
    return values;
  }

  /** The inputs of a row before they are scaled, from {@link #values}. */
  public double[] unscaled(double[] values) {
    double[] x = new double[count()];
    for (int i = 0; i < x.length; i++) x[i] = inputs.get(i).of(values);
    return x;
  }

  /** The inputs of a row as the network sees them, from {@link #values}. */
  public double[] of(double[] values) {
    double[] x = unscaled(values);
    for (int i = 0; i < x.length; i++) x[i] = scales[i].apply(x[i]);
    return x;
  }

  /** The inputs of the named rows as the network sees them, rows × inputs. */
  DMatrixRMaj of(Dataset dataset, int[] rows) {
    return of(dataset, rows, () -> {});
  }

  /**
   * The same for many rows, which take a while.
   *
   * @param check called for each row; what it throws ends the work
   */
  public DMatrixRMaj of(Dataset dataset, int[] rows, Runnable check) {
    DMatrixRMaj matrix = new DMatrixRMaj(rows.length, count());
    // Memory is read in its order, column by column: by chance it takes three times as long.
    long[] places =
        IntStream.range(0, rows.length).mapToLong(r -> (long) rows[r] << 32 | r).toArray();
    Arrays.sort(places);
    double[][] values = new double[Math.min(BLOCK, rows.length)][features.size()];
    for (int from = 0; from < rows.length; from += BLOCK) {
      int to = Math.min(from + BLOCK, rows.length);
      for (int f = 0; f < features.size(); f++) gather(dataset, places, from, to, f, values);
      for (int p = from; p < to; p++) {
        check.run();
        put(values[p - from], matrix.data, (int) places[p] * count());
      }
    }
    return matrix;
  }

  private void gather(
      Dataset dataset, long[] places, int from, int to, int feature, double[][] values) {
    for (int p = from; p < to; p++) {
      values[p - from][feature] = value(dataset, (int) (places[p] >> 32), feature);
    }
  }

  private void put(double[] values, double[] x, int first) {
    for (int i = 0; i < scales.length; i++) {
      x[first + i] = scales[i].apply(inputs.get(i).of(values));
    }
  }
}
