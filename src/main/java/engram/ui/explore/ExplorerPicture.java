package engram.ui.explore;

import engram.training.explore.RateJudgement;
import engram.training.explore.RateTrial;
import engram.ui.curves.Curve;
import engram.ui.curves.CurvePoints;
import engram.ui.curves.ThinnedHistory;
import engram.ui.plot.NiceScale;
import java.util.List;

/**
 * What the learning-rate explorer shows.
 *
 * @param trials in the order of their rates, as far as they came
 * @param judgements one a trial; empty as long as it is too early
 * @param epoch epochs done
 * @param epochs after which the trials end
 * @param loss the vertical axis
 */
public record ExplorerPicture(
    List<RateTrial> trials, List<RateJudgement> judgements, int epoch, int epochs, NiceScale loss) {

  /** A loss that goes away is followed up to so many times its start. */
  private static final double HIGHEST = 1.5;

  public ExplorerPicture {
    trials = List.copyOf(trials);
    judgements = List.copyOf(judgements);
  }

  /** The horizontal axis. */
  NiceScale horizontal() {
    return new NiceScale(0, epochs, false);
  }

  /** An axis for all curves, but for what is far above the start. */
  static NiceScale axis(List<RateTrial> trials, boolean logarithmic) {
    double start = trials.get(0).history().trainLoss(0);
    double greatest = start;
    double least = start > 0 ? start : Double.POSITIVE_INFINITY;
    for (RateTrial trial : trials) {
      for (int epoch = 0; epoch <= trial.epochs(); epoch++) {
        double loss = trial.history().trainLoss(epoch);
        if (loss > greatest) greatest = loss;
        if (loss > 0 && loss < least) least = loss;
      }
    }
    double highest = Math.min(greatest, HIGHEST * start);
    return logarithmic ? NiceScale.logarithmic(least, highest) : NiceScale.linear(highest);
  }

  /** The points of a curve for a picture that is so many pixel columns wide. */
  void thin(int trial, double columns, CurvePoints to) {
    RateTrial curve = trials.get(trial);
    new ThinnedHistory(curve.history())
        .thin(Curve.TRAIN_LOSS, 0, curve.epochs(), epochs, columns, to);
  }
}
