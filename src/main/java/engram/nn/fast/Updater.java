package engram.nn.fast;

import engram.nn.Anchor;
import engram.nn.NetworkSpec;
import engram.nn.Optimizer;
import engram.nn.OptimizerState;
import engram.nn.Parameters;
import engram.nn.Slot;
import engram.nn.UpdateRule;
import java.util.List;
import java.util.Optional;

/** Turns gradients into updates, row by row; knows which optimiser is at work and its step. */
final class Updater {
  private final NetworkSpec spec;
  private final List<ParameterRow> rows;
  private Optimizer optimizer = Optimizer.SGD;
  private long steps;
  private UpdateRule rule;
  private final double[] corrections = new double[Optimizer.MOST_SLOTS];
  private FrozenParameters frozen;

  /**
   * @param rows all parameters of the network
   */
  Updater(NetworkSpec spec, List<ParameterRow> rows) {
    this.spec = spec;
    this.rows = List.copyOf(rows);
    frozen = new FrozenParameters(this.rows, spec.parameterCount(), new int[0]);
  }

  void load(Parameters parameters) {
    double[] flat = parameters.toArray();
    for (int k = 0; k < rows.size(); k++) rows.get(k).gather(flat, rows.get(k).values);
    start(Optimizer.SGD);
  }

  boolean isFinite() {
    for (int k = 0; k < rows.size(); k++) if (!rows.get(k).isFinite()) return false;
    return true;
  }

  Parameters parameters() {
    double[] flat = new double[spec.parameterCount()];
    for (ParameterRow row : rows) row.scatter(row.values, flat);
    return Parameters.of(spec, flat);
  }

  void load(OptimizerState state) {
    start(state.optimizer());
    steps = state.steps();
    for (int slot = 0; slot < state.slots().length; slot++) {
      for (ParameterRow row : rows) row.gather(state.slots()[slot], row.memory[slot]);
    }
  }

  OptimizerState state() {
    double[][] slots = new double[optimizer.slots().size()][spec.parameterCount()];
    for (int slot = 0; slot < slots.length; slot++) {
      for (ParameterRow row : rows) row.scatter(row.memory[slot], slots[slot]);
    }
    return new OptimizerState(optimizer, steps, slots);
  }

  private void start(Optimizer with) {
    if (steps > 0 || optimizer != with) {
      for (int k = 0; k < rows.size(); k++) rows.get(k).forget();
    }
    optimizer = with;
    steps = 0;
  }

  /** Begins the update of one batch; another optimiser than before starts without memory. */
  void begin(UpdateRule by) {
    if (by.optimizer() != optimizer) start(by.optimizer());
    rule = by;
    steps++;
    List<Slot> slots = optimizer.slots();
    for (int k = 0; k < slots.size(); k++) corrections[k] = slots.get(k).correction(steps);
    frozen.keep();
  }

  /** Ends the update of one batch. */
  void end() {
    frozen.giveBack();
  }

  /** What no update moves, by its places in the flat order. */
  void hold(int[] indices) {
    frozen = new FrozenParameters(rows, spec.parameterCount(), indices);
  }

  void anchor(Optional<Anchor> anchor) {
    rows.forEach(ParameterRow::free);
    if (anchor.isEmpty()) return;
    double[] places = anchor.get().places();
    double[] stiffness = anchor.get().stiffness();
    for (ParameterRow row : rows) row.fasten(places, stiffness);
  }

  /**
   * Moves one row against its gradient.
   *
   * @param g with penalties, but for that of the anchor, which is added; as long as the row
   */
  void update(ParameterRow row, double[] g) {
    row.addPull(g);
    optimizer.update(row.values, g, row.memory, rule, corrections);
  }
}
