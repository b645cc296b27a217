package engram.nn.fast;

import engram.nn.Anchor;
import engram.nn.Gradients;
import engram.nn.Loss;
import engram.nn.NetworkSpec;
import engram.nn.OptimizerState;
import engram.nn.Parameters;
import engram.nn.Samples;
import engram.nn.UpdateRule;
import java.util.Optional;

/** Batches through whichever layout fits their length; evaluation, and the optimiser. */
final class BatchKernel implements Kernel {
  /** Evaluation goes through the samples in parts of at least this many rows. */
  private static final int PART = 64;

  private final NetworkSpec spec;
  private final Loss loss;
  private final OutputLayer output;
  private final Layout shortBatches;
  private final Layout longBatches;
  private final int longFrom;
  private final Updater updater;
  private final GradientSink update;
  private int capacity;
  private int[] all = {};

  /**
   * @param output what both layouts leave their z in
   * @param longFrom rows of the shortest batch that {@code longBatches} takes; it depends on
   *     nothing but the network, so that a batch gives the same bits whatever came before
   */
  BatchKernel(
      NetworkSpec spec,
      Loss loss,
      OutputLayer output,
      Layout shortBatches,
      Layout longBatches,
      int longFrom,
      int maxBatch) {
    this.spec = spec;
    this.loss = loss;
    this.output = output;
    this.shortBatches = shortBatches;
    this.longBatches = longBatches;
    this.longFrom = longFrom;
    updater = new Updater(spec, longBatches.parameters());
    update = updater::update;
    reserve(Math.max(maxBatch, PART));
  }

  @Override
  public NetworkSpec spec() {
    return spec;
  }

  @Override
  public Loss loss() {
    return loss;
  }

  @Override
  public void load(Parameters parameters) {
    if (!parameters.spec().equals(spec)) {
      throw new IllegalArgumentException(
          "parameters of " + parameters.spec() + " do not fit " + spec);
    }
    updater.load(parameters);
  }

  @Override
  public void load(OptimizerState state) {
    updater.load(state);
  }

  @Override
  public Parameters parameters() {
    return updater.parameters();
  }

  @Override
  public boolean isFinite() {
    return updater.isFinite();
  }

  @Override
  public void hold(int[] indices) {
    updater.hold(indices);
  }

  @Override
  public void anchor(Optional<Anchor> anchor) {
    anchor.ifPresent(springs -> springs.requireFits(spec));
    updater.anchor(anchor);
  }

  @Override
  public OptimizerState optimizerState() {
    return updater.state();
  }

  @Override
  public void train(Samples samples, int[] order, int from, int to, UpdateRule rule) {
    Layout layout = propagate(samples, order, from, to);
    updater.begin(rule);
    layout.gradients(to - from, rule, update);
    updater.end();
  }

  @Override
  public Gradients gradients(Samples samples, int[] order, int from, int to, UpdateRule rule) {
    Layout layout = propagate(samples, order, from, to);
    double[] flat = new double[spec.parameterCount()];
    layout.gradients(
        to - from,
        rule,
        (row, g) -> {
          row.addPull(g);
          row.scatter(g, flat);
        });
    return Gradients.of(spec, flat);
  }

  private Layout propagate(Samples samples, int[] order, int from, int to) {
    int rows = to - from;
    if (rows < 1) throw new IllegalArgumentException("a batch needs at least one row");
    reserve(rows);
    Layout layout = forward(samples, order, from, rows);
    output.activate(rows);
    output.differentiate(rows);
    layout.backward(rows);
    return layout;
  }

  private Layout forward(Samples samples, int[] order, int from, int rows) {
    Layout layout = rows < longFrom ? shortBatches : longBatches;
    output.arrange(layout.lanes(rows));
    layout.forward(samples, order, from, rows);
    return layout;
  }

  private void reserve(int rows) {
    if (rows <= capacity) return;
    capacity = rows;
    output.allocate((rows + BlockLayer.LANES) * spec.outputs());
    shortBatches.allocate(Math.min(rows, longFrom));
    if (rows >= longFrom) longBatches.allocate(rows);
  }

  @Override
  public double evaluate(Samples samples, double[] outputs) {
    int rows = samples.rows();
    if (all.length < rows) {
      all = new int[rows];
      for (int row = 0; row < rows; row++) all[row] = row;
    }
    double sum = 0;
    for (int from = 0; from < rows; from += capacity) {
      int n = Math.min(capacity, rows - from);
      forward(samples, all, from, n);
      sum = output.evaluate(n, sum, outputs, from);
    }
    return sum / rows;
  }
}
