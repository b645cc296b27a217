package engram.ui.curves;

import engram.training.Snapshot;
import engram.ui.plot.NiceScale;
import engram.ui.run.ScoreText;
import java.util.List;
import java.util.stream.Stream;

/** The vertical axes of the curves of a run: they fit what is shown. */
final class CurvesScales {
  /** Blocks to look at for the ends of an axis. */
  private static final int COLUMNS = 64;

  /** By how much a loss falls that is shown on a logarithmic axis. */
  private static final double FAR = 10;

  private static final List<Curve> LOSSES = curves(false);
  private static final List<Curve> SCORES = curves(true);

  private final CurvesOfRun curves;
  private final CurvePoints scratch = new CurvePoints();

  CurvesScales(CurvesOfRun curves) {
    this.curves = curves;
  }

  private static List<Curve> curves(boolean score) {
    return Stream.of(Curve.values()).filter(curve -> curve.isScore() == score).toList();
  }

  /** Holds the curves of the present branch and the moment, and others that are not far away. */
  NiceScale loss(Snapshot moment, EpochRange epochs, boolean logarithmic) {
    LossRange range = losses(curves.of(curves.present()), epochs, 0);
    if (isWithin(moment, epochs)) {
      CurvesReadOut now = CurvesReadOut.of(moment);
      LOSSES.forEach(curve -> range.add(now.of(curve)));
    }
    for (PaleCurve pale : curves.pale()) {
      range.stretchTo(losses(curves.of(pale.branch()), epochs, pale.from()));
    }
    return range.scale(logarithmic);
  }

  private LossRange losses(ThinnedHistory branch, EpochRange epochs, int from) {
    collect(branch, LOSSES, epochs, from);
    LossRange range = new LossRange();
    range.add(scratch);
    return range;
  }

  /**
   * Whether the training loss has fallen from its first value to less than a tenth of it; then a
   * linear axis shows most of the run as a line at its foot.
   */
  boolean hasFallenFar(EpochRange whole) {
    ThinnedHistory branch = curves.of(curves.present());
    double first = CurvesReadOut.of(branch.history(), 0).of(Curve.TRAIN_LOSS);
    scratch.clear();
    int last = (int) Math.ceil(whole.to());
    branch.thin(Curve.TRAIN_LOSS, 0, last, whole.length(), COLUMNS, scratch);
    double least = first;
    for (int i = 0; i < scratch.size(); i++) if (scratch.value(i) < least) least = scratch.value(i);
    return Double.isFinite(first) && least > 0 && FAR * least < first;
  }

  NiceScale score(Snapshot moment, EpochRange epochs) {
    double least = leastScore(curves.of(curves.present()), epochs, 0);
    if (isWithin(moment, epochs)) {
      CurvesReadOut now = CurvesReadOut.of(moment);
      for (Curve curve : SCORES) if (now.of(curve) < least) least = now.of(curve);
    }
    for (PaleCurve pale : curves.pale()) {
      least = Math.min(least, leastScore(curves.of(pale.branch()), epochs, pale.from()));
    }
    return ScoreAxis.of(ScoreText.task(moment), least);
  }

  private double leastScore(ThinnedHistory branch, EpochRange epochs, int from) {
    collect(branch, SCORES, epochs, from);
    double least = Double.POSITIVE_INFINITY;
    for (int i = 0; i < scratch.size(); i++) least = Math.min(least, scratch.value(i));
    return least;
  }

  private static boolean isWithin(Snapshot moment, EpochRange epochs) {
    return moment.epoch() >= epochs.from() && moment.epoch() <= epochs.to();
  }

  private void collect(ThinnedHistory branch, List<Curve> wanted, EpochRange epochs, int from) {
    int first = Math.max(from, (int) Math.floor(epochs.from()));
    int last = (int) Math.ceil(epochs.to());
    scratch.clear();
    for (Curve curve : wanted) branch.thin(curve, first, last, epochs.length(), COLUMNS, scratch);
  }

  /** The least and the greatest loss of a picture. */
  private static final class LossRange {
    /** How far pale curves may stretch the axis beyond the present one; what is farther is cut. */
    private static final double STRETCH = 2;

    private static final double STRETCH_LOGARITHMIC = 100;

    private double greatest;
    private double leastPositive = Double.POSITIVE_INFINITY;

    void add(double value) {
      if (Double.isFinite(value) && value > greatest) greatest = value;
      if (value > 0 && value < leastPositive) leastPositive = value;
    }

    void add(CurvePoints points) {
      for (int i = 0; i < points.size(); i++) add(points.value(i));
    }

    /** Stretches it towards those of pale curves. */
    void stretchTo(LossRange pale) {
      greatest = Math.max(greatest, Math.min(pale.greatest, STRETCH * greatest));
      leastPositive =
          Math.min(
              leastPositive, Math.max(pale.leastPositive, leastPositive / STRETCH_LOGARITHMIC));
    }

    NiceScale scale(boolean logarithmic) {
      return logarithmic
          ? NiceScale.logarithmic(leastPositive, greatest)
          : NiceScale.linear(greatest);
    }
  }
}
