package engram.nn.fast;

import engram.nn.Anchor;
import engram.nn.DropoutMask;
import engram.nn.Gradients;
import engram.nn.NetworkSpec;
import engram.nn.Optimizer;
import engram.nn.OptimizerState;
import engram.nn.Parameters;
import engram.nn.Samples;
import engram.nn.Slot;
import engram.nn.UpdateRule;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Batches through whichever layout fits their length, each ended by the optimiser's update of every
 * row of parameters; evaluation.
 */
final class BatchKernel implements Kernel {
  /** Evaluation goes through the samples in parts of at least this many rows. */
  private static final int PART = 64;

  private final NetworkSpec spec;
  private final OutputLayer output;
  private final Layout shortBatches;
  private final Layout longBatches;
  private final int longFrom;
  private final List<ParameterRow> parameterRows;
  private final GradientSink update = this::update;
  private final double[] corrections = new double[Optimizer.MOST_SLOTS];
  private Optimizer optimizer = Optimizer.SGD;
  private long steps;
  private UpdateRule rule;
  private FrozenParameters frozen;
  private int capacity;
  private int[] all = {};

  /** Null if no neuron is dropped. */
  private DropoutMask mask;

  /** The rows that have no share in a batch, ascending. */
  private int[] leftOut = {};

  /**
   * @param output what both layouts leave their z in
   * @param longFrom rows of the shortest batch that {@code longBatches} takes; it depends on
   *     nothing but the network, so that a batch gives the same bits whatever came before
   */
  BatchKernel(
      NetworkSpec spec,
      OutputLayer output,
      Layout shortBatches,
      Layout longBatches,
      int longFrom,
      int maxBatch) {
    this.spec = spec;
    this.output = output;
    this.shortBatches = shortBatches;
    this.longBatches = longBatches;
    this.longFrom = longFrom;
    parameterRows = List.copyOf(longBatches.parameters());
    hold(new int[0]);
    reserve(Math.max(maxBatch, PART));
  }

  @Override
  public NetworkSpec spec() {
    return spec;
  }

  @Override
  public void load(Parameters parameters) {
    if (!parameters.spec().equals(spec)) {
      throw new IllegalArgumentException(
          "parameters of " + parameters.spec() + " do not fit " + spec);
    }
    double[] flat = parameters.toArray();
    for (int k = 0; k < parameterRows.size(); k++)
      parameterRows.get(k).gather(flat, parameterRows.get(k).values);
    start(Optimizer.SGD);
  }

  @Override
  public void load(OptimizerState state) {
    start(state.optimizer());
    steps = state.steps();
    for (int slot = 0; slot < state.slots().length; slot++) {
      for (ParameterRow row : parameterRows) row.gather(state.slots()[slot], row.memory[slot]);
    }
  }

  private void start(Optimizer with) {
    if (steps > 0 || optimizer != with) {
      for (int k = 0; k < parameterRows.size(); k++) parameterRows.get(k).forget();
    }
    optimizer = with;
    steps = 0;
  }

  @Override
  public Parameters parameters() {
    double[] flat = new double[spec.parameterCount()];
    for (ParameterRow row : parameterRows) row.scatter(row.values, flat);
    return Parameters.of(spec, flat);
  }

  @Override
  public boolean isFinite() {
    for (int k = 0; k < parameterRows.size(); k++)
      if (!parameterRows.get(k).isFinite()) return false;
    return true;
  }

  @Override
  public void hold(int[] indices) {
    frozen = new FrozenParameters(parameterRows, spec.parameterCount(), indices);
  }

  @Override
  public void anchor(Optional<Anchor> anchor) {
    anchor.ifPresent(springs -> springs.requireFits(spec));
    parameterRows.forEach(ParameterRow::free);
    if (anchor.isEmpty()) return;
    double[] places = anchor.get().places();
    double[] stiffness = anchor.get().stiffness();
    for (ParameterRow row : parameterRows) row.fasten(places, stiffness);
  }

  @Override
  public void leaveOut(int... rows) {
    leftOut = rows.clone();
    Arrays.sort(leftOut);
  }

  @Override
  public void drop(Optional<DropoutMask> newMask) {
    mask = newMask.orElse(null);
  }

  @Override
  public OptimizerState optimizerState() {
    double[][] slots = new double[optimizer.slots().size()][spec.parameterCount()];
    for (int slot = 0; slot < slots.length; slot++) {
      for (ParameterRow row : parameterRows) row.scatter(row.memory[slot], slots[slot]);
    }
    return new OptimizerState(optimizer, steps, slots);
  }

  @Override
  public void train(Samples samples, int[] order, int from, int to, UpdateRule rule) {
    Layout layout = propagate(samples, order, from, to);
    begin(rule);
    layout.gradients(to - from, rule, update);
    frozen.giveBack();
  }

  /** Begins the update of one batch; another optimiser than before starts without memory. */
  private void begin(UpdateRule by) {
    if (by.optimizer() != optimizer) start(by.optimizer());
    rule = by;
    steps++;
    List<Slot> slots = optimizer.slots();
    for (int k = 0; k < slots.size(); k++) corrections[k] = slots.get(k).correction(steps);
    frozen.keep();
  }

  /**
   * Moves one row against its gradient.
   *
   * @param g with penalties, but for that of the anchor, which is added; as long as the row
   */
  private void update(ParameterRow row, double[] g) {
    row.addPull(g);
    optimizer.update(row.values, g, row.memory, rule, corrections);
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
    if (mask != null && mask.rows() != rows) {
      throw new IllegalArgumentException(
          "the mask has " + mask.rows() + " rows, the batch " + rows);
    }
    reserve(rows);
    Layout layout = forward(samples, order, from, rows, mask);
    output.activate(rows);
    output.differentiate(rows);
    if (leftOut.length > 0) silence(order, from, rows);
    layout.backward(rows);
    return layout;
  }

  private void silence(int[] order, int from, int rows) {
    for (int s = 0; s < rows; s++) {
      if (Arrays.binarySearch(leftOut, order[from + s]) >= 0) output.silence(s);
    }
  }

  private Layout forward(Samples samples, int[] order, int from, int rows, DropoutMask dropped) {
    Layout layout = rows < longFrom ? shortBatches : longBatches;
    output.arrange(layout.lanes(rows));
    layout.forward(samples, order, from, rows, dropped);
    return layout;
  }

  private void reserve(int rows) {
    if (rows <= capacity) return;
    capacity = rows;
    output.allocate((rows + output.longestBlock()) * spec.outputs());
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
      forward(samples, all, from, n, null);
      sum = output.evaluate(n, sum, outputs, from);
    }
    return sum / rows;
  }
}
