package engram.inspect;

/** What every measure asks of the samples it is taken from. */
public final class SampleChecks {
  private SampleChecks() {}

  /**
   * @param kind what there is one of for each sample, in the plural
   * @param otherKind and what else
   * @throws IllegalArgumentException if there are none, or not as many of the one as of the other
   */
  public static void sameLength(int count, String kind, int others, String otherKind) {
    if (count != others) {
      throw new IllegalArgumentException(
          "%d %s, but %d %s: there must be one of each for every sample"
              .formatted(count, kind, others, otherKind));
    }
    if (count == 0) {
      throw new IllegalArgumentException("no samples, so there is nothing to measure");
    }
  }

  /**
   * @param kind of the values, in the singular
   * @throws IllegalArgumentException naming the first value that is not finite
   */
  public static void finite(double[] values, String kind) {
    for (int sample = 0; sample < values.length; sample++) {
      if (!Double.isFinite(values[sample])) {
        throw new IllegalArgumentException(
            "sample %d has the %s %s, which is not a number to measure with"
                .formatted(sample, kind, values[sample]));
      }
    }
  }
}
