package engram.inspect;

import engram.nn.Activation;
import engram.nn.Backprop;
import engram.nn.BackwardPass;
import engram.nn.ForwardPass;
import engram.nn.Loss;
import engram.nn.NetworkSpec;
import engram.nn.Parameters;
import engram.training.NextStep;
import engram.training.Snapshot;
import engram.training.recipe.Settings;
import java.util.Arrays;

/**
 * All numbers of the step over one batch, row by row: z and a of every layer, the loss, δ, and the
 * gradients as means over the rows. Immutable.
 *
 * <p>δ belongs to the row's own loss; a gradient is the mean over the rows of δ times what comes
 * in, with the derivative of the penalties.
 */
public final class WorkedBatch {
  private final Snapshot snapshot;
  private final NextStep step;
  private final ForwardPass[] forward;
  private final double[][][] delta;
  private final double[] losses;

  private WorkedBatch(Snapshot snapshot, NextStep step) {
    this.snapshot = snapshot;
    this.step = step;
    int rows = step.rows().length;
    forward = new ForwardPass[rows];
    delta = new double[rows][][];
    losses = new double[rows];
    for (int row = 0; row < rows; row++) work(row);
  }

  /**
   * The step that is made next at that moment.
   *
   * @throws java.util.NoSuchElementException if the moment does not carry it
   */
  public static WorkedBatch of(Snapshot snapshot) {
    return new WorkedBatch(snapshot, snapshot.next().orElseThrow());
  }

  private void work(int row) {
    Parameters parameters = snapshot.parameters();
    Loss loss = snapshot.recipe().loss();
    double[] target = snapshot.data().train().target(step.rows()[row]);
    double[] input = snapshot.data().train().input(step.rows()[row]);
    forward[row] = step.forward(parameters, input, row);
    BackwardPass back = Backprop.backward(parameters, forward[row], loss, target, 1);
    losses[row] = back.loss();
    NetworkSpec spec = spec();
    delta[row] = new double[spec.layerCount()][];
    for (int layer = 0; layer < spec.layerCount(); layer++) {
      delta[row][layer] = new double[spec.unitsOf(layer)];
      for (int j = 0; j < delta[row][layer].length; j++)
        delta[row][layer][j] = back.delta(layer, j);
    }
  }

  /** Whether these are the numbers of the step that is made next at that moment. */
  public boolean isOf(Snapshot moment) {
    return snapshot.position().equals(moment.position())
        && snapshot.settings().equals(moment.settings())
        && snapshot.parameters().equals(moment.parameters())
        && snapshot.recipe().equals(moment.recipe())
        && moment.next().filter(this::isSame).isPresent();
  }

  private boolean isSame(NextStep other) {
    return Arrays.equals(step.rows(), other.rows()) && step.after().equals(other.after());
  }

  public NetworkSpec spec() {
    return snapshot.recipe().network();
  }

  public Loss lossFunction() {
    return snapshot.recipe().loss();
  }

  public Activation activation(int layer) {
    return spec().activationOf(layer);
  }

  /** Those in force for this step. */
  public Settings settings() {
    return snapshot.settingsOfNextBatch();
  }

  /** The number of rows of the batch. */
  public int rows() {
    return forward.length;
  }

  /** The row of the data set that stands there in the batch. */
  public int datasetRow(int row) {
    return snapshot.data().split().train()[step.rows()[row]];
  }

  /** Where that row of the data set stands in the batch, −1 if it is not in it. */
  public int placeOf(int datasetRow) {
    for (int row = 0; row < rows(); row++) if (datasetRow(row) == datasetRow) return row;
    return -1;
  }

  public double input(int row, int feature) {
    return forward[row].input(feature);
  }

  public double target(int row, int output) {
    return snapshot.data().train().target(step.rows()[row], output);
  }

  public double z(int layer, int row, int unit) {
    return forward[row].z(layer, unit);
  }

  public double a(int layer, int row, int unit) {
    return forward[row].a(layer, unit);
  }

  /** Whether neurons may be dropped in this step. */
  public boolean hasDropout() {
    return step.dropped().isPresent();
  }

  /** m of that neuron for that row: 0 if it is dropped, 1 without dropout. */
  public double factor(int layer, int row, int unit) {
    return forward[row].factor(layer, unit);
  }

  /** ∂L/∂z of that neuron, L being that row's own loss. */
  public double delta(int layer, int row, int unit) {
    return delta[row][layer][unit];
  }

  /** That row's own loss, without penalties. */
  public double loss(int row) {
    return losses[row];
  }

  /** Mean over the rows, without penalties. */
  public double loss() {
    double sum = 0;
    for (double loss : losses) sum += loss;
    return sum / rows();
  }

  /** Mean over the rows of δ times what comes in, and the derivative of the penalties. */
  public double weightGradient(int layer, int from, int to) {
    double sum = 0;
    for (int row = 0; row < rows(); row++) {
      sum += forward[row].incoming(layer, from) * delta[row][layer][to];
    }
    double w = snapshot.parameters().weight(layer, from, to);
    return sum / rows() + settings().l2() * w + settings().l1() * Math.signum(w);
  }

  /** Mean over the rows of δ. */
  public double biasGradient(int layer, int to) {
    double sum = 0;
    for (int row = 0; row < rows(); row++) sum += delta[row][layer][to];
    return sum / rows();
  }

  /** The gradient of that parameter, in the flat order, as the kernel made it. */
  public double gradient(int index) {
    return step.gradients().get(index);
  }

  public Parameters before() {
    return snapshot.parameters();
  }

  /** After the step, to the bit. */
  public Parameters after() {
    return step.after();
  }

  /** The place, in the flat order, of the parameter that the step moves furthest. */
  public int largestStep() {
    int largest = 0;
    for (int k = 1; k < spec().parameterCount(); k++) {
      if (Math.abs(change(k)) > Math.abs(change(largest))) largest = k;
    }
    return largest;
  }

  /** After minus before. */
  public double change(int index) {
    return after().get(index) - before().get(index);
  }
}
