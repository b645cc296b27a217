package engram.data;

import java.util.Arrays;
import java.util.List;
import org.ejml.data.DMatrixRMaj;

/**
 * What the network is given of a row: its features completed, categories one-hot, and scaled. What
 * that needs is taken from the training rows alone. Immutable.
 */
public final class Inputs {
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
    Inputs fitted =
        new Inputs(
            dataset.features(),
            plan.inputs(dataset.features()),
            usual(dataset, trainingRows, check));
    for (int i = 0; i < fitted.count(); i++) {
      check.run();
      if (fitted.input(i) instanceof Input.Indicator) continue;
      if (fitted.input(i) instanceof Input.Derived derived) fitted.checkValues(dataset, derived);
      double[] column = fitted.unscaled(dataset, trainingRows, i);
      try {
        fitted.scales[i] = scaling.fit(column);
      } catch (IllegalArgumentException e) {
        throw SetupException.tooLarge(fitted.name(fitted.input(i)));
      }
    }
    return fitted;
  }

  /** What the data set calls it, or its formula. */
  private String name(Input input) {
    if (input instanceof Input.Measured measured) return features.get(measured.feature()).name();
    if (input instanceof Input.Derived derived) return derived.formula().toString();
    return features.get(((Input.Indicator) input).feature()).name();
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

  private static double[] usual(Dataset dataset, int[] rows, Runnable check) {
    double[] usual = new double[dataset.featureCount()];
    for (int f = 0; f < usual.length; f++) {
      check.run();
      double[] known = known(dataset, rows, f);
      if (known.length == 0) continue;
      Feature kind = dataset.feature(f);
      usual[f] = kind.isNumber() ? CompensatedSum.mean(known) : mostFrequent(known, kind);
    }
    return usual;
  }

  private static double[] known(Dataset dataset, int[] rows, int feature) {
    double[] known = new double[rows.length];
    int count = 0;
    for (int row : rows) {
      double value = dataset.value(row, feature);
      if (!Double.isNaN(value)) known[count++] = value;
    }
    return Arrays.copyOf(known, count);
  }

  /** The first of those that are equally frequent. */
  private static int mostFrequent(double[] known, Feature feature) {
    int[] counts = new int[feature.categories().size()];
    for (double category : known) counts[(int) category]++;
    int most = 0;
    for (int c = 1; c < counts.length; c++) if (counts[c] > counts[most]) most = c;
    return most;
  }

  private double[] unscaled(Dataset dataset, int[] rows, int input) {
    double[] column = new double[rows.length];
    if (inputs.get(input) instanceof Input.Measured measured) {
      for (int i = 0; i < rows.length; i++) {
        column[i] = value(dataset, rows[i], measured.feature());
      }
      return column;
    }
    double[] values = new double[features.size()];
    for (int i = 0; i < rows.length; i++) {
      fill(values, dataset, rows[i]);
      column[i] = inputs.get(input).of(values);
    }
    return column;
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
    double[] values = new double[features.size()];
    for (int r = 0; r < rows.length; r++) {
      check.run();
      fill(values, dataset, rows[r]);
      for (int i = 0; i < count(); i++) {
        matrix.data[r * count() + i] = scales[i].apply(inputs.get(i).of(values));
      }
    }
    return matrix;
  }
}
