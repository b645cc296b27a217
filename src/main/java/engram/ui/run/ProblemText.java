package engram.ui.run;

import engram.training.Snapshot;
import engram.training.recipe.Problem;
import engram.ui.base.RoundedNumber;
import engram.ui.base.Texts;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.Optional;

/**
 * What stopped a run, what is kept and what to do, in one sentence.
 *
 * @param farOff whether the epoch that is kept is far worse than the start, so that going on from
 *     it would not help
 */
public record ProblemText(Problem problem, boolean farOff) {
  /** A momentum that still has a long memory and is stable. */
  private static final double CALM_MOMENTUM = 0.9;

  private static final double FAR_OFF = 10;

  /** Empty if nothing is wrong. */
  public static Optional<ProblemText> of(Snapshot snapshot) {
    return snapshot.problem().map(problem -> new ProblemText(problem, isFarOff(snapshot)));
  }

  private static boolean isFarOff(Snapshot snapshot) {
    return snapshot.train().loss() > FAR_OFF * snapshot.history().trainLoss(0);
  }

  public String sentence(Texts texts) {
    if (!(problem instanceof Problem.Diverged diverged)) return texts.get("transport.failed");
    if (diverged.culprit() == Problem.Culprit.ASCENT) {
      return texts.get(
          "transport.diverged-ascent",
          RoundedNumber.whole(diverged.epoch()),
          RoundedNumber.whole(diverged.kept()));
    }
    String id = diverged.culprit().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return texts.get(
        farOff ? "transport.diverged-far-off" : "transport.diverged",
        RoundedNumber.whole(diverged.epoch()),
        RoundedNumber.whole(diverged.kept()),
        texts.get("transport.culprit." + id),
        RoundedNumber.exact(diverged.value()),
        RoundedNumber.exact(smaller(diverged)));
  }

  private static double smaller(Problem.Diverged diverged) {
    if (diverged.culprit() == Problem.Culprit.MOMENTUM) return CALM_MOMENTUM;
    return new BigDecimal(diverged.value() / 10).round(new MathContext(1)).doubleValue();
  }
}
