package engram.labs.ledger;

/**
 * What a weight is made of, update by update; immutable. At each moment the initial weight, the
 * parts of all classes and the rounding add up to the weight, to its last bit.
 *
 * @param start the initial weight
 * @param parts by class and update, 0 before the first: −α times its share of each batch's
 *     gradient, added up
 * @param rounding by update: what the computer's rounding has added
 * @param weights by update
 * @param updatesOfOld how many updates the first task takes in all
 * @param updatesOfNew how many the second
 * @param done updates made so far
 */
@SuppressWarnings("ArrayRecordComponent") // filled once, read only
public record Ledger(
    LedgerSetup setup,
    double start,
    double[][] parts,
    double[] rounding,
    double[] weights,
    int updatesOfOld,
    int updatesOfNew,
    int done) {

  public int classes() {
    return parts.length;
  }

  /** Updates of both tasks. */
  public int updates() {
    return updatesOfOld + updatesOfNew;
  }

  public boolean isWhole() {
    return done == updates();
  }

  /** The sum of all parts at a moment, each addition's loss kept. */
  public double sum(int update) {
    ExactSum sum = new ExactSum();
    sum.add(start);
    for (double[] part : parts) sum.add(part[update]);
    sum.add(rounding[update]);
    return sum.value();
  }

  /** Updates made by the end of an epoch of both tasks together. */
  public int updateOf(int epoch) {
    int old = setup.oldEpochs();
    return epoch <= old
        ? epoch * (updatesOfOld / old)
        : updatesOfOld + (epoch - old) * (updatesOfNew / setup.epochs());
  }

  /** Epochs of both tasks. */
  public int epochs() {
    return setup.oldEpochs() + setup.epochs();
  }
}
