package engram.inspect;

import engram.nn.NetworkSpec;
import engram.nn.Parameters;
import engram.nn.Part;
import engram.training.ParameterHistory;
import engram.training.Position;
import engram.training.Snapshot;
import java.util.Arrays;
import java.util.Optional;

/**
 * The value of one weight or bias over the epochs of a run, from epoch 0 on, also over those after
 * the shown moment when the run went back. Immutable.
 *
 * <p>At most {@value #MOST} points: of a longer path each stretch gives its lowest and its highest
 * one, so no extreme is lost. Values that are not finite are left out.
 */
public final class ParameterPath {
  /** Points of a path at most. */
  public static final int MOST = 200;

  /** Each keeps two points, beside the first, the last and the shown one. */
  private static final int STRETCHES = (MOST - 3) / 2;

  private final double[] epochs;
  private final double[] values;
  private final int shown;
  private final double lowest;
  private final double highest;

  private ParameterPath(double[] epochs, double[] values, int shown) {
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
  public static Optional<ParameterPath> of(Snapshot snapshot, Part part) {
    int index = index(snapshot.parameters().spec(), part);
    if (!Double.isFinite(snapshot.parameters().get(index))) return Optional.empty();
    return snapshot.parameterHistory().map(history -> of(snapshot, history, index));
  }

  private static int index(NetworkSpec spec, Part part) {
    if (!part.isIn(spec)) throw new IllegalArgumentException(part + " is not in " + spec);
    if (part instanceof Part.Weight w) return spec.weightIndex(w.layer(), w.from(), w.to());
    if (part instanceof Part.Bias b) return spec.biasIndex(b.layer(), b.to());
    throw new IllegalArgumentException(part + " is neither a weight nor a bias");
  }

  private static ParameterPath of(Snapshot snapshot, ParameterHistory history, int index) {
    double here = epoch(snapshot);
    int next = 0;
    Points points = new Points(history.size() + 1);
    for (; next < history.size() && history.epoch(next) < here; next++) {
      points.add(history.epoch(next), history.parameters(next), index);
    }
    int shown = points.size;
    points.add(here, snapshot.parameters(), index);
    if (next < history.size() && history.epoch(next) == here) next++;
    for (; next < history.size(); next++) {
      points.add(history.epoch(next), history.parameters(next), index);
    }
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

    void add(double epoch, Parameters parameters, int index) {
      double value = parameters.get(index);
      if (!Double.isFinite(value)) return;
      epochs[size] = epoch;
      values[size] = value;
      size++;
    }

    ParameterPath all(int shown) {
      return new ParameterPath(Arrays.copyOf(epochs, size), Arrays.copyOf(values, size), shown);
    }

    ParameterPath thinned(int shown) {
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
