package engram.nn.fast;

import engram.nn.Activation;
import engram.nn.Loss;
import engram.nn.NetworkSpec;

/**
 * What happens at the end of the network: the activations of the last layer, the loss, and its
 * first δ, over a batch.
 *
 * <p>Samples stand in blocks of {@code lanes}: unit o of sample s is number (⌊s / lanes⌋ · units +
 * o) · lanes + s mod lanes. One lane is row by row. Places behind the last sample stay 0 in δ.
 */
final class OutputLayer {
  private final Activation f;
  private final Loss loss;
  private final Loops loops;
  private final ActivationArrays activations;
  private final int units;
  private int lanes = 1;
  private final double[] zOfRow;
  private final double[] aOfRow;
  private final double[] tOfRow;
  private double[] z = {};
  private double[] a = {};
  private double[] targets = {};
  private double[] delta = {};
  private double[] scratch = {};

  OutputLayer(NetworkSpec spec, Loss loss, Loops loops) {
    this.loops = loops;
    activations = loops.activations();
    f = spec.activationOf(spec.layerCount() - 1);
    this.loss = loss;
    units = spec.outputs();
    zOfRow = new double[units];
    aOfRow = new double[units];
    tOfRow = new double[units];
  }

  /**
   * @param longest numbers of the longest batch in any layout
   */
  void allocate(int longest) {
    int size = loops.padded(longest);
    z = new double[size];
    a = new double[size];
    targets = new double[size];
    delta = new double[size];
    scratch = new double[size];
  }

  /** The layout of the next batch. */
  void arrange(int samplesInLanes) {
    lanes = samplesInLanes;
  }

  /** The most places behind the last sample in any layout that go along. */
  int longestBlock() {
    return loops.blockLength();
  }

  private int size(int rows) {
    return (rows + lanes - 1) / lanes * lanes * units;
  }

  /** Where the last layer's z is put, and {@link #activate} leaves a. */
  double[] activations() {
    return a;
  }

  /** Where the layout puts the targets. */
  double[] targets() {
    return targets;
  }

  /** ∂L/∂z of the last layer after {@link #differentiate}. */
  double[] delta() {
    return delta;
  }

  /** Where unit 0 of sample {@code next} stands, given the place of the sample before. */
  private int placeAfter(int place, int next) {
    return next % lanes == 0 ? place + 1 + lanes * (units - 1) : place + 1;
  }

  /** z becomes a. */
  void activate(int rows) {
    if (f.needsZ()) System.arraycopy(a, 0, z, 0, size(rows));
    if (f == Activation.SOFTMAX) softmax(rows);
    else activations.apply(f, a, scratch, loops.padded(size(rows)));
  }

  private void softmax(int rows) {
    for (int s = 0, place = 0; s < rows; s++, place = placeAfter(place, s)) {
      double max = Double.NEGATIVE_INFINITY;
      for (int o = 0; o < units; o++) max = Math.max(max, a[place + o * lanes]);
      for (int o = 0; o < units; o++) a[place + o * lanes] -= max;
    }
    activations.exp(a, scratch, loops.padded(size(rows)));
    for (int s = 0, place = 0; s < rows; s++, place = placeAfter(place, s)) {
      double sum = 0;
      for (int o = 0; o < units; o++) sum += a[place + o * lanes];
      for (int o = 0; o < units; o++) a[place + o * lanes] /= sum;
    }
  }

  /** δ of every sample, as {@link Loss#outputDelta} with share 1/rows. */
  void differentiate(int rows) {
    double factor = loss.errorFactor(units, 1.0 / rows);
    int size = loops.padded(size(rows));
    subtract(a, targets, factor, delta, size);
    if (!loss.cancels(f)) {
      if (f == Activation.SOFTMAX) timesJacobian(rows);
      else activations.timesDerivative(f, delta, z, a, size);
    }
    clearUnused(rows);
  }

  private static void subtract(double[] a, double[] t, double factor, double[] delta, int size) {
    for (int k = 0; k < size; k++) delta[k] = (a[k] - t[k]) * factor;
  }

  /** ∂L/∂z of softmax: aₒ (∂L/∂aₒ − Σₖ ∂L/∂aₖ aₖ). */
  private void timesJacobian(int rows) {
    for (int s = 0, place = 0; s < rows; s++, place = placeAfter(place, s)) {
      double mean = 0;
      for (int o = 0; o < units; o++) mean += delta[place + o * lanes] * a[place + o * lanes];
      for (int o = 0; o < units; o++) {
        int k = place + o * lanes;
        delta[k] = a[k] * (delta[k] - mean);
      }
    }
  }

  /** δ of that sample of the batch becomes 0: nothing goes back from it. */
  void silence(int sample) {
    int place = sample / lanes * units * lanes + sample % lanes;
    for (int o = 0; o < units; o++) delta[place + o * lanes] = 0;
  }

  /** Places behind the last sample: its block's lanes from rows mod lanes on. */
  private void clearUnused(int rows) {
    int used = rows % lanes;
    if (used == 0) return;
    int block = size(rows) - lanes * units;
    for (int o = 0; o < units; o++) {
      for (int lane = used; lane < lanes; lane++) delta[block + o * lanes + lane] = 0;
    }
  }

  /**
   * Activates, and adds up the loss of the rows one by one.
   *
   * @param sum the losses of the rows before these
   * @param outputs receives the activations, those of row {@code first} of the set first
   * @return the sum with these rows
   */
  double evaluate(int rows, double sum, double[] outputs, int first) {
    System.arraycopy(a, 0, z, 0, size(rows));
    activate(rows);
    double total = sum;
    for (int s = 0, place = 0; s < rows; s++, place = placeAfter(place, s)) {
      for (int o = 0; o < units; o++) {
        zOfRow[o] = z[place + o * lanes];
        aOfRow[o] = a[place + o * lanes];
        tOfRow[o] = targets[place + o * lanes];
      }
      total += loss.value(f, zOfRow, aOfRow, tOfRow);
      System.arraycopy(aOfRow, 0, outputs, (first + s) * units, units);
    }
    return total;
  }
}
