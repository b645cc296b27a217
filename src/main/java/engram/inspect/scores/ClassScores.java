package engram.inspect.scores;

/**
 * How well one class is found, from the samples that have it (support), were taken for it
 * (predictions) and both (hits).
 */
public record ClassScores(int hits, int support, int predictions) {

  /** hits / predictions: how many of those taken for the class are of it. 0 if undefined. */
  public double precision() {
    return ratio(hits, predictions);
  }

  /** hits / support: how many of the class were found. 0 if undefined. */
  public double recall() {
    return ratio(hits, support);
  }

  /**
   * The harmonic mean of precision and recall, 2 · hits / (support + predictions). 0 if undefined.
   */
  public double f1() {
    return ratio(2.0 * hits, (double) support + predictions);
  }

  /** False if no sample was taken for the class. */
  public boolean precisionDefined() {
    return predictions > 0;
  }

  /** False if no sample has the class. */
  public boolean recallDefined() {
    return support > 0;
  }

  /** False if no sample has the class or was taken for it. */
  public boolean f1Defined() {
    return support > 0 || predictions > 0;
  }

  private static double ratio(double numerator, double denominator) {
    return denominator == 0 ? 0 : numerator / denominator;
  }
}
