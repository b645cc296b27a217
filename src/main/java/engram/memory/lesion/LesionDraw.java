package engram.memory.lesion;

import engram.data.NumpyRandom;
import engram.nn.fast.Kernel;
import engram.nn.fast.Kernels;
import java.util.BitSet;

/**
 * The first draw of a lesion experiment, to be looked at at any share: the same parts and entries
 * are gone as where {@link LesionRun} measures that draw. Not for several threads at once.
 */
public final class LesionDraw {
  private final Kernel kernel;
  private final LesionMeter meter;
  private final LesionSequence lesion;
  private final LookupTable table;
  private final int[] entries;

  public LesionDraw(LesionPlan plan) {
    kernel = Kernels.of(plan.recipe().network(), plan.recipe().loss(), 1);
    kernel.load(plan.parameters());
    meter = new LesionMeter(plan.data(), kernel);
    table = new LookupTable(plan.data().train(), meter.trainLabels());
    NumpyRandom random = new NumpyRandom(plan.seed(0));
    lesion = new LesionSequence(plan, random);
    entries = random.permutation(table.entries());
  }

  /**
   * @param share 0 … 1
   */
  public LesionState at(double share) {
    kernel.load(lesion.left(share));
    meter.measure(kernel);
    boolean[] lost = lost(entries, share);
    BitSet holes = new BitSet(lost.length);
    for (int k = 0; k < lost.length; k++) holes.set(k, lost[k]);
    return new LesionState(
        share,
        lesion.surgery(share).lesions(),
        lesion.left(share),
        meter.test(),
        meter.train(),
        meter.wrong(),
        meter.touched(),
        holes,
        table.right(lost));
  }

  /** Which entries are gone when they go in that order. */
  static boolean[] lost(int[] entries, double share) {
    boolean[] lost = new boolean[entries.length];
    int count = LesionPlan.count(share, entries.length);
    for (int k = 0; k < count; k++) lost[entries[k]] = true;
    return lost;
  }
}
