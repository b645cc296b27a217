package engram.data;

/** One number that the network is given of each row, before it is scaled. */
public sealed interface Input {

  /**
   * The input of a row.
   *
   * @param values of all features, all known
   */
  double of(double[] values);

  /** A feature that is a number, as measured. */
  record Measured(int feature) implements Input {

    @Override
    public double of(double[] values) {
      return values[feature];
    }
  }

  /** A number computed of several features. */
  record Derived(Formula formula) implements Input {

    @Override
    public double of(double[] values) {
      return formula.value(values);
    }
  }

  /** 1 where a feature has that category, else 0 (one-hot). */
  record Indicator(int feature, int category) implements Input {

    @Override
    public double of(double[] values) {
      return values[feature] == category ? 1 : 0;
    }
  }
}
