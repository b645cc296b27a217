package engram.labs.ledger;

import engram.nn.UpdateRule;

/**
 * What each sample asked for in the batches that it was in, in the order of the updates. From that
 * the path of any sample is worked out again, to the bit: to keep the paths of all would take
 * samples × updates numbers, the journal takes one each time that a sample is seen.
 */
public final class RowJournal {
  private final UpdateRule[] rules;

  /** Where the entries of an update begin; those of the next begin where they end. */
  private final int[] begins;

  private final int[] accounts;
  private final double[] gradients;
  private final double[] perUnit;
  private int entries;
  private int updates;

  /**
   * @param mostUpdates of the whole training
   * @param mostEntries samples seen in all of it, each as often as it is seen
   */
  RowJournal(int mostUpdates, int mostEntries) {
    rules = new UpdateRule[mostUpdates];
    begins = new int[mostUpdates + 1];
    accounts = new int[mostEntries];
    gradients = new double[mostEntries];
    perUnit = new double[mostUpdates];
  }

  private RowJournal(RowJournal of) {
    rules = of.rules.clone();
    begins = of.begins.clone();
    accounts = of.accounts.clone();
    gradients = of.gradients.clone();
    perUnit = of.perUnit.clone();
    entries = of.entries;
    updates = of.updates;
  }

  /** One that does not change any more. */
  RowJournal copy() {
    return new RowJournal(this);
  }

  /** Of the update that is being booked. */
  void enter(int account, double gradient) {
    accounts[entries] = account;
    gradients[entries++] = gradient;
  }

  /**
   * All of the update is entered.
   *
   * @param rule by which it was made
   * @param unit what {@link Divisor#next} says of it
   */
  void close(UpdateRule rule, double unit) {
    rules[updates] = rule;
    perUnit[updates++] = unit;
    begins[updates] = entries;
  }

  /**
   * What the sample of that account has added.
   *
   * @return by update, 0 before the first and behind the last that was booked
   */
  double[] path(int account) {
    double[] path = new double[begins.length];
    if (updates == 0) return path;
    Shares alone = new Shares(rules[0].optimizer(), 1);
    ExactSum sum = new ExactSum();
    for (int update = 0; update < updates; update++) {
      double gradient = 0;
      for (int k = begins[update]; k < begins[update + 1]; k++) {
        if (accounts[k] == account) gradient = gradients[k];
      }
      sum.add(alone.next(new double[] {gradient}, rules[update], perUnit[update])[0]);
      path[update + 1] = sum.value();
    }
    return path;
  }
}
