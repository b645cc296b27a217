package engram.viewmodel;

import engram.training.Problem;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;

/** One sentence on what stopped a run, what is kept and what to do. */
final class ProblemText {
  /** A momentum that still has a long memory and is stable. */
  private static final double CALM_MOMENTUM = 0.9;

  private ProblemText() {}

  static String sentence(Problem problem, Texts texts) {
    if (!(problem instanceof Problem.Diverged diverged)) return texts.get("transport.failed");
    String id = diverged.culprit().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return texts.get(
        "transport.diverged",
        String.valueOf(diverged.epoch()),
        String.valueOf(diverged.kept()),
        texts.get("transport.culprit." + id),
        NumberInput.format(diverged.value()),
        NumberInput.format(smaller(diverged)));
  }

  private static double smaller(Problem.Diverged diverged) {
    if (diverged.culprit() == Problem.Culprit.MOMENTUM) return CALM_MOMENTUM;
    return new BigDecimal(diverged.value() / 10).round(new MathContext(1)).doubleValue();
  }
}
