package engram.inspect;

import engram.nn.Activation;
import engram.nn.ForwardPass;
import engram.nn.NetworkSpec;
import engram.nn.Parameters;
import engram.nn.Part;
import engram.training.Snapshot;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * How all layers of a network are doing at one moment.
 *
 * @param spec of the network
 * @param rows how many training rows were measured
 * @param first how many units of each layer were stuck before the first epoch
 * @param run what the run shows besides
 */
public record NetworkHealth(
    NetworkSpec spec, int rows, List<LayerHealth> layers, List<Integer> first, RunSigns run) {
  /** Of more training rows, so many evenly spaced ones are measured. */
  static final int MOST_ROWS = 1000;

  /** In the output layer a unit is kept from its target if it is farther away than this. */
  private static final double FAR_FROM_TARGET = 0.5;

  public NetworkHealth {
    layers = List.copyOf(layers);
    first = List.copyOf(first);
  }

  /** About how many multiplications {@link #of} makes: the rows twice, and some steps tried. */
  public static long work(Snapshot snapshot) {
    return 4L * measured(snapshot) * snapshot.parameters().spec().parameterCount();
  }

  /** Measures the snapshot's network on its training rows. */
  public static NetworkHealth of(Snapshot snapshot) {
    NetworkSpec spec = snapshot.parameters().spec();
    int rows = measured(snapshot);
    double[][] activations = new double[spec.layerCount()][];
    for (int k = 0; k < spec.layerCount(); k++) activations[k] = new double[rows * spec.unitsOf(k)];
    int[][] stuckRows = stuckRows(snapshot, snapshot.parameters(), activations);
    List<LayerHealth> layers = new ArrayList<>();
    for (int k = 0; k < spec.layerCount(); k++) {
      layers.add(layer(snapshot, k, rows, activations[k], stuckRows[k]));
    }
    return new NetworkHealth(spec, rows, layers, first(snapshot, layers), RunSigns.of(snapshot));
  }

  /** Of each layer, how many units were stuck at the start. */
  private static List<Integer> first(Snapshot snapshot, List<LayerHealth> layers) {
    if (!snapshot.recipe().network().equals(snapshot.parameters().spec())) {
      return layers.stream().map(layer -> 0).toList();
    }
    int[][] stuckRows =
        stuckRows(snapshot, RunSigns.first(snapshot.recipe()), new double[layers.size()][0]);
    List<Integer> first = new ArrayList<>();
    for (int k = 0; k < stuckRows.length; k++) first.add(layers.get(k).stuckUnits(stuckRows[k]));
    return first;
  }

  /**
   * By layer and unit, on how many rows it is stuck.
   *
   * @param activations filled, where there is room
   */
  private static int[][] stuckRows(
      Snapshot snapshot, Parameters parameters, double[][] activations) {
    NetworkSpec spec = parameters.spec();
    int rows = measured(snapshot);
    int[][] stuckRows = new int[spec.layerCount()][];
    for (int k = 0; k < stuckRows.length; k++) stuckRows[k] = new int[spec.unitsOf(k)];
    for (int i = 0; i < rows; i++) {
      int row = (int) ((long) i * allRows(snapshot) / rows);
      ForwardPass pass = ForwardPass.of(parameters, snapshot.data().train().input(row));
      measure(snapshot, pass, i, row, activations, stuckRows);
    }
    forgetCutUnits(snapshot.surgery().lesions(), spec, stuckRows);
    return stuckRows;
  }

  private static int allRows(Snapshot snapshot) {
    return snapshot.data().train().rows();
  }

  private static int measured(Snapshot snapshot) {
    return Math.min(MOST_ROWS, allRows(snapshot));
  }

  private static void measure(
      Snapshot snapshot,
      ForwardPass pass,
      int place,
      int row,
      double[][] activations,
      int[][] stuckRows) {
    NetworkSpec spec = snapshot.parameters().spec();
    int last = spec.layerCount() - 1;
    for (int k = 0; k <= last; k++) {
      int units = spec.unitsOf(k);
      for (int o = 0; o < units; o++) {
        double a = pass.a(k, o);
        if (activations[k].length > 0) activations[k][place * units + o] = a;
        boolean flat = spec.activationOf(k).isFlat(pass.z(k, o), a);
        if (flat && (k < last || isKeptFromTarget(snapshot, row, o, a))) stuckRows[k][o]++;
      }
    }
  }

  /** A unit that was cut off by hand does not learn, but nothing ails it. */
  private static void forgetCutUnits(Set<Part> lesions, NetworkSpec spec, int[][] stuckRows) {
    if (lesions.isEmpty()) return;
    for (int k = 0; k < stuckRows.length; k++) {
      for (int o = 0; o < stuckRows[k].length; o++) {
        if (isCutOff(lesions, spec, k, o)) stuckRows[k][o] = 0;
      }
    }
  }

  /** Whether no weight into the unit is left. */
  private static boolean isCutOff(Set<Part> lesions, NetworkSpec spec, int layer, int unit) {
    if (lesions.contains(new Part.Neuron(layer, unit))) return true;
    return IntStream.range(0, spec.inputsOf(layer))
        .allMatch(
            from -> {
              Part source = layer == 0 ? new Part.Input(from) : new Part.Neuron(layer - 1, from);
              return lesions.contains(source)
                  || lesions.contains(new Part.Weight(layer, from, unit));
            });
  }

  /**
   * An output at its target is where it should be; and under cross-entropy δ = a − t, in which the
   * flat function has no part. A dead ReLU is 0 wherever its target is.
   */
  private static boolean isKeptFromTarget(Snapshot snapshot, int row, int output, double a) {
    NetworkSpec spec = snapshot.parameters().spec();
    Activation f = spec.activationOf(spec.layerCount() - 1);
    if (snapshot.recipe().loss().cancels(f)) return false;
    if (f.canDie()) return true;
    return Math.abs(a - snapshot.data().train().target(row, output)) > FAR_FROM_TARGET;
  }

  private static LayerHealth layer(
      Snapshot snapshot, int layer, int rows, double[] activations, int[] stuckRows) {
    Parameters parameters = snapshot.parameters();
    NetworkSpec spec = parameters.spec();
    double[] before = weights(spec, layer, parameters.toArray());
    Distribution weights = Distribution.of(before);
    return new LayerHealth(
        layer,
        layer == spec.layerCount() - 1,
        spec.activationOf(layer),
        rows,
        weights,
        snapshot
            .next()
            .map(next -> Distribution.of(weights(spec, layer, next.gradients().toArray()))),
        ofActivations(spec.activationOf(layer), activations),
        snapshot
            .next()
            .map(next -> ratio(before, weights(spec, layer, next.after().toArray()), weights))
            .orElse(OptionalDouble.empty()),
        stuckRows);
  }

  private static Distribution ofActivations(Activation f, double[] activations) {
    return f.isBounded()
        ? Distribution.within(f.lowest(), f.highest(), activations)
        : Distribution.of(activations);
  }

  /** The layer's weights out of the flat order of {@link Parameters}, without its biases. */
  private static double[] weights(NetworkSpec spec, int layer, double[] flat) {
    int from = spec.offsetOf(layer);
    return Arrays.copyOfRange(flat, from, from + spec.inputsOf(layer) * spec.unitsOf(layer));
  }

  private static OptionalDouble ratio(double[] before, double[] after, Distribution weights) {
    double[] change = new double[before.length];
    for (int i = 0; i < change.length; i++) change[i] = after[i] - before[i];
    if (weights.norm() == 0) return OptionalDouble.empty();
    return OptionalDouble.of(Distribution.of(change).norm() / weights.norm());
  }

  /** The Euclidean norm of the gradients of all layers' weights, if the next step is watched. */
  public OptionalDouble gradientNorm() {
    double[] norms = new double[layers.size()];
    for (int k = 0; k < norms.length; k++) {
      Optional<Distribution> gradients = layers.get(k).gradients();
      if (gradients.isEmpty()) return OptionalDouble.empty();
      norms[k] = gradients.get().norm();
    }
    return OptionalDouble.of(Distribution.of(norms).norm());
  }

  /**
   * The root mean square of the gradients of the first layer to that of the last; empty if the next
   * step is not watched or the last has none.
   */
  OptionalDouble gradientRatio() {
    Optional<Distribution> first = layers.get(0).gradients();
    Optional<Distribution> last = layers.get(layers.size() - 1).gradients();
    if (first.isEmpty() || last.isEmpty() || last.get().rms() == 0) return OptionalDouble.empty();
    return OptionalDouble.of(first.get().rms() / last.get().rms());
  }
}
