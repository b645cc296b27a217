package engram.memory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A capacity experiment under way, on the caller's thread: one step measures one load in one trial,
 * all loads of a trial before the next trial, so that the whole curve is there early and then grows
 * more exact. A step takes milliseconds at a few hundred neurons: between two the caller shows
 * progress or leaves. Not for several threads at once.
 */
public final class CapacityRun {
  private final CapacityPlan plan;

  /** By load, then trial. */
  private final double[][] shares;

  private int done;

  public CapacityRun(CapacityPlan plan) {
    this.plan = plan;
    shares = new double[plan.loads().size()][plan.trials()];
  }

  /** How many steps there are. */
  public int total() {
    return plan.loads().size() * plan.trials();
  }

  public int done() {
    return done;
  }

  public boolean isEnded() {
    return done == total();
  }

  /**
   * @throws IllegalStateException at the end
   */
  public void step() {
    if (isEnded()) throw new IllegalStateException("all is measured");
    int load = done % shares.length;
    int trial = done / shares.length;
    shares[load][trial] = CapacityTrial.share(plan, load, trial);
    done++;
  }

  /** What is measured so far; a load without a trial has no point yet. */
  public CapacityCurve curve() {
    List<CapacityPoint> points = new ArrayList<>();
    for (int load = 0; load < shares.length; load++) {
      int trials = done / shares.length + (load < done % shares.length ? 1 : 0);
      if (trials == 0) break;
      double[] measured = Arrays.copyOf(shares[load], trials);
      points.add(CapacityPoint.of(plan.loads().get(load), plan.patterns(load), measured));
    }
    return new CapacityCurve(plan, points);
  }
}
