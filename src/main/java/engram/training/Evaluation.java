package engram.training;

import java.util.function.IntUnaryOperator;

/**
 * How well a network does on one set.
 *
 * @param loss without penalties
 * @param accuracy share of rows whose largest output is their class
 * @param confusion rows by true class, then by predicted class
 */
@SuppressWarnings("ArrayRecordComponent") // filled once, read only
public record Evaluation(double loss, double accuracy, int[][] confusion) {

  static Evaluation of(double loss, int[] predicted, IntUnaryOperator label, int classes) {
    int[][] confusion = new int[classes][classes];
    for (int row = 0; row < predicted.length; row++) {
      confusion[label.applyAsInt(row)][predicted[row]]++;
    }
    return new Evaluation(loss, accuracy(predicted, label), confusion);
  }

  static double accuracy(int[] predicted, IntUnaryOperator label) {
    int right = 0;
    for (int row = 0; row < predicted.length; row++) {
      if (label.applyAsInt(row) == predicted[row]) right++;
    }
    return (double) right / predicted.length;
  }
}
