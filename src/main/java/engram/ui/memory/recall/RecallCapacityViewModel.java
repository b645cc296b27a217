package engram.ui.memory.recall;

import engram.memory.recall.CapacityCurve;
import engram.memory.recall.RecallRule;
import engram.ui.base.LongWork;
import engram.ui.memory.frame.MemoryMeasuring;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;

/** How many random patterns come back against how many are stored, with the rule chosen. */
public final class RecallCapacityViewModel extends MemoryMeasuring<RecallRule, CapacityCurve> {
  /**
   * @param worker for work that lasts
   * @param window the window's thread
   * @param clock in nanoseconds
   */
  RecallCapacityViewModel(
      RecallSettings settings, Executor worker, Executor window, LongSupplier clock) {
    super(worker, window, clock);
    settings.ruleProperty().subscribe(this::follow);
  }

  @Override
  public LongWork.Steps<List<CapacityCurve>> steps(RecallRule rule) {
    return new RecallCapacitySteps(RecallCapacityPlans.of(rule));
  }

  /** The largest load that is measured. */
  public double mostLoad() {
    List<Double> loads = RecallCapacityPlans.loads(subject());
    return loads.get(loads.size() - 1);
  }

  /** Whether the rule chosen has the limit that Hebb's has. */
  public boolean hasLimit() {
    return subject() == RecallRule.HEBB;
  }

  /** Share of the cells that are spoiled before a pattern is asked for, in percent. */
  public int spoiledPercent() {
    return (int) Math.round(100 * RecallCapacityPlans.spoiled(subject()));
  }
}
