package engram.ui.labs.privacy;

import engram.ui.base.RoundedNumber;
import engram.ui.plot.NiceScale;
import engram.ui.present.PresentArea;
import engram.ui.present.PresentSheet;

/**
 * Losses of single samples from left to right, logarithmic; those beyond an end are drawn there.
 *
 * @param from the left end, in units of the page
 * @param to the right end
 */
record LossAxis(double from, double to, NiceScale scale) {
  private static final double MOST = 40;

  /** Always the same decades, so that what moves is a loss. */
  private static final NiceScale USUAL = new NiceScale(4e-4, MOST, true);

  private static final int TICKS = 7;

  static LossAxis in(PresentArea area) {
    return new LossAxis(area.x(), area.right(), USUAL);
  }

  /** From a loss on that is below 1. */
  static LossAxis from(double least, double left, double right) {
    return new LossAxis(left, right, new NiceScale(least, MOST, true));
  }

  double x(double loss) {
    return from + Math.max(0, Math.min(1, scale.share(loss))) * (to - from);
  }

  void ticks(PresentSheet sheet, double baseline) {
    for (NiceScale.Tick tick : scale.ticks(TICKS)) {
      sheet.smallAt(
          RoundedNumber.significant(StrictMath.pow(10, tick.place()), 1),
          from + scale.share(tick) * (to - from),
          baseline,
          sheet.palette().muted());
    }
  }
}
