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
import java.util.stream.IntStream;

/**
 * Learns both tasks and books each update of one weight to the samples of its batch, and so to
 * their classes. A step is an epoch. What {@link Shares} leaves is the computer's rounding, which is
 * booked as well.
 */
public final class LedgerRun implements MemoryRun {
  private final LedgerSetup setup;
  private final ForgettingPlan plan;
  private final LedgerRows rows;
  private final Kernel kernel;
  private final NumpyRandom random;
  private final int weight;
  private final UpdateRule rule;
  private final Divisor divisor;
  private final Shares shares;
  private final RowJournal journal;
  private final ExactSum[] ofRows;
  private final ExactSum[] ofClasses;
  private final int[] seen;

  /** What each row had added when the first task was learned. */
  private final double[] inFirst;

  private final double[][] parts;
  private final double[] weights;
  private final int updatesOfOld;
  private final int updatesOfNew;
  private int epochs;
  private int done;

  public LedgerRun(LedgerSetup setup) {
    this.setup = setup;
    plan = setup.plan();
    rows = LedgerRows.digits();
    int batch = plan.settings().batchRows(plan.old().train().rows());
    kernel = Kernels.of(plan.network(), Loss.CROSS_ENTROPY, batch);
    random = new NumpyRandom(setup.seed());
    kernel.load(
        Initializer.GLOROT_NORMAL.draw(plan.network(), random::randn, random::randomSample));
    weight = plan.network().weightIndex(0, setup.pixel(), setup.neuron() - 1);
    updatesOfOld = setup.oldEpochs() * batches(plan.old().train());
    updatesOfNew = setup.epochs() * batches(plan.fresh().train());
    int updates = updatesOfOld + updatesOfNew;
    rule = setup.rule();
    divisor = new Divisor(rule);
    shares = new Shares(rule, rows.count());
    journal =
        new RowJournal(
            rule,
            updates,
            setup.oldEpochs() * plan.old().train().rows()
                + setup.epochs() * plan.fresh().train().rows());
    ofRows = sums(rows.count());
    seen = new int[rows.count()];
    inFirst = new double[rows.count()];
    parts = new double[plan.network().outputs()][updates + 1];
    ofClasses = sums(parts.length);
    weights = new double[updates + 1];
    weights[0] = kernel.parameters().get(weight);
  }

  private static ExactSum[] sums(int count) {
    ExactSum[] sums = new ExactSum[count];
    Arrays.setAll(sums, k -> new ExactSum());
    return sums;
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
    int firstAccount = old ? 0 : rows.ofFirst();
    int[] order = new int[samples.rows()];
    Arrays.setAll(order, row -> row);
    if (batches(samples) > 1) random.permutation(order);
    int batch = plan.settings().batchRows(samples.rows());
    for (int from = 0; from < order.length; from += batch) {
      int to = Math.min(order.length, from + batch);
      book(gradients(samples, order, from, to, firstAccount));
      kernel.train(samples, order, from, to, rule);
      weights[done] = kernel.parameters().get(weight);
    }
    epochs++;
    if (epochs == setup.oldEpochs()) Arrays.setAll(inFirst, row -> ofRows[row].value());
  }

  /** What each account asks for in a batch, which is entered in the journal; 0 of the others. */
  private double[] gradients(Samples samples, int[] order, int from, int to, int firstAccount) {
    Parameters before = kernel.parameters();
    double[] gradients = new double[rows.count()];
    for (int k = from; k < to; k++) {
      int account = firstAccount + order[k];
      gradients[account] =
          gradient(
              before, samples.input(order[k]), samples.target(order[k]), 1.0 / (to - from));
      journal.enter(account, gradients[account]);
      seen[account]++;
    }
    return gradients;
  }

  private double gradient(Parameters at, double[] input, double[] target, double share) {
    ForwardPass pass = ForwardPass.of(at, input);
    return Backprop.backward(at, pass, Loss.CROSS_ENTROPY, target, share).gradients().get(weight);
  }

  private void book(double[] gradients) {
    ExactSum all = new ExactSum();
    for (double gradient : gradients) all.add(gradient);
    double perUnit = divisor.next(all.value());
    journal.close(perUnit);
    double[] moves = shares.next(gradients, perUnit);
    for (int account = 0; account < moves.length; account++) {
      if (moves[account] == 0) continue;
      ofRows[account].add(moves[account]);
      ofClasses[rows.label(account)].add(moves[account]);
    }
    done++;
    for (int label = 0; label < parts.length; label++) parts[label][done] = ofClasses[label].value();
  }

  /** The network now. */
  public Parameters parameters() {
    return kernel.parameters();
  }

  /** What is booked so far. */
  public Ledger ledger() {
    double[][] copy = new double[parts.length][];
    for (int label = 0; label < copy.length; label++) copy[label] = parts[label].clone();
    double[] path = weights.clone();
    return new Ledger(
        setup,
        rows,
        journal.copy(),
        IntStream.range(0, rows.count()).mapToObj(this::amount).toList(),
        path,
        Split.of(path, copy, done),
        updatesOfOld,
        updatesOfNew,
        done);
  }

  private RowAmount amount(int account) {
    int label = rows.label(account);
    double now = ofRows[account].value();
    return new RowAmount(
        account,
        rows.samples()[account],
        label,
        LedgerRows.isOfSecond(label),
        seen[account],
        epochs < setup.oldEpochs() ? now : inFirst[account],
        now);
  }
}
