package engram.ui.memory.lesion;

import engram.memory.lesion.LesionRecovery;
import engram.nn.Parameters;
import java.util.List;

/**
 * A network that is trained again behind a lesion.
 *
 * @param share that was taken away, 0 … 1
 * @param points behind each epoch so far, first right behind the lesion
 * @param epochs how many there will be
 * @param parameters now
 */
public record LesionHealing(
    double share, List<LesionRecovery.Point> points, int epochs, Parameters parameters) {
  public LesionHealing {
    points = List.copyOf(points);
  }

  LesionRecovery.Point first() {
    return points.get(0);
  }

  LesionRecovery.Point last() {
    return points.get(points.size() - 1);
  }

  /** Whether more of what was learned is right than behind the lesion. */
  boolean isBetter() {
    return last().train() > first().train();
  }
}
