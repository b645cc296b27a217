package engram.ui.twin;

import engram.training.History;
import engram.training.twin.TwinSession.Sight;
import engram.ui.curves.Curve;
import engram.ui.curves.CurvePoints;
import engram.ui.curves.EpochRange;
import engram.ui.curves.ScoreAxis;
import engram.ui.curves.ThinnedHistory;
import engram.ui.plot.NiceScale;
import engram.ui.run.ScoreText;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** The curves of a run and its twin, over one another. */
final class TwinCurves {
  private static final int COLUMNS_FOR_ENDS = 64;

  /** A twin that grows beyond that many times what the run ever had leaves the picture. */
  private static final double MOST_OF_MAIN = 4;

  private final CurvePoints scratch = new CurvePoints();
  private ThinnedHistory main;
  private ThinnedHistory twin;
  private Sight shown;

  void follow(Sight sight) {
    shown = sight;
    main = follow(main, sight.main().history());
    twin = follow(twin, sight.twin().history());
  }

  private static ThinnedHistory follow(ThinnedHistory known, History history) {
    if (known == null) return new ThinnedHistory(history);
    known.follow(history);
    return known;
  }

  /** Whether there is anything to draw. */
  boolean isEmpty() {
    return shown == null;
  }

  /** The horizontal axis. */
  EpochRange epochs() {
    return EpochRange.whole(shown.main().lastEpoch(), shown.main().recipe().stop().epoch());
  }

  /** The vertical axis of the losses. */
  NiceScale loss() {
    double most = values(main, Curve.TRAIN_LOSS, lastOfMain()).max().orElse(0);
    double other = values(twin, Curve.TRAIN_LOSS, lastOfTwin()).max().orElse(0);
    return NiceScale.linear(Math.max(most, Math.min(other, MOST_OF_MAIN * most)));
  }

  /** The vertical axis of accuracy or R². */
  NiceScale score() {
    double least = values(main, Curve.TEST_SCORE, lastOfMain()).min().orElse(0);
    double other = values(twin, Curve.TEST_SCORE, lastOfTwin()).min().orElse(0);
    return ScoreAxis.of(ScoreText.task(shown.main()), Math.min(least, other));
  }

  private DoubleStream values(ThinnedHistory of, Curve curve, int last) {
    scratch.clear();
    of.thin(curve, 0, last, last, COLUMNS_FOR_ENDS, scratch);
    return IntStream.range(0, scratch.size()).mapToDouble(scratch::value);
  }

  /** The epoch that both show. */
  int present() {
    return shown.main().epoch();
  }

  int lastOfMain() {
    return shown.main().lastEpoch();
  }

  /** The last epoch of the twin's curves; they end where the run's do. */
  int lastOfTwin() {
    return Math.min(lastOfMain(), shown.twin().lastEpoch());
  }

  /**
   * The points to draw of the training loss or the test score, for a picture that is so many pixel
   * columns wide.
   *
   * @param ofTwin of the twin and not of the run
   */
  void thin(boolean ofTwin, Curve curve, int first, int last, double columns, CurvePoints to) {
    (ofTwin ? twin : main).thin(curve, first, last, epochs().length(), columns, to);
  }
}
