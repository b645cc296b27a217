package engram.cli.memory;

import engram.cli.Watch;
import engram.memory.CapacityCurve;
import engram.memory.CapacityPlan;
import engram.memory.CapacityRun;
import java.util.ArrayList;
import java.util.List;

/** Measures curves one after the other while someone watches. */
final class CapacityMeasuring {
  private final Watch watch;

  CapacityMeasuring(Watch watch) {
    this.watch = watch;
  }

  /**
   * @throws java.util.concurrent.CancellationException by Ctrl+C
   */
  List<CapacityCurve> measure(List<CapacityPlan> plans) {
    List<CapacityRun> runs = plans.stream().map(CapacityRun::new).toList();
    long total = 0;
    for (int k = 0; k < plans.size(); k++) total += runs.get(k).total() * cost(plans.get(k));
    long before = 0;
    List<CapacityCurve> curves = new ArrayList<>();
    for (int k = 0; k < plans.size(); k++) {
      measure(plans.get(k), runs.get(k), before, total);
      before += runs.get(k).total() * cost(plans.get(k));
      curves.add(runs.get(k).curve());
    }
    watch.clear();
    return curves;
  }

  private void measure(CapacityPlan plan, CapacityRun run, long before, long total) {
    while (!run.isEnded()) {
      watch.check();
      run.step();
      watch.show(
          before + run.done() * cost(plan),
          total,
          () ->
              plan.neurons()
                  + " neurons, trial "
                  + Math.min(plan.trials(), run.trial() + 1)
                  + " of "
                  + plan.trials());
    }
  }

  /** How long one step takes, about: it reads all weights. */
  private static long cost(CapacityPlan plan) {
    return (long) plan.neurons() * plan.neurons();
  }
}
