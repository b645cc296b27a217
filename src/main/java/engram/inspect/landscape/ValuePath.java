package engram.inspect.landscape;

import engram.nn.ForwardPass;
import engram.nn.NetworkSpec;
import engram.nn.Parameters;
import engram.nn.Part;
import engram.training.ParameterHistory;
import engram.training.Position;
import engram.training.Snapshot;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * The value of one weight or bias, or of one neuron's activation for one sample, over the epochs of
 * a run, from epoch 0 on, also over those after the shown moment when the run went back. Immutable.
 *
 * <p>At most {@value #MOST} points: of a longer path each stretch gives its lowest and its highest
 * one, so no extreme is lost. Values that are not finite are left out.
 */
public final class ValuePath {
  /** Points of a path at most. */
  static final int MOST = 300;

  /** Each keeps two points, beside the first, the last and the shown one. */
  private static final int STRETCHES = (MOST - 3) / 2;

  private final double[] epochs;
  private final double[] values;
  private final int shown;
  private final double lowest;
  private final double highest;

  private ValuePath(double[] epochs, double[] values, int shown) {
    this.epochs = epochs;
    this.values = values;
    this.shown = shown;
    lowest = Arrays.stream(values).min().orElseThrow();
    highest = Arrays.stream(values).max().orElseThrow();
  }

  /**
   * Empty if the session does not watch the next step, or the shown value is not finite.
   *
   * @param part a weight or a bias
   * @throws IllegalArgumentException if it is neither, or the network has no such part
   */
  public static Optional<ValuePath> of(Snapshot snapshot, Part part) {
    int index = index(snapshot.parameters().spec(), part);
    if (!Double.isFinite(snapshot.parameters().get(index))) return Optional.empty();
    return snapshot.parameterHistory().map(history -> of(snapshot, history, 1, p -> p.get(index)));
  }

  /**
   * Of a neuron's activation, computed anew with the parameters of each known epoch; of many epochs
   * about {@value #MOST} evenly spaced ones are taken. Empty if the session does not watch the next
   * step, or the shown value is not finite.
   *
   * @param row of the data set
   * @throws IllegalArgumentException if the network has no such neuron
   */
  public static Optional<ValuePath> ofActivation(Snapshot snapshot, Part.Neuron neuron, int row) {
    NetworkSpec spec = snapshot.parameters().spec();
    if (!neuron.isIn(spec)) throw new IllegalArgumentException(neuron + " is not in " + spec);
    double[] input = snapshot.data().input(row);
    ToDoubleFunction<Parameters> activation =
        p -> ForwardPass.of(p, input).a(neuron.layer(), neuron.unit());
    if (!Double.isFinite(activation.applyAsDouble(snapshot.parameters()))) return Optional.empty();
    return snapshot
        .parameterHistory()
        .map(history -> of(snapshot, history, stride(history), activation));
  }

  /** About how many multiplications {@link #ofActivation} makes. */
  public static long work(Snapshot snapshot) {
    long passes =
        snapshot.parameterHistory().map(history -> history.size() / stride(history) + 1).orElse(1);
    return passes * snapshot.parameters().spec().parameterCount();
  }

  private static int stride(ParameterHistory history) {
    return 1 + history.size() / (MOST - 1);
  }

  private static int index(NetworkSpec spec, Part part) {
    if (!part.isIn(spec)) throw new IllegalArgumentException(part + " is not in " + spec);
    return spec.indexOf(part);
  }

  /** Of every stride-th known epoch, the last one and the shown moment. */
  private static ValuePath of(
      Snapshot snapshot, ParameterHistory history, int stride, ToDoubleFunction<Parameters> value) {
    double here = epoch(snapshot);
    Points points = new Points(history.size() + 1);
    int shown = -1;
    for (int i = 0; i < history.size(); i++) {
      if (shown < 0 && history.epoch(i) >= here) {
        shown = points.add(here, value.applyAsDouble(snapshot.parameters()));
      }
      boolean taken = i % stride == 0 || i == history.size() - 1;
      if (taken && history.epoch(i) != here) {
        points.add(history.epoch(i), value.applyAsDouble(history.parameters(i)));
      }
    }
    if (shown < 0) shown = points.add(here, value.applyAsDouble(snapshot.parameters()));
    return points.size <= MOST ? points.all(shown) : points.thinned(shown);
  }

  /** Whole epochs, and the part of the present one that is done. */
  private static double epoch(Snapshot snapshot) {
    Position position = snapshot.position();
    return position.epoch() + (double) position.row() / snapshot.data().train().rows();
  }

  /** How many points it has; at least 1. */
  public int size() {
    return epochs.length;
  }

  /** Where the i-th point lies, ascending; not a whole number inside an epoch. */
  public double epoch(int i) {
    return epochs[i];
  }

  /** The value there, to the bit. */
  public double value(int i) {
    return values[i];
  }

  /** The value at the point that is nearest to that epoch. */
  public double nearestTo(double epoch) {
    int found = Arrays.binarySearch(epochs, epoch);
    if (found >= 0) return values[found];
    int after = Math.min(-found - 1, epochs.length - 1);
    int before = Math.max(0, after - 1);
    return epoch - epochs[before] <= epochs[after] - epoch ? values[before] : values[after];
  }

  /** Which point is the shown moment. */
  public int shown() {
    return shown;
  }

  /** The smallest value. */
  public double lowest() {
    return lowest;
  }

  /** The largest value. */
  public double highest() {
    return highest;
  }

  /** The points while they are gathered. */
  private static final class Points {
    private final double[] epochs;
    private final double[] values;
    private int size;

    Points(int most) {
      epochs = new double[most];
      values = new double[most];
    }

    /** Returns its place; a value that is not finite gets none. */
    int add(double epoch, double value) {
      if (!Double.isFinite(value)) return size - 1;
      epochs[size] = epoch;
      values[size] = value;
      return size++;
    }

    ValuePath all(int shown) {
      return new ValuePath(Arrays.copyOf(epochs, size), Arrays.copyOf(values, size), shown);
    }

    ValuePath thinned(int shown) {
      boolean[] kept = new boolean[size];
      kept[0] = true;
      kept[shown] = true;
      kept[size - 1] = true;
      for (int k = 0; k < STRETCHES; k++) {
        keepExtremes(kept, k * size / STRETCHES, (k + 1) * size / STRETCHES);
      }
      Points thin = new Points(MOST);
      int shownThere = 0;
      for (int i = 0; i < size; i++) {
        if (!kept[i]) continue;
        if (i == shown) shownThere = thin.size;
        thin.epochs[thin.size] = epochs[i];
        thin.values[thin.size] = values[i];
        thin.size++;
      }
      return thin.all(shownThere);
    }

    private void keepExtremes(boolean[] kept, int from, int to) {
      int low = from;
      int high = from;
      for (int i = from; i < to; i++) {
        if (values[i] < values[low]) low = i;
        if (values[i] > values[high]) high = i;
      }
      kept[low] = true;
      kept[high] = true;
    }
  }
}
