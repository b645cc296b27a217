package engram.labs.privacy;

import engram.nn.Elementary;

/**
 * How much of privacy DP-SGD spends: the Rényi divergence of the sampled Gaussian mechanism at
 * integer orders (Mironov, Talwar and Zhang 2019, equation 3 of their section 3.3), added up over
 * the steps, and turned into (ε, δ) as by Mironov 2017, proposition 3.
 */
public final class RenyiAccountant {
  /** From 2 on. */
  private static final int LARGEST_ORDER = 512;

  /** Of one step, by order from 2. */
  private final double[] divergences = new double[LARGEST_ORDER - 1];

  private final boolean noisy;

  /**
   * @param q the probability of each sample to take part in a step, above 0, at most 1
   * @param sigma standard deviation of the noise as a multiple of the longest gradient; 0 for none
   */
  public RenyiAccountant(double q, double sigma) {
    noisy = sigma > 0;
    if (!noisy) return;
    for (int k = 0; k < divergences.length; k++) divergences[k] = divergence(q, sigma, k + 2);
  }

  /**
   * Of one step: 1/(α − 1) · ln Σₖ C(α, k) (1 − q)^(α − k) qᵏ exp(k (k − 1) / 2σ²).
   *
   * @param q the probability of each sample to take part, above 0, at most 1
   * @param sigma standard deviation of the noise as a multiple of the longest gradient, above 0
   * @param order α, from 2
   */
  public static double divergence(double q, double sigma, int order) {
    if (q == 1) return order / (2 * sigma * sigma);
    double stays = Elementary.log(1 - q);
    double joins = Elementary.log(q);
    double[] logs = new double[order + 1];
    double ways = 0; // ln C(α, k)
    double largest = Double.NEGATIVE_INFINITY;
    for (int k = 0; k <= order; k++) {
      if (k > 0) ways += Elementary.log(order - k + 1) - Elementary.log(k);
      logs[k] = ways + (order - k) * stays + k * joins + k * (k - 1.0) / (2 * sigma * sigma);
      largest = Math.max(largest, logs[k]);
    }
    double sum = 0;
    for (double log : logs) sum += Elementary.exp(log - largest);
    return (largest + Elementary.log(sum)) / (order - 1);
  }

  /**
   * The smallest ε of all orders: steps · divergence + ln(1/δ) / (α − 1); infinite without noise, 0
   * without a step.
   *
   * @param delta above 0, below 1
   */
  public double epsilon(long steps, double delta) {
    if (steps == 0) return 0;
    double least = Double.POSITIVE_INFINITY;
    if (!noisy) return least;
    for (int k = 0; k < divergences.length; k++) {
      least = Math.min(least, steps * divergences[k] - Elementary.log(delta) / (k + 1));
    }
    return least;
  }
}
