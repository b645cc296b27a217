package engram.labs.ledger;

import engram.memory.MemoryRun;
import engram.nn.Backprop;
import engram.nn.ForwardPass;
import engram.nn.Loss;
import engram.nn.Optimizer;
import engram.nn.Parameters;
import engram.nn.Part;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Trains and books each update of one weight to the samples of its batch, and so to their classes.
 * A step is an epoch. What {@link Shares} leaves is the computer's rounding, which is booked as
 * well.
 */
public final class LedgerRun implements MemoryRun {
  private final BookedTraining training;
  private final LedgerExtent extent;
  private final LedgerRows rows;
  private final BookedWeight booked;
  private final int weight;
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
  private int epochs;
  private int done;

  /** Of digits in two tasks. */
  public LedgerRun(LedgerSetup setup) {
    this(new TwoTasks(setup), setup.weight(), setup.optimizer());
  }

  /** Of a weight of a run of Train. */
  public LedgerRun(OwnRun run, Part.Weight weight) {
    this(new OwnTraining(run), weight, run.recipe().settings().optimizer());
  }

  private LedgerRun(BookedTraining training, Part.Weight part, Optimizer optimizer) {
    this.training = training;
    rows = training.rows();
    extent = training.extent();
    Parameters first = training.parameters();
    booked = new BookedWeight(first.spec(), part, optimizer);
    weight = first.spec().indexOf(part);
    divisor = new Divisor(optimizer);
    shares = new Shares(optimizer, rows.count());
    journal = new RowJournal(extent.updates(), training.entries());
    ofRows = sums(rows.count());
    seen = new int[rows.count()];
    inFirst = new double[rows.count()];
    parts = new double[rows.classes()][extent.updates() + 1];
    ofClasses = sums(parts.length);
    weights = new double[extent.updates() + 1];
    weights[0] = first.get(weight);
  }

  private static ExactSum[] sums(int count) {
    ExactSum[] sums = new ExactSum[count];
    Arrays.setAll(sums, k -> new ExactSum());
    return sums;
  }

  @Override
  public long total() {
    return extent.epochs();
  }

  @Override
  public long done() {
    return epochs;
  }

  @Override
  public void step() {
    if (isEnded()) throw new IllegalStateException("all is learned");
    epochs++;
    while (done < extent.updateOf(epochs)) {
      Parameters before = training.parameters();
      book(before, training.train());
      weights[done] = training.parameters().get(weight);
    }
    if (epochs == extent.oldEpochs()) Arrays.setAll(inFirst, row -> ofRows[row].value());
  }

  private void book(Parameters before, BookedTraining.Batch batch) {
    double[] gradients = gradients(before, batch);
    ExactSum all = new ExactSum();
    for (double gradient : gradients) all.add(gradient);
    double perUnit = divisor.next(all.value(), batch.rule());
    journal.close(batch.rule(), perUnit);
    double[] moves = shares.next(gradients, batch.rule(), perUnit);
    for (int account = 0; account < moves.length; account++) {
      if (moves[account] == 0) continue;
      ofRows[account].add(moves[account]);
      ofClasses[rows.label(account)].add(moves[account]);
    }
    done++;
    for (int label = 0; label < parts.length; label++)
      parts[label][done] = ofClasses[label].value();
  }

  /** What each account asks for in a batch, which is entered in the journal; 0 of the others. */
  private double[] gradients(Parameters before, BookedTraining.Batch batch) {
    double[] gradients = new double[rows.count()];
    double share = 1.0 / batch.rows().length;
    for (int row : batch.rows()) {
      int account = batch.firstAccount() + row;
      double[] target = batch.samples().target(row);
      gradients[account] = gradient(before, batch.samples().input(row), target, share);
      journal.enter(account, gradients[account]);
      seen[account]++;
    }
    return gradients;
  }

  private double gradient(Parameters at, double[] input, double[] target, double share) {
    Loss loss = training.loss();
    ForwardPass pass = ForwardPass.of(at, input);
    return Backprop.backward(at, pass, loss, target, share).gradients().get(weight);
  }

  /** The network now. */
  public Parameters parameters() {
    return training.parameters();
  }

  /** What is booked so far. */
  public Ledger ledger() {
    double[][] copy = new double[parts.length][];
    for (int label = 0; label < copy.length; label++) copy[label] = parts[label].clone();
    double[] path = weights.clone();
    return new Ledger(
        booked,
        extent,
        rows,
        journal.copy(),
        IntStream.range(0, rows.count()).mapToObj(this::amount).toList(),
        path,
        Split.of(path, copy, done),
        done);
  }

  private RowAmount amount(int account) {
    int label = rows.label(account);
    double now = ofRows[account].value();
    return new RowAmount(
        account,
        rows.samples()[account],
        label,
        rows.isOfSecond(label),
        seen[account],
        epochs < extent.oldEpochs() ? now : inFirst[account],
        now);
  }
}
