package engram.memory.forgetting;

import engram.data.NumpyRandom;
import engram.nn.Samples;
import engram.nn.fast.Kernel;
import engram.training.recipe.Settings;

/**
 * The batches of an epoch over rows to learn with rows to remember mixed in: those to learn are
 * parted into batches as in any run, and those to remember are spread evenly over these. So an
 * epoch has as many steps as without them.
 */
public final class MixedBatches {
  private final Samples samples;
  private final int batch;
  private final int[] fresh;
  private final int[] kept;
  private final int[] order;
  private final int[] ends;

  /**
   * @param learned not empty
   * @param remembered may be empty
   */
  public MixedBatches(Samples learned, Samples remembered, Settings settings) {
    samples = learned.with(remembered);
    batch = settings.batchRows(learned.rows());
    fresh = new int[learned.rows()];
    kept = new int[remembered.rows()];
    order = new int[samples.rows()];
    ends = new int[(fresh.length + batch - 1) / batch];
    for (int k = 0; k < fresh.length; k++) fresh[k] = k;
  }

  /**
   * One epoch in new orders: a {@code permutation} of the rows to learn, if there is more than one
   * batch, and one of those to remember, if there are any.
   */
  public void train(Kernel kernel, Settings settings, NumpyRandom random, NumpyRandom memory) {
    if (ends.length > 1) random.permutation(fresh);
    if (kept.length > 0) memory.permutation(kept);
    arrange();
    int from = 0;
    for (int end : ends) {
      kernel.train(samples, order, from, end, settings.rule());
      from = end;
    }
  }

  private void arrange() {
    int at = 0;
    for (int b = 0; b < ends.length; b++) {
      int to = Math.min((b + 1) * batch, fresh.length);
      for (int k = b * batch; k < to; k++) order[at++] = fresh[k];
      int last = (int) ((b + 1L) * kept.length / ends.length);
      for (int k = (int) ((long) b * kept.length / ends.length); k < last; k++) {
        order[at++] = fresh.length + kept[k];
      }
      ends[b] = at;
    }
  }
}
