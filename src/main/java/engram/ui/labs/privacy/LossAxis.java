package engram.ui.labs.privacy;

import engram.ui.base.RoundedNumber;
import engram.ui.plot.NiceScale;
import engram.ui.present.PresentArea;
import engram.ui.present.PresentSheet;
import engram.ui.present.PresentSheet.Face;

/** Losses of single samples from left to right, always the same decades: what moves is a loss. */
record LossAxis(double from, double to) {
  private static final NiceScale SCALE = new NiceScale(1e-4, 20, true);
  private static final int TICKS = 7;

  static LossAxis in(PresentArea area) {
    return new LossAxis(area.x(), area.right());
  }

  /** Losses beyond an end are drawn there. */
  double x(double loss) {
    return from + Math.max(0, Math.min(1, SCALE.share(loss))) * (to - from);
  }

  /** Their numbers; and what they are, at the right end. */
  void ticks(PresentSheet sheet, double baseline, String name) {
    double small = PresentSheet.SMALL;
    double last = to - sheet.width(name, small, Face.REGULAR) - 40;
    for (NiceScale.Tick tick : SCALE.ticks(TICKS)) {
      double x = from + SCALE.share(tick) * (to - from);
      if (x > last) continue;
      sheet.textAt(
          RoundedNumber.significant(StrictMath.pow(10, tick.place()), 1),
          x,
          baseline,
          small,
          Face.REGULAR,
          sheet.palette().muted());
    }
    sheet.textTo(name, to, baseline, small, Face.REGULAR, sheet.palette().muted());
  }
}
