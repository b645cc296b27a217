package engram.memory.recall;

import engram.memory.MemoryRun;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A capacity experiment under way, on the caller's thread: one step asks a network for one pattern.
 * All loads of a trial come before the next trial, so that the whole curve is there early and then
 * grows more exact. With a few hundred neurons a step takes milliseconds at most: between two the
 * caller shows progress or leaves. Not for several threads at once.
 */
final class CapacityRun implements MemoryRun {
  private final CapacityPlan plan;

  /** By load, then trial. */
  private final double[][] shares;

  /** Likewise; null where nothing is measured. */
  private final String[][] networks;

  /** Null between two of them. */
  private CapacityTrial current;

  private int measured;
  private int done;

  CapacityRun(CapacityPlan plan) {
    this.plan = plan;
    shares = new double[plan.loads().size()][plan.trials()];
    networks = new String[plan.loads().size()][plan.trials()];
  }

  @Override
  public long total() {
    int asked = 0;
    for (int load = 0; load < shares.length; load++) asked += CapacityTrial.asked(plan, load);
    return asked * plan.trials();
  }

  @Override
  public long done() {
    return done;
  }

  /** The trial under way, from 0; at the end how many there were. */
  int trial() {
    return measured / shares.length;
  }

  @Override
  public boolean isEnded() {
    return measured == shares.length * plan.trials();
  }

  @Override
  public void step() {
    if (isEnded()) throw new IllegalStateException("all is measured");
    int load = measured % shares.length;
    if (current == null) current = new CapacityTrial(plan, load, trial());
    current.ask();
    done++;
    if (!current.isEnded()) return;
    shares[load][trial()] = current.share();
    networks[load][trial()] = current.network();
    current = null;
    measured++;
  }

  /** What is measured so far; a load without a whole trial has no point yet. */
  CapacityCurve curve() {
    List<CapacityPoint> points = new ArrayList<>();
    for (int load = 0; load < shares.length; load++) {
      int trials = trial() + (load < measured % shares.length ? 1 : 0);
      if (trials == 0) break;
      points.add(
          CapacityPoint.of(
              plan.loads().get(load),
              plan.patterns(load),
              Arrays.copyOf(shares[load], trials),
              Arrays.asList(networks[load]).subList(0, trials)));
    }
    return new CapacityCurve(plan, points);
  }
}
