package engram.nn;

import java.util.List;

/**
 * How the learning rate changes from step to step: all that is known of a schedule, as a number, as
 * mathematics and as NumPy. Step k counts the updates of a run from 0, N are those of the
 * schedule's span, α is the learning rate that was set, the highest of each schedule.
 *
 * <p>Formulas are those of {@code torch.optim.lr_scheduler}; behind its span a schedule keeps its
 * last rate, which is never 0.
 */
public enum ScheduleShape {
  /** α all along. */
  CONSTANT("constant", List.of("1"), Notation.of("\\alpha_k = \\alpha;αₖ = α")) {
    @Override
    public double factor(long k, long n) {
      return 1;
    }
  },

  /** A tenth of it after each span: {@code StepLR(step_size=N, gamma=0.1)}. */
  STEP(
      "step",
      List.of("0.1 ** (k // N)"),
      Notation.of("\\alpha_k = 0.1^{\\lfloor k/N \\rfloor}\\,\\alpha;αₖ = 0.1^⌊k/N⌋ α")) {
    @Override
    public double factor(long k, long n) {
      return StrictMath.pow(0.1, k / n);
    }

    @Override
    public boolean goesOn() {
      return true;
    }
  },

  /** Half a wave from α down to almost 0: {@code CosineAnnealingLR(T_max=N)}. */
  COSINE(
      "cosine",
      List.of("(1 + np.cos(np.pi * k / N)) / 2"),
      Notation.of(
          "\\alpha_k = \\frac{1 + \\cos(\\pi k/N)}{2}\\,\\alpha;αₖ = (1 + cos(π k/N))/2 · α")) {
    @Override
    public double factor(long k, long n) {
      return wave(Math.min(k, n - 1) / (double) n);
    }
  },

  /** Up to α in equal steps: {@code LinearLR(start_factor=1/N, total_iters=N-1)}. */
  WARM_UP(
      "warm-up",
      List.of("min(1, (k + 1) / N)"),
      Notation.of("\\alpha_k = \\min(1, \\frac{k + 1}{N})\\,\\alpha;αₖ = min(1, (k + 1)/N) α")) {
    @Override
    public double factor(long k, long n) {
      return Math.min(1, (k + 1.0) / n);
    }
  },

  /**
   * In the first 30 % of the span up from α/25 to α, then down to α/250 000: {@code
   * OneCycleLR(max_lr=α, total_steps=N)}.
   */
  ONE_CYCLE(
      "one-cycle",
      List.of(
          "m = 0.3 * N - 1",
          "c = np.cos(np.pi * (k / m if k <= m else (k - m) / (N - 1 - m)))",
          "1 - 0.48 * (1 + c) if k <= m else 4e-6 + 0.499998 * (1 + c)"),
      Notation.of(
          "k \\leq m:\\ \\alpha_k = (1 - 0.48\\,(1 + \\cos\\frac{\\pi k}{m}))\\,\\alpha;k ≤ m: αₖ ="
              + " (1 − 0.48 (1 + cos(π k/m))) α"),
      Notation.of(
          "k > m:\\ \\alpha_k = (4 \\cdot 10^{-6} + 0.499998\\,(1 + \\cos\\frac{\\pi (k - m)}{N - 1"
              + " - m}))\\,\\alpha;k > m: αₖ = (4·10⁻⁶ + 0.499998 (1 + cos(π (k − m)/(N − 1 − m))))"
              + " α"),
      Notation.of("m = 0.3\\,N - 1;m = 0.3 N − 1")) {
    @Override
    public double factor(long k, long n) {
      double peak = 0.3 * n - 1;
      double step = Math.min(k, n - 1);
      if (step <= peak) return between(LOWEST_AT_FIRST, 1, step / peak);
      return between(1, LOWEST_AT_LAST, (step - peak) / (n - 1 - peak));
    }
  };

  private static final double LOWEST_AT_FIRST = 1 / 25.0;
  private static final double LOWEST_AT_LAST = LOWEST_AT_FIRST / 1e4;

  private final String id;
  private final List<String> numpy;
  private final List<Notation> formula;

  ScheduleShape(String id, List<String> numpy, Notation... formula) {
    this.id = id;
    this.numpy = numpy;
    this.formula = List.of(formula);
  }

  /** The name on the command line and in run files. */
  public String id() {
    return id;
  }

  /** The rate of step k, line by line. */
  public List<Notation> formula() {
    return formula;
  }

  /**
   * What α is multiplied by in NumPy, behind the lines that lead to it; of k and N, where k is at
   * most N − 1 unless it goes on.
   */
  public List<String> numpy() {
    return numpy;
  }

  /** Whether it still changes behind its span. */
  public boolean goesOn() {
    return false;
  }

  /**
   * What α is multiplied by.
   *
   * @param k updates made before, from 0
   * @param n N, from 1
   */
  public abstract double factor(long k, long n);

  /** From 1 to 0 as the half wave of a cosine goes, for t from 0 to 1. */
  private static double wave(double t) {
    return (1 + StrictMath.cos(Math.PI * t)) / 2;
  }

  private static double between(double from, double to, double t) {
    return to + (from - to) * wave(t);
  }
}
