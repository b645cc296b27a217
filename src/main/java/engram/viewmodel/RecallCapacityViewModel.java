package engram.viewmodel;

import engram.memory.CapacityCurve;
import engram.memory.CapacityPlan;
import engram.memory.CapacityRun;
import engram.memory.RecallRule;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * How many random patterns come back against how many are stored, measured beside the window for
 * the rule that is chosen. Another rule stops the measuring; what was measured is kept.
 */
public final class RecallCapacityViewModel {
  private final RecallSettings settings;
  private final Executor worker;
  private final Executor window;
  private final LongSupplier clock;
  private final Map<RecallRule, List<CapacityCurve>> measured = new EnumMap<>(RecallRule.class);
  private final ReadOnlyObjectWrapper<List<CapacityCurve>> curves =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
  private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
  private Job current;

  /** One measuring; the worker looks at whether it is still wanted. */
  private static final class Job {
    final RecallRule rule;
    volatile boolean cancelled;

    Job(RecallRule rule) {
      this.rule = rule;
    }
  }

  /**
   * @param worker for work that lasts
   * @param window the window's thread
   * @param clock in nanoseconds
   */
  RecallCapacityViewModel(
      RecallSettings settings, Executor worker, Executor window, LongSupplier clock) {
    this.settings = settings;
    this.worker = worker;
    this.window = window;
    this.clock = clock;
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
    return running.getReadOnlyProperty();
  }

  /** From 0 to 1. */
  public ReadOnlyDoubleProperty progressProperty() {
    return progress.getReadOnlyProperty();
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
    cancel();
    Job job = new Job(settings.ruleProperty().get());
    current = job;
    measured.remove(job.rule);
    curves.set(List.of());
    progress.set(0);
    running.set(true);
    List<CapacityPlan> plans = RecallCapacityPlans.of(job.rule);
    worker.execute(() -> measure(job, plans));
  }

  /** What is measured so far stays. */
  public void cancel() {
    if (current != null) current.cancelled = true;
    current = null;
    running.set(false);
  }

  // On the worker's thread

  private void measure(Job job, List<CapacityPlan> plans) {
    try {
      List<CapacityRun> runs = plans.stream().map(CapacityRun::new).toList();
      double total = runs.stream().mapToLong(run -> work(run, run.total())).sum();
      Pacing pacing = new Pacing(clock);
      List<CapacityCurve> whole = new ArrayList<>();
      long done = 0;
      for (CapacityRun run : runs) {
        while (!run.isEnded()) {
          if (job.cancelled) return;
          run.step();
          if (pacing.isTime()) tell(job, whole, run, (done + work(run, run.done())) / total);
        }
        done += work(run, run.total());
        whole.add(run.curve());
      }
      List<CapacityCurve> all = List.copyOf(whole);
      window.execute(() -> finish(job, all));
    } catch (RuntimeException e) {
      window.execute(
          () -> {
            if (job == current) cancel();
            throw e;
          });
    }
  }

  /** A step of a large network takes longer: by its weights, roughly. */
  private static long work(CapacityRun run, int steps) {
    long neurons = run.curve().plan().neurons();
    return steps * neurons * neurons;
  }

  private void tell(Job job, List<CapacityCurve> whole, CapacityRun run, double share) {
    List<CapacityCurve> now = new ArrayList<>(whole);
    now.add(run.curve());
    window.execute(() -> show(job, now, share));
  }

  // On the window's thread

  private void show(Job job, List<CapacityCurve> now, double share) {
    if (job != current) return;
    measured.put(job.rule, now);
    curves.set(List.copyOf(now));
    progress.set(share);
  }

  private void finish(Job job, List<CapacityCurve> all) {
    if (job != current) return;
    show(job, all, 1);
    current = null;
    running.set(false);
  }
}
