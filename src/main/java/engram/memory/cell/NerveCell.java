package engram.memory.cell;

/**
 * The membrane of the squid's giant axon at 6.3 °C (A. L. Hodgkin and A. F. Huxley, Journal of
 * Physiology 117, 1952), with the resting potential at −65 mV as textbooks write it now:
 *
 * <pre>
 * C dV/dt = I − 120 m³h (V − 50) − 36 n⁴ (V + 77) − 0.3 (V + 54.387)
 * dx/dt   = α(V) (1 − x) − β(V) x,   x = m, h, n
 * </pre>
 *
 * Voltages are in mV, times in ms, the current in µA/cm², C = 1 µF/cm². It is integrated by the
 * classic Runge–Kutta method of fourth order with {@link #STEP}. Not safe for several threads.
 */
public final class NerveCell {
  /** Length of a step in ms. */
  public static final double STEP = 0.02;

  /** A spike is counted where the voltage rises through it, in mV. */
  public static final double SPIKE = 0;

  private static final double SODIUM = 120;
  private static final double POTASSIUM = 36;
  private static final double LEAK = 0.3;
  private static final double OF_SODIUM = 50;
  private static final double OF_POTASSIUM = -77;
  private static final double OF_LEAK = -54.387;
  private static final double REST = -65;

  /** V, m, h, n. */
  private final double[] state = {REST, m(REST), h(REST), n(REST)};

  private final double[] k1 = new double[4];
  private final double[] k2 = new double[4];
  private final double[] k3 = new double[4];
  private final double[] k4 = new double[4];
  private final double[] at = new double[4];

  /** The voltage of the membrane in mV; −65 at first, with the gates as they are there. */
  public double voltage() {
    return state[0];
  }

  /** Goes on by {@link #STEP} with that current; true if a spike began. */
  public boolean step(double current) {
    double before = state[0];
    slope(state, current, k1);
    slope(moved(k1, STEP / 2), current, k2);
    slope(moved(k2, STEP / 2), current, k3);
    slope(moved(k3, STEP), current, k4);
    for (int i = 0; i < state.length; i++) {
      state[i] += STEP / 6 * (k1[i] + 2 * k2[i] + 2 * k3[i] + k4[i]);
    }
    return before < SPIKE && state[0] >= SPIKE;
  }

  private double[] moved(double[] slope, double time) {
    for (int i = 0; i < at.length; i++) at[i] = state[i] + time * slope[i];
    return at;
  }

  private static void slope(double[] of, double current, double[] into) {
    double v = of[0];
    double m = of[1];
    double h = of[2];
    double n = of[3];
    into[0] =
        current
            - SODIUM * m * m * m * h * (v - OF_SODIUM)
            - POTASSIUM * n * n * n * n * (v - OF_POTASSIUM)
            - LEAK * (v - OF_LEAK);
    into[1] = alphaM(v) * (1 - m) - betaM(v) * m;
    into[2] = alphaH(v) * (1 - h) - betaH(v) * h;
    into[3] = alphaN(v) * (1 - n) - betaN(v) * n;
  }

  // The gates where they come to rest

  private static double m(double v) {
    return alphaM(v) / (alphaM(v) + betaM(v));
  }

  private static double h(double v) {
    return alphaH(v) / (alphaH(v) + betaH(v));
  }

  private static double n(double v) {
    return alphaN(v) / (alphaN(v) + betaN(v));
  }

  // How fast they open (α) and close (β), per ms

  private static double alphaM(double v) {
    return opening(0.1 * (v + 40));
  }

  private static double betaM(double v) {
    return 4 * StrictMath.exp(-(v + 65) / 18);
  }

  private static double alphaH(double v) {
    return 0.07 * StrictMath.exp(-(v + 65) / 20);
  }

  private static double betaH(double v) {
    return 1 / (1 + StrictMath.exp(-(v + 35) / 10));
  }

  private static double alphaN(double v) {
    return 0.1 * opening(0.1 * (v + 55));
  }

  private static double betaN(double v) {
    return 0.125 * StrictMath.exp(-(v + 65) / 80);
  }

  /** u / (1 − e^−u), which is 1 + u/2 near 0. */
  private static double opening(double u) {
    return Math.abs(u) < 1e-7 ? 1 + u / 2 : u / (1 - StrictMath.exp(-u));
  }
}
