package engram.labs.ledger;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a weight is made of, update by update; immutable.
 *
 * @param booked which weight it is
 * @param rows whose gradients moved it
 * @param journal what each of them asked for
 * @param amounts what each of them has added, by account
 * @param weights by update
 * @param byClass −α times each class's share of each batch's gradient, added up
 * @param done updates made so far
 */
@SuppressWarnings("ArrayRecordComponent") // filled once, read only
public record Ledger(
    BookedWeight booked,
    LedgerExtent extent,
    LedgerRows rows,
    RowJournal journal,
    List<RowAmount> amounts,
    double[] weights,
    Split byClass,
    int done) {

  public Ledger {
    amounts = List.copyOf(amounts);
  }

  /** The initial weight. */
  public double start() {
    return weights[0];
  }

  public int classes() {
    return byClass.parts().length;
  }

  /** Updates of both tasks. */
  public int updates() {
    return extent.updates();
  }

  /** Updates of the first task. */
  public int updatesOfOld() {
    return extent.updatesOfOld();
  }

  public boolean isWhole() {
    return done == updates();
  }

  /** What the digits of the first task have added, and those of the second. */
  public Split byTask() {
    double[][] tasks = new double[2][];
    for (int task = 0; task < tasks.length; task++) {
      boolean second = task == 1;
      tasks[task] =
          sum(
              IntStream.range(0, classes())
                  .filter(label -> rows.isOfSecond(label) == second)
                  .mapToObj(label -> byClass.parts()[label])
                  .toList());
    }
    return Split.of(weights, tasks, done);
  }

  /**
   * What some samples have added, and behind them all others together.
   *
   * @param accounts of those that have a part by themselves
   */
  public Split byRow(List<Integer> accounts) {
    List<double[]> paths = accounts.stream().map(journal::path).toList();
    Stream<double[]> without =
        paths.stream().map(path -> Arrays.stream(path).map(x -> -x).toArray());
    double[] others = sum(Stream.concat(Arrays.stream(byClass.parts()), without).toList());
    return Split.of(
        weights, Stream.concat(paths.stream(), Stream.of(others)).toArray(double[][]::new), done);
  }

  private double[] sum(List<double[]> paths) {
    double[] sums = new double[weights.length];
    for (int update = 1; update <= done; update++) {
      ExactSum sum = new ExactSum();
      for (double[] path : paths) sum.add(path[update]);
      sums[update] = sum.value();
    }
    return sums;
  }

  /** The samples by what they have added, the one that moved the weight most first. */
  public List<RowAmount> strongest() {
    return amounts.stream()
        .sorted(Comparator.comparingDouble(each -> -Math.abs(each.inBoth())))
        .toList();
  }

  /** Those that raised the weight most, or lowered it; the strongest first. */
  public List<RowAmount> strongest(boolean up, int most) {
    return strongest().stream()
        .filter(each -> up ? each.inBoth() > 0 : each.inBoth() < 0)
        .limit(most)
        .toList();
  }

  /** What is left of the weight without the amounts of all samples, added up one by one. */
  public double roundingOfRows(boolean behindFirst) {
    ExactSum rest = new ExactSum();
    rest.add(weights[behindFirst ? Math.min(done, updatesOfOld()) : done]);
    rest.add(-start());
    for (RowAmount each : amounts) rest.add(behindFirst ? -each.inFirst() : -each.inBoth());
    return rest.value();
  }

  /** Updates made by the end of an epoch of both tasks together. */
  public int updateOf(int epoch) {
    return extent.updateOf(epoch);
  }

  /** Epochs of both tasks. */
  public int epochs() {
    return extent.epochs();
  }
}
