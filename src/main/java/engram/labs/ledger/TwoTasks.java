package engram.labs.ledger;

import engram.data.NumpyRandom;
import engram.memory.forgetting.ForgettingPlan;
import engram.nn.Initializer;
import engram.nn.Loss;
import engram.nn.Parameters;
import engram.nn.Samples;
import engram.nn.UpdateRule;
import engram.nn.fast.Kernel;
import engram.nn.fast.Kernels;
import java.util.Arrays;

/** Digits in two tasks, one after the other, as in the experiment on forgetting. */
final class TwoTasks implements BookedTraining {
  private final ForgettingPlan plan;
  private final LedgerRows rows;
  private final LedgerExtent extent;
  private final UpdateRule rule;
  private final Kernel kernel;
  private final NumpyRandom random;
  private int[] order = {};
  private int from;
  private int epochs;

  TwoTasks(LedgerSetup setup) {
    plan = setup.plan();
    rows = LedgerRows.digits();
    rule = setup.rule();
    kernel =
        Kernels.of(
            plan.network(),
            Loss.CROSS_ENTROPY,
            plan.settings().batchRows(plan.old().train().rows()));
    random = new NumpyRandom(setup.seed());
    kernel.load(
        Initializer.GLOROT_NORMAL.draw(plan.network(), random::randn, random::randomSample));
    extent =
        new LedgerExtent(
            setup.oldEpochs(),
            setup.epochs(),
            setup.oldEpochs() * batches(plan.old().train()),
            setup.epochs() * batches(plan.fresh().train()));
  }

  private int batches(Samples samples) {
    int batch = plan.settings().batchRows(samples.rows());
    return (samples.rows() + batch - 1) / batch;
  }

  private boolean isInFirst() {
    return epochs < extent.oldEpochs();
  }

  @Override
  public LedgerRows rows() {
    return rows;
  }

  @Override
  public LedgerExtent extent() {
    return extent;
  }

  @Override
  public int entries() {
    return extent.oldEpochs() * plan.old().train().rows()
        + extent.newEpochs() * plan.fresh().train().rows();
  }

  @Override
  public Loss loss() {
    return Loss.CROSS_ENTROPY;
  }

  @Override
  public Parameters parameters() {
    return kernel.parameters();
  }

  @Override
  public Batch train() {
    Samples samples = (isInFirst() ? plan.old() : plan.fresh()).train();
    if (from == 0) {
      order = new int[samples.rows()];
      Arrays.setAll(order, row -> row);
      if (batches(samples) > 1) random.permutation(order);
    }
    int to = Math.min(order.length, from + plan.settings().batchRows(samples.rows()));
    kernel.train(samples, order, from, to, rule);
    Batch batch =
        new Batch(
            samples, Arrays.copyOfRange(order, from, to), isInFirst() ? 0 : rows.ofFirst(), rule);
    from = to == order.length ? 0 : to;
    if (from == 0) epochs++;
    return batch;
  }
}
