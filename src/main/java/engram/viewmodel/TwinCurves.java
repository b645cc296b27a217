package engram.viewmodel;

import engram.training.History;
import engram.training.TwinSession.Sight;
import engram.ui.plot.NiceScale;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** The curves of a run and its twin, over one another. */
public final class TwinCurves {
  /** The axis of a run that has begun is at least so long. */
  private static final int SHORTEST_AXIS = 50;

  private static final int COLUMNS_FOR_ENDS = 64;

  /** A twin that grows beyond that many times what the run ever had leaves the picture. */
  private static final double MOST_OF_MAIN = 4;

  private static final List<Curve> SHOWN = List.of(Curve.TRAIN_LOSS, Curve.TEST_SCORE);

  private final Side main = new Side();
  private final Side twin = new Side();
  private Sight shown;

  /** The curves of one of both. */
  private static final class Side {
    private final Map<Curve, CurveThinning> thinnings = new EnumMap<>(Curve.class);
    private final CurvePoints scratch = new CurvePoints();
    private History known;

    Side() {
      for (Curve curve : SHOWN) thinnings.put(curve, new CurveThinning());
    }

    void follow(History history) {
      int kept = known == null ? 0 : history.sharedWith(known);
      thinnings.forEach(
          (curve, thinning) ->
              thinning.follow(epoch -> curve.at(history, epoch), history.size(), kept));
      known = history;
    }

    DoubleStream values(Curve curve, int last) {
      scratch.clear();
      int block = CurveThinning.blockFor((double) last / COLUMNS_FOR_ENDS);
      thinnings.get(curve).thin(0, last, block, scratch);
      return IntStream.range(0, scratch.size()).mapToDouble(scratch::value);
    }

    double greatestLoss(int last) {
      return values(Curve.TRAIN_LOSS, last).max().orElse(0);
    }

    double leastScore(int last) {
      return values(Curve.TEST_SCORE, last).min().orElse(0);
    }
  }

  void follow(Sight sight) {
    main.follow(sight.main().history());
    twin.follow(sight.twin().history());
    shown = sight;
  }

  /** Whether there is anything to draw. */
  public boolean isEmpty() {
    return shown == null;
  }

  /** The horizontal axis; it grows in round steps up to the stop epoch. */
  public EpochRange epochs() {
    int last = shown.main().lastEpoch();
    int stop = shown.main().recipe().stop().epoch();
    double round = NiceScale.roundAtOrAbove(Math.max(last, SHORTEST_AXIS));
    double end = last == 0 || (last <= stop && stop < round) ? stop : round;
    return new EpochRange(0, Math.max(EpochRange.SHORTEST, end));
  }

  /** The vertical axis of the losses. */
  public NiceScale loss() {
    double most = main.greatestLoss(lastOfMain());
    double other = twin.greatestLoss(lastOfTwin());
    return NiceScale.linear(Math.max(most, Math.min(other, MOST_OF_MAIN * most)));
  }

  /** The vertical axis of accuracy or R². */
  public NiceScale score() {
    double least = Math.min(main.leastScore(lastOfMain()), twin.leastScore(lastOfTwin()));
    return ScoreAxis.of(ScoreText.task(shown.main()), least);
  }

  /** The epoch that both show. */
  public int present() {
    return shown.main().epoch();
  }

  public int lastOfMain() {
    return shown.main().lastEpoch();
  }

  /** The last epoch of the twin's curves; they end where the run's do. */
  public int lastOfTwin() {
    return Math.min(lastOfMain(), shown.twin().lastEpoch());
  }

  /**
   * The points to draw of the training loss or the test score, for a picture that is so many pixel
   * columns wide.
   *
   * @param ofTwin of the twin and not of the run
   */
  public void thin(
      boolean ofTwin, Curve curve, int first, int last, double columns, CurvePoints to) {
    int block = CurveThinning.blockFor(epochs().length() / Math.max(1, columns));
    (ofTwin ? twin : main).thinnings.get(curve).thin(first, last, block, to);
  }
}
