package engram.memory.recall;

import engram.memory.MemoryRun;
import java.util.ArrayList;
import java.util.List;

/**
 * Capacity experiments one after the other. A step of a large network takes longer: it is counted
 * by the weights, which it reads. Not for several threads at once.
 */
public final class CapacityRuns implements MemoryRun {
  private final List<CapacityPlan> plans;
  private final List<CapacityRun> runs;
  private final List<CapacityCurve> ended = new ArrayList<>();

  public CapacityRuns(List<CapacityPlan> plans) {
    this.plans = List.copyOf(plans);
    runs = plans.stream().map(CapacityRun::new).toList();
  }

  private long weights(int network) {
    return (long) plans.get(network).neurons() * plans.get(network).neurons();
  }

  @Override
  public long total() {
    long total = 0;
    for (int k = 0; k < runs.size(); k++) total += runs.get(k).total() * weights(k);
    return total;
  }

  @Override
  public long done() {
    long done = 0;
    for (int k = 0; k < runs.size(); k++) done += runs.get(k).done() * weights(k);
    return done;
  }

  @Override
  public boolean isEnded() {
    return ended.size() == runs.size();
  }

  @Override
  public void step() {
    if (isEnded()) throw new IllegalStateException("all is measured");
    CapacityRun run = runs.get(ended.size());
    run.step();
    if (run.isEnded()) ended.add(run.curve());
  }

  /** The network that is measured now, with its trial. */
  public String now() {
    CapacityPlan plan = plans.get(ended.size());
    return "%d neurons, trial %d of %d"
        .formatted(plan.neurons(), runs.get(ended.size()).trial() + 1, plan.trials());
  }

  /** What is measured so far. */
  public List<CapacityCurve> curves() {
    List<CapacityCurve> curves = new ArrayList<>(ended);
    if (!isEnded()) curves.add(runs.get(ended.size()).curve());
    return List.copyOf(curves);
  }
}
