package engram.ui.memory.recall;

import engram.memory.recall.CapacityCurve;
import engram.memory.recall.RecallRule;
import engram.ui.base.LongWork;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * How many random patterns come back against how many are stored, measured beside the window for
 * the rule that is chosen. Another rule stops the measuring; what was measured is kept.
 */
public final class RecallCapacityViewModel {
  private final RecallSettings settings;
  private final LongWork measuring;
  private final Map<RecallRule, List<CapacityCurve>> measured = new EnumMap<>(RecallRule.class);
  private final ReadOnlyObjectWrapper<List<CapacityCurve>> curves =
      new ReadOnlyObjectWrapper<>(List.of());

  /**
   * @param worker for work that lasts
   * @param window the window's thread
   * @param clock in nanoseconds
   */
  RecallCapacityViewModel(
      RecallSettings settings, Executor worker, Executor window, LongSupplier clock) {
    this.settings = settings;
    measuring = new LongWork(worker, window, clock);
    settings
        .ruleProperty()
        .subscribe(
            rule -> {
              cancel();
              curves.set(measured.getOrDefault(rule, List.of()));
            });
  }

  // Properties

  /** Of networks of more and more neurons; empty before the first load is measured. */
  public ReadOnlyObjectProperty<List<CapacityCurve>> curvesProperty() {
    return curves.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty runningProperty() {
    return measuring.runningProperty();
  }

  /** From 0 to 1. */
  public ReadOnlyDoubleProperty progressProperty() {
    return measuring.progressProperty();
  }

  /** The largest load that is measured. */
  public double mostLoad() {
    List<Double> loads = RecallCapacityPlans.loads(settings.ruleProperty().get());
    return loads.get(loads.size() - 1);
  }

  /** Whether the rule chosen has the limit that Hebb's has. */
  public boolean hasLimit() {
    return settings.ruleProperty().get() == RecallRule.HEBB;
  }

  /** Share of the cells that are spoiled before a pattern is asked for, in percent. */
  public int spoiledPercent() {
    return (int) Math.round(100 * RecallCapacityPlans.spoiled(settings.ruleProperty().get()));
  }

  // Commands

  public void start() {
    RecallRule rule = settings.ruleProperty().get();
    show(rule, List.of());
    measuring.start(
        () -> new RecallCapacitySteps(RecallCapacityPlans.of(rule)), found -> show(rule, found));
  }

  /** What is measured so far stays. */
  public void cancel() {
    measuring.cancel();
  }

  private void show(RecallRule rule, List<CapacityCurve> found) {
    measured.put(rule, found);
    curves.set(found);
  }
}
