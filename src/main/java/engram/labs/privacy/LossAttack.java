package engram.labs.privacy;

import engram.data.CompensatedSum;
import engram.inspect.scores.RocCurve;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Whoever has the loss of a sample takes it for a member if the loss is small (Yeom, Giacomelli,
 * Fredrikson and Jha 2018).
 */
public final class LossAttack {
  private LossAttack() {}

  /** Over all thresholds: the area is 0.5 where the losses tell nothing, and 1 where all. */
  public static RocCurve roc(double[] ofMembers, double[] ofOthers) {
    double[] scores =
        IntStream.range(0, ofMembers.length + ofOthers.length)
            .mapToDouble(
                k -> k < ofMembers.length ? -ofMembers[k] : -ofOthers[k - ofMembers.length])
            .toArray();
    int[] labels = new int[scores.length];
    Arrays.fill(labels, 0, ofMembers.length, 1);
    return RocCurve.oneVersusRest(scores, labels, 1);
  }

  /**
   * Yeom's advantage with the members' mean loss as threshold: the share of members that are taken
   * for members, less that of the others.
   */
  public static double advantage(double[] ofMembers, double[] ofOthers) {
    double threshold = CompensatedSum.mean(ofMembers);
    return below(ofMembers, threshold) - below(ofOthers, threshold);
  }

  /** The share of losses at or below a threshold. */
  public static double below(double[] losses, double threshold) {
    long count = Arrays.stream(losses).filter(loss -> loss <= threshold).count();
    return (double) count / losses.length;
  }
}
