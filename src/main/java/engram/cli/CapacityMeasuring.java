package engram.cli;

import engram.memory.CapacityCurve;
import engram.memory.CapacityPlan;
import engram.memory.CapacityRun;
import java.util.ArrayList;
import java.util.List;

/** Measures curves one after the other while someone watches. */
final class CapacityMeasuring {
  private final List<CapacityPlan> plans;
  private final ProgressBar bar;
  private final Interruption interruption;

  CapacityMeasuring(List<CapacityPlan> plans, ProgressBar bar, Interruption interruption) {
    this.plans = plans;
    this.bar = bar;
    this.interruption = interruption;
  }

  /**
   * @throws java.util.concurrent.CancellationException by Ctrl+C
   */
  List<CapacityCurve> measure() {
    long total = plans.stream().mapToLong(plan -> cost(plan) * plan.trials()).sum();
    long before = 0;
    List<CapacityCurve> curves = new ArrayList<>();
    for (CapacityPlan plan : plans) {
      CapacityRun run = new CapacityRun(plan);
      while (!run.isEnded()) {
        interruption.check();
        run.step();
        long done = before + cost(plan) * plan.trials() * run.done() / run.total();
        int trial = Math.min(plan.trials(), 1 + run.done() / plan.loads().size());
        bar.show(
            done,
            total,
            () -> plan.neurons() + " neurons, trial " + trial + " of " + plan.trials());
      }
      before += cost(plan) * plan.trials();
      curves.add(run.curve());
    }
    bar.clear();
    return curves;
  }

  /** How long one trial takes, about: each pattern is stored and recalled over all weights. */
  private static long cost(CapacityPlan plan) {
    long size = plan.neurons();
    return size * size * size;
  }
}
