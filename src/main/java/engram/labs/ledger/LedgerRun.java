package engram.labs.ledger;

import engram.data.NumpyRandom;
import engram.memory.MemoryRun;
import engram.memory.forgetting.ForgettingPlan;
import engram.nn.Backprop;
import engram.nn.ForwardPass;
import engram.nn.Initializer;
import engram.nn.Loss;
import engram.nn.Parameters;
import engram.nn.Samples;
import engram.nn.UpdateRule;
import engram.nn.fast.Kernel;
import engram.nn.fast.Kernels;
import java.util.Arrays;

/**
 * Learns both tasks and books each update of one weight to the classes of its batch. A step is an
 * epoch. What {@link ClassShares} leaves is the computer's rounding, which is booked as well.
 */
public final class LedgerRun implements MemoryRun {
  private final LedgerSetup setup;
  private final ForgettingPlan plan;
  private final Kernel kernel;
  private final NumpyRandom random;
  private final int weight;
  private final UpdateRule rule;
  private final ClassShares shares;
  private final ExactSum[] sums;
  private final double start;
  private final double[][] parts;
  private final double[] rounding;
  private final double[] weights;
  private final int updatesOfOld;
  private final int updatesOfNew;
  private int[] order;
  private int epochs;
  private int done;

  public LedgerRun(LedgerSetup setup) {
    this.setup = setup;
    plan = setup.plan();
    int batch = plan.settings().batchRows(plan.old().train().rows());
    kernel = Kernels.of(plan.network(), Loss.CROSS_ENTROPY, batch);
    random = new NumpyRandom(setup.seed());
    kernel.load(
        Initializer.GLOROT_NORMAL.draw(plan.network(), random::randn, random::randomSample));
    weight = plan.network().weightIndex(0, setup.pixel(), setup.neuron() - 1);
    updatesOfOld = setup.oldEpochs() * batches(plan.old().train());
    updatesOfNew = setup.epochs() * batches(plan.fresh().train());
    int moments = 1 + updatesOfOld + updatesOfNew;
    parts = new double[plan.network().outputs()][moments];
    rule = setup.rule();
    shares = new ClassShares(rule, parts.length);
    sums = new ExactSum[parts.length];
    Arrays.setAll(sums, label -> new ExactSum());
    rounding = new double[moments];
    weights = new double[moments];
    start = kernel.parameters().get(weight);
    weights[0] = start;
  }

  private int batches(Samples samples) {
    int batch = plan.settings().batchRows(samples.rows());
    return (samples.rows() + batch - 1) / batch;
  }

  @Override
  public long total() {
    return setup.oldEpochs() + setup.epochs();
  }

  @Override
  public long done() {
    return epochs;
  }

  @Override
  public boolean isEnded() {
    return epochs == total();
  }

  @Override
  public void step() {
    if (isEnded()) throw new IllegalStateException("both tasks are learned");
    boolean old = epochs < setup.oldEpochs();
    Samples samples = (old ? plan.old() : plan.fresh()).train();
    order = new int[samples.rows()];
    Arrays.setAll(order, row -> row);
    if (batches(samples) > 1) random.permutation(order);
    int batch = plan.settings().batchRows(samples.rows());
    for (int from = 0; from < order.length; from += batch) {
      update(samples, from, Math.min(order.length, from + batch));
    }
    epochs++;
  }

  private void update(Samples samples, int from, int to) {
    Parameters before = kernel.parameters();
    ExactSum[] asked = new ExactSum[parts.length];
    Arrays.setAll(asked, label -> new ExactSum());
    for (int k = from; k < to; k++) {
      double[] target = samples.target(order[k]);
      double share = gradient(before, samples.input(order[k]), target, 1.0 / (to - from));
      asked[classOf(target)].add(share);
    }
    double[] moves = shares.next(Arrays.stream(asked).mapToDouble(ExactSum::value).toArray());
    for (int label = 0; label < moves.length; label++) sums[label].add(moves[label]);
    kernel.train(samples, order, from, to, rule);
    book(kernel.parameters().get(weight));
  }

  private double gradient(Parameters at, double[] input, double[] target, double share) {
    ForwardPass pass = ForwardPass.of(at, input);
    return Backprop.backward(at, pass, Loss.CROSS_ENTROPY, target, share).gradients().get(weight);
  }

  private static int classOf(double[] target) {
    int label = 0;
    while (target[label] != 1) label++;
    return label;
  }

  private void book(double now) {
    done++;
    weights[done] = now;
    ExactSum rest = new ExactSum();
    rest.add(now);
    rest.add(-start);
    for (int label = 0; label < parts.length; label++) {
      parts[label][done] = sums[label].value();
      rest.add(-parts[label][done]);
    }
    rounding[done] = rest.value();
  }

  /** The network now. */
  public Parameters parameters() {
    return kernel.parameters();
  }

  /** What is booked so far. */
  public Ledger ledger() {
    double[][] copy = new double[parts.length][];
    for (int label = 0; label < copy.length; label++) copy[label] = parts[label].clone();
    return new Ledger(
        setup, start, copy, rounding.clone(), weights.clone(), updatesOfOld, updatesOfNew, done);
  }
}
