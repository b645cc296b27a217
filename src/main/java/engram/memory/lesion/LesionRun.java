package engram.memory.lesion;

import engram.data.NumpyRandom;
import engram.memory.RepeatedRun;
import engram.memory.Spread;
import engram.nn.fast.Kernel;
import engram.nn.fast.Kernels;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A lesion experiment under way, on the caller's thread: one step measures one share of one draw.
 * Between two steps the caller shows progress or leaves. The same plan gives the same bits. Not for
 * several threads at once.
 */
public final class LesionRun extends RepeatedRun {
  private static final int MEASURES = 4;

  private final LesionPlan plan;
  private final Kernel kernel;
  private final LesionMeter meter;
  private final LookupTable table;

  /** By share, measure and draw. */
  private final double[][][] found;

  private LesionSequence lesion;
  private int[] entries;

  public LesionRun(LesionPlan plan) {
    super(plan.shares().size(), plan.draws());
    this.plan = plan;
    kernel = Kernels.of(plan.recipe().network(), plan.recipe().loss(), 1);
    kernel.load(plan.parameters());
    meter = new LesionMeter(plan.data(), kernel);
    table = new LookupTable(plan.data().train(), meter.trainLabels());
    found = new double[plan.shares().size()][MEASURES][plan.draws()];
    draw(0);
  }

  private void draw(int number) {
    NumpyRandom random = new NumpyRandom(plan.seed(number));
    lesion = new LesionSequence(plan, random);
    entries = random.permutation(table.entries());
  }

  @Override
  protected void measure(int k, int draw) {
    if (k == 0) draw(draw);
    double share = plan.shares().get(k);
    kernel.load(lesion.left(share));
    meter.measure(kernel);
    found[k][0][draw] = meter.test();
    found[k][1][draw] = meter.train();
    found[k][2][draw] = meter.touched();
    found[k][3][draw] = table.right(LesionDraw.lost(entries, share));
  }

  /** What is measured so far; a share without a draw has no point yet. */
  public LesionCurve curve() {
    List<LesionPoint> points = new ArrayList<>();
    for (int k = 0; k < found.length; k++) {
      int draws = measured(k);
      if (draws == 0) break;
      double share = plan.shares().get(k);
      points.add(
          new LesionPoint(
              share,
              lesion.removed(share),
              spread(k, 0, draws),
              spread(k, 1, draws),
              spread(k, 2, draws),
              spread(k, 3, draws)));
    }
    return new LesionCurve(plan, points);
  }

  private Spread spread(int share, int measure, int draws) {
    return Spread.of(Arrays.copyOf(found[share][measure], draws));
  }
}
