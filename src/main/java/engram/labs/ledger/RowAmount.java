package engram.labs.ledger;

/**
 * What one training sample has added to a weight.
 *
 * @param account its place among the samples of both tasks, from 0
 * @param sample its row of the data set
 * @param label its class
 * @param isOfSecond whether it belongs to the second task
 * @param seen how often it was in a batch
 * @param inFirst what it added while the first task was learned
 * @param inBoth what it has added in all
 */
public record RowAmount(
    int account,
    int sample,
    int label,
    boolean isOfSecond,
    int seen,
    double inFirst,
    double inBoth) {

  /**
   * What it added while the second task was learned: of a sample of the first task what its
   * velocity still did.
   */
  public double inSecond() {
    return inBoth - inFirst;
  }
}
