package engram.nn;

import java.util.List;

/** What both layouts have in common: batches, evaluation, and the optimiser. */
abstract class BatchKernel implements Kernel {
  final NetworkSpec spec;
  final int layers;
  private final Loss loss;
  final OutputLayer output;
  final Updater updater;
  private int capacity;
  private int[] all = {};

  BatchKernel(NetworkSpec spec, Loss loss, int lanes, List<ParameterRow> rows) {
    this.spec = spec;
    this.loss = loss;
    layers = spec.layerCount();
    output = new OutputLayer(spec, loss, lanes);
    updater = new Updater(spec, rows);
  }

  /** Makes room for batches of that length. */
  abstract void allocate(int rows);

  /** Takes the inputs of a batch and leaves z of the last layer in {@link #output}. */
  abstract void forward(Samples samples, int[] order, int from, int rows);

  /** From δ in {@link #output} to δ of every layer. */
  abstract void backward(int rows);

  /** Gradients with penalties from δ, and at once the update by them. */
  abstract void update(int rows, UpdateRule rule);

  /** The same gradients, copied to their places in the flat order. */
  abstract void copyGradients(int rows, UpdateRule rule, double[] flat);

  @Override
  public final NetworkSpec spec() {
    return spec;
  }

  @Override
  public final Loss loss() {
    return loss;
  }

  @Override
  public final void load(Parameters parameters) {
    if (!parameters.spec().equals(spec)) {
      throw new IllegalArgumentException(
          "parameters of " + parameters.spec() + " do not fit " + spec);
    }
    updater.load(parameters);
  }

  @Override
  public final void load(OptimizerState state) {
    updater.load(state);
  }

  @Override
  public final Parameters parameters() {
    return updater.parameters();
  }

  @Override
  public final OptimizerState optimizerState() {
    return updater.state();
  }

  @Override
  public final void train(Samples samples, int[] order, int from, int to, UpdateRule rule) {
    propagate(samples, order, from, to);
    updater.begin(rule);
    update(to - from, rule);
  }

  @Override
  public final Gradients gradients(
      Samples samples, int[] order, int from, int to, UpdateRule rule) {
    propagate(samples, order, from, to);
    double[] flat = new double[spec.parameterCount()];
    copyGradients(to - from, rule, flat);
    return Gradients.of(spec, flat);
  }

  private void propagate(Samples samples, int[] order, int from, int to) {
    int rows = to - from;
    if (rows < 1) throw new IllegalArgumentException("a batch needs at least one row");
    reserve(rows);
    forward(samples, order, from, rows);
    output.gatherTargets(samples, order, from, rows);
    output.activate(rows);
    output.differentiate(rows);
    backward(rows);
  }

  final void reserve(int rows) {
    if (rows <= capacity) return;
    capacity = rows;
    output.reserve(rows);
    allocate(rows);
  }

  @Override
  public final double evaluate(Samples samples, int[] predicted) {
    int rows = samples.rows();
    if (all.length < rows) {
      all = new int[rows];
      for (int row = 0; row < rows; row++) all[row] = row;
    }
    double sum = 0;
    for (int from = 0; from < rows; from += capacity) {
      int n = Math.min(capacity, rows - from);
      forward(samples, all, from, n);
      output.gatherTargets(samples, all, from, n);
      sum = output.evaluate(n, sum, predicted, from);
    }
    return sum / rows;
  }
}
