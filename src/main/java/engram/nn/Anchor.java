package engram.nn;

/**
 * Springs that draw weights and biases to where they were: ½ Σ kᵢ (wᵢ − aᵢ)² is added to the
 * differentiated loss. Immutable.
 */
public final class Anchor {
  private final Parameters places;
  private final double[] stiffness;

  private Anchor(Parameters places, double[] stiffness) {
    this.places = places;
    this.stiffness = stiffness;
  }

  /**
   * @param places a, to where they are drawn
   * @param stiffness k of each, 0 or above, in the flat order of {@link Parameters}; copied
   * @throws IllegalArgumentException if one is missing, negative or not finite
   */
  public static Anchor of(Parameters places, double[] stiffness) {
    int count = places.spec().parameterCount();
    if (stiffness.length != count) {
      throw new IllegalArgumentException(
          count + " parameters can't be anchored by " + stiffness.length + " numbers");
    }
    for (double k : stiffness) {
      if (!(k >= 0) || Double.isInfinite(k)) {
        throw new IllegalArgumentException("an anchor pulls with a number from 0 up, not " + k);
      }
    }
    return new Anchor(places, stiffness.clone());
  }

  /** ½ Σ kᵢ (wᵢ − aᵢ)². */
  double penalty(Parameters parameters) {
    double sum = 0;
    for (int i = 0; i < stiffness.length; i++) {
      double distance = parameters.get(i) - places.get(i);
      sum += stiffness[i] * distance * distance;
    }
    return sum / 2;
  }

  /**
   * @throws IllegalArgumentException if it holds a network of another shape
   */
  public void requireFits(NetworkSpec spec) {
    if (!places.spec().equals(spec)) {
      throw new IllegalArgumentException("an anchor of " + places.spec() + " does not fit " + spec);
    }
  }

  /** a, to where each is drawn, a copy in the flat order of {@link Parameters}. */
  public double[] places() {
    return places.toArray();
  }

  /** k of each, a copy in the same order. */
  public double[] stiffness() {
    return stiffness.clone();
  }
}
