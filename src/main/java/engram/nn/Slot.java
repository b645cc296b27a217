package engram.nn;

/**
 * A number that an optimiser keeps for each parameter, 0 at first.
 *
 * @param symbol one letter, as it stands in the formulas
 * @param formula what it becomes with the gradient g, in the notation of {@link Optimizer#step}
 * @param decay how much of it is kept in a step where the step divides that out again (m̂ = m / (1
 *     − decayᵗ)), since it starts at 0; else 0
 * @param correctedName what a program calls m̂; empty where there is none
 */
public record Slot(String symbol, String formula, double decay, String correctedName) {

  Slot(String symbol, String formula) {
    this(symbol, formula, 0, "");
  }

  /** Whether the step takes it without what is missing since it started at 0. */
  public boolean isCorrected() {
    return decay > 0;
  }

  /** What it is divided by in that update, counted from 1: 1 − decayᵗ, 1 if it is not corrected. */
  public double correction(long t) {
    return 1 - power(decay, t);
  }

  /** Square and multiply: the same bits whether the run got here step by step or was resumed. */
  private static double power(double base, long exponent) {
    double result = 1;
    double square = base;
    for (long e = exponent; e > 0; e >>= 1) {
      if ((e & 1) == 1) result *= square;
      square *= square;
    }
    return result;
  }
}
