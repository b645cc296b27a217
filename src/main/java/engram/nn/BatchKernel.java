package engram.nn;

import java.util.List;

/** What both layouts have in common: batches, evaluation, and the optimiser. */
abstract class BatchKernel implements Kernel {
  final NetworkSpec spec;
  final int layers;
  private final Loss loss;
  final OutputLayer output;
  private final Updater updater;
  private final GradientSink update;
  private int capacity;
  private int[] all = {};

  BatchKernel(NetworkSpec spec, Loss loss, int lanes, List<ParameterRow> rows) {
    this.spec = spec;
    this.loss = loss;
    layers = spec.layerCount();
    output = new OutputLayer(spec, loss, lanes);
    updater = new Updater(spec, rows);
    update = updater::update;
  }

  /** Makes room for batches of that length. */
  abstract void allocate(int rows);

  /** Takes the inputs of a batch and leaves z of the last layer in {@link #output}. */
  abstract void forward(Samples samples, int[] order, int from, int rows);

  /** From δ in {@link #output} to δ of every layer. */
  abstract void backward(int rows);

  /**
   * From δ to gradients with penalties, row by row; a row may be changed as soon as it is handed
   * over.
   */
  abstract void gradients(int rows, UpdateRule rule, GradientSink sink);

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
  public final boolean isFinite() {
    return updater.isFinite();
  }

  @Override
  public final OptimizerState optimizerState() {
    return updater.state();
  }

  @Override
  public final void train(Samples samples, int[] order, int from, int to, UpdateRule rule) {
    propagate(samples, order, from, to);
    updater.begin(rule);
    gradients(to - from, rule, update);
  }

  @Override
  public final Gradients gradients(
      Samples samples, int[] order, int from, int to, UpdateRule rule) {
    propagate(samples, order, from, to);
    double[] flat = new double[spec.parameterCount()];
    gradients(to - from, rule, (row, g) -> row.scatter(g, flat));
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
