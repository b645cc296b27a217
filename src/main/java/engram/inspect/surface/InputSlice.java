package engram.inspect.surface;

import engram.inspect.FeatureRange;
import engram.training.recipe.PreparedData;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A line or a plane through the space of all features: one or two of them vary, the others are held
 * where they are, or follow as is typical of the samples. Immutable.
 */
public final class InputSlice {
  private final PreparedData data;
  private final int first;
  private final OptionalInt second;
  private final FeatureRange horizontal;
  private final Optional<FeatureRange> vertical;
  private final double[] held;
  private final Optional<TypicalFeatures> typical;

  private InputSlice(
      PreparedData data,
      int first,
      OptionalInt second,
      FeatureRange horizontal,
      Optional<FeatureRange> vertical,
      double[] held,
      Optional<TypicalFeatures> typical) {
    this.data = data;
    this.first = first;
    this.second = second;
    this.horizontal = horizontal;
    this.vertical = vertical;
    this.held = held;
    this.typical = typical;
  }

  /**
   * Through the means, and the most frequent categories, of the training rows.
   *
   * @param first the feature along the horizontal axis, a number
   * @param second that along the vertical axis, another number; empty for a line
   */
  public static InputSlice of(PreparedData data, int first, OptionalInt second) {
    double[] usual = new double[data.inputs().featureCount()];
    for (int f = 0; f < usual.length; f++) usual[f] = data.inputs().usual(f);
    return new InputSlice(
        data,
        first,
        second,
        FeatureRange.of(data, first),
        second.isPresent()
            ? Optional.of(FeatureRange.of(data, second.getAsInt()))
            : Optional.empty(),
        usual,
        Optional.empty());
  }

  /** The parallel one through a row of the data set. */
  public InputSlice through(int row) {
    return through(data.inputs().values(data.dataset(), row));
  }

  /**
   * The parallel one through a sample that need not be in the data set.
   *
   * @param values of all features, all known
   */
  public InputSlice through(double[] values) {
    double[] copy = values.clone();
    return new InputSlice(data, first, second, horizontal, vertical, copy, Optional.empty());
  }

  /**
   * Over the same axes, the other features as is typical of the training samples there; close to a
   * row of the data set as they are in that row. Asked of such a slice it fits nothing anew.
   */
  public InputSlice typicalAround(int row) {
    TypicalFeatures others =
        typical.map(fitted -> fitted.around(row)).orElseGet(() -> TypicalFeatures.of(this, row));
    return new InputSlice(data, first, second, horizontal, vertical, held, Optional.of(others));
  }

  /** The same plane shown from there to there. */
  public InputSlice within(FeatureRange newHorizontal, FeatureRange newVertical) {
    return new InputSlice(
        data, first, second, newHorizontal, Optional.of(newVertical), held, typical);
  }

  public PreparedData data() {
    return data;
  }

  /** The feature along the horizontal axis. */
  public int first() {
    return first;
  }

  /** The feature along the vertical axis; empty for a line. */
  public OptionalInt second() {
    return second;
  }

  public FeatureRange horizontal() {
    return horizontal;
  }

  /** Empty for a line. */
  public Optional<FeatureRange> vertical() {
    return vertical;
  }

  /** Whether there are features that are held. */
  public boolean holdsOthers() {
    return data.inputs().featureCount() > (second.isPresent() ? 2 : 1);
  }

  /**
   * All features at a place of the slice.
   *
   * @param y of a line it means nothing
   */
  public double[] values(double x, double y) {
    double[] values = held.clone();
    typical.ifPresent(others -> others.fill(values, x, y));
    values[first] = x;
    second.ifPresent(feature -> values[feature] = y);
    return values;
  }

  /** What the network sees at a place of the slice. */
  public double[] inputs(double x, double y) {
    return data.inputs().of(values(x, y));
  }
}
