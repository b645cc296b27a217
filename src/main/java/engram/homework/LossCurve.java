package engram.homework;

import engram.training.History;
import java.util.ArrayList;
import java.util.List;

/**
 * How the training loss of a run went up to its place, in so few points that a class of curves can
 * be drawn small beside one another.
 *
 * @param points ascending by epoch; the first is epoch 0, the last the run's place
 */
public record LossCurve(List<Point> points) {
  private static final int MOST = 200;

  /**
   * The mean loss of the training rows at the end of an epoch.
   *
   * @param epoch 0 is before the first
   */
  public record Point(int epoch, double loss) {}

  public LossCurve {
    points = List.copyOf(points);
  }

  static LossCurve of(History history, int lastEpoch) {
    int last = Math.min(lastEpoch, history.size() - 1);
    int count = Math.min(MOST, last);
    List<Point> points = new ArrayList<>();
    for (int k = 0; k <= count; k++) {
      int epoch = count == 0 ? 0 : (int) ((long) last * k / count);
      points.add(new Point(epoch, history.trainLoss(epoch)));
    }
    return new LossCurve(points);
  }
}
