package engram.memory;

/** Where the largest of several numbers is: the first of equals. */
public final class Largest {
  private Largest() {}

  /**
   * @param values at least one
   */
  public static int of(double[] values) {
    return of(values, 0, values.length);
  }

  /**
   * Among {@code count} numbers from a place on; counted from there.
   *
   * @param count at least 1
   */
  public static int of(double[] values, int from, int count) {
    int largest = 0;
    for (int k = 1; k < count; k++) if (values[from + k] > values[from + largest]) largest = k;
    return largest;
  }
}
