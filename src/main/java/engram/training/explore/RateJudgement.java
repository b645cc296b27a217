package engram.training.explore;

import engram.training.History;
import java.util.List;
import java.util.OptionalInt;

/**
 * A trial's verdict with the numbers that it follows from. All trials are judged after the same
 * number of epochs. The rule, in this order:
 *
 * <ol>
 *   <li>diverged: the loss or a parameter was not finite, or the loss ended above its start;
 *   <li>oscillating: from one epoch to the next the loss rose by more than {@link #RISE} of itself
 *       in at least {@link #OFTEN} of the epochs;
 *   <li>good: it fell by at least {@link #SHARE} of the fall of the best trial, and by at least
 *       {@link #LEAST_FALL} of the start;
 *   <li>else stuck if the rate is above that of the best trial, too slow if it is not.
 * </ol>
 *
 * The best trial is the one with the least loss at the end among those that did not diverge.
 *
 * @param epochs after which the trials are compared
 * @param start training loss before the first
 * @param loss training loss after the last
 * @param best the same of the best trial
 * @param rises epochs in which the loss rose by more than {@link #RISE}
 * @param failedEpoch the epoch that was not finite
 */
public record RateJudgement(
    RateVerdict verdict,
    int epochs,
    double start,
    double loss,
    double best,
    int rises,
    OptionalInt failedEpoch) {

  /** A rise that counts, as a share of the loss: what shuffled batches do by themselves is less. */
  static final double RISE = 0.05;

  /** The share of epochs with such a rise from which on a curve oscillates. */
  static final double OFTEN = 0.15;

  /** The share of the best fall that a good rate reaches. */
  static final double SHARE = 0.9;

  /** The share of its start that the loss of a good rate falls by at least. */
  static final double LEAST_FALL = 0.1;

  /**
   * One judgement a trial, in the same order, after the last epoch that all trials came to which
   * did not fail.
   */
  public static List<RateJudgement> of(List<RateTrial> trials) {
    int epochs =
        trials.stream()
            .filter(trial -> trial.failedEpoch().isEmpty())
            .mapToInt(RateTrial::epochs)
            .min()
            .orElse(0);
    RateTrial best = null;
    for (RateTrial trial : trials) {
      if (isAway(trial, epochs)) continue;
      if (best == null || end(trial, epochs) < end(best, epochs)) best = trial;
    }
    RateTrial reference = best;
    return trials.stream().map(trial -> of(trial, epochs, reference)).toList();
  }

  private static RateJudgement of(RateTrial trial, int epochs, RateTrial best) {
    int rises = rises(trial.history(), Math.min(epochs, trial.epochs()));
    return new RateJudgement(
        verdict(trial, epochs, rises, best),
        epochs,
        trial.history().trainLoss(0),
        end(trial, epochs),
        best == null ? Double.NaN : end(best, epochs),
        rises,
        trial.failedEpoch());
  }

  private static RateVerdict verdict(RateTrial trial, int epochs, int rises, RateTrial best) {
    if (isAway(trial, epochs)) return RateVerdict.DIVERGED;
    if (epochs > 0 && rises >= OFTEN * epochs) return RateVerdict.OSCILLATING;
    double start = trial.history().trainLoss(0);
    double fall = start - end(trial, epochs);
    boolean enough = fall >= SHARE * (start - end(best, epochs)) && fall >= LEAST_FALL * start;
    if (enough) return RateVerdict.GOOD;
    return trial.rate() > best.rate() ? RateVerdict.STUCK : RateVerdict.TOO_SLOW;
  }

  private static boolean isAway(RateTrial trial, int epochs) {
    return trial.failedEpoch().isPresent() || end(trial, epochs) > trial.history().trainLoss(0);
  }

  private static double end(RateTrial trial, int epochs) {
    return trial.history().trainLoss(Math.min(epochs, trial.epochs()));
  }

  private static int rises(History history, int epochs) {
    int rises = 0;
    for (int epoch = 1; epoch <= epochs; epoch++) {
      if (history.trainLoss(epoch) > (1 + RISE) * history.trainLoss(epoch - 1)) rises++;
    }
    return rises;
  }
}
