package engram.ui.present;

import engram.inspect.NumberText;
import engram.training.History;
import engram.training.Snapshot;
import engram.ui.base.RoundedNumber;
import engram.ui.base.Texts;
import java.util.List;

/** The losses of a run as its timeline. */
final class RunTimeline {
  /** A loss that falls by more than this factor is shown by ratios. */
  private static final double LOGARITHMIC_FROM = 10;

  private static final int LOSS_DIGITS = 2;

  private RunTimeline() {}

  /**
   * @param comma whether numbers have a comma in the place of the point
   */
  static PresentTimeline of(Snapshot now, Texts texts, boolean comma) {
    History history = now.history();
    int last = history.size() - 1;
    LossRange range = LossRange.of(history);
    boolean logarithmic = range.most > LOGARITHMIC_FROM * range.least;
    return new PresentTimeline(
        Math.max(1, Math.max(last, now.recipe().stop().epoch())),
        now.epoch(),
        pill(now, texts, comma),
        List.of(
            new PresentTimeline.Curve(texts.get("present.train"), history::trainLoss, last, false),
            new PresentTimeline.Curve(texts.get("present.test"), history::testLoss, last, true)),
        logarithmic ? range.least / 1.3 : 0,
        logarithmic ? range.most : 1.02 * range.most,
        logarithmic,
        PresentTimeline.USUAL_HEIGHT,
        List.of());
  }

  private static String pill(Snapshot now, Texts texts, boolean comma) {
    double loss = now.train().loss();
    String text = Double.isFinite(loss) ? new NumberText(LOSS_DIGITS, comma, false).of(loss) : "∞";
    return texts.get("present.pill", RoundedNumber.whole(now.epoch()), text);
  }

  /** The least and the greatest of both losses, at some hundred epochs. */
  private record LossRange(double least, double most) {
    private static final int LOOKS = 400;

    static LossRange of(History history) {
      double least = Double.POSITIVE_INFINITY;
      double most = 0;
      int stride = Math.max(1, history.size() / LOOKS);
      for (int epoch = 0; epoch < history.size(); epoch += stride) {
        for (double loss : new double[] {history.trainLoss(epoch), history.testLoss(epoch)}) {
          if (!Double.isFinite(loss)) continue;
          if (loss > 0) least = Math.min(least, loss);
          most = Math.max(most, loss);
        }
      }
      if (!(most > 0)) return new LossRange(1, 1);
      return new LossRange(Math.min(least, most), most);
    }
  }
}
