package engram.training;

import engram.data.Determination;

/**
 * How well a network does on one set.
 *
 * @param loss without penalties
 * @param score of classes the accuracy, the share of rows that are given their class; of numbers
 *     R², the share of their variance that is foretold (1 is all of it, 0 is no better than the
 *     mean; as scikit-learn's {@code r2_score})
 * @param scored whether the score says anything: R² of targets that are all the same, or of one,
 *     does not ({@link Determination#isDefined})
 * @param confusion rows by true class, then by predicted class; empty in regression
 * @param rmse root of the mean squared error in the target's unit; NaN for classes
 */
@SuppressWarnings("ArrayRecordComponent") // filled once, read only
public record Evaluation(
    double loss, double score, boolean scored, int[][] confusion, double rmse) {

  static Evaluation ofClasses(double loss, double accuracy, int[][] confusion) {
    return new Evaluation(loss, accuracy, true, confusion, Double.NaN);
  }

  static Evaluation ofNumbers(double loss, double r2, boolean defined, double rmse) {
    return new Evaluation(loss, r2, defined, new int[0][], rmse);
  }

  /** The rows that are given their class. */
  public int right() {
    int right = 0;
    for (int k = 0; k < confusion.length; k++) right += confusion[k][k];
    return right;
  }
}
