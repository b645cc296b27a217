package engram.labs.missing;

import engram.labs.fairness.TemperatureScaling;

/**
 * A test sample, and what a network says of it.
 *
 * @param row of the data set
 * @param label the true class
 * @param logits the pre-activations of the outputs, one a class; not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // filled once, read only
public record HeldOut(int row, int label, double[] logits) {
  /** The class that the network names, whatever the temperature. */
  public int named() {
    int named = 0;
    for (int c = 1; c < logits.length; c++) if (logits[c] > logits[named]) named = c;
    return named;
  }

  public boolean isRight() {
    return named() == label;
  }

  /** The share of the named class in softmax(z / T). */
  public double confidence(double temperature) {
    return TemperatureScaling.shares(logits, temperature)[named()];
  }
}
