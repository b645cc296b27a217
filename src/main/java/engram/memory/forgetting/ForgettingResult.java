package engram.memory.forgetting;

import engram.nn.Parameters;
import java.util.List;

/**
 * What is measured so far.
 *
 * @param first while the first task was learned, from the first weights on
 * @param curves one a cure, in the order asked for; those that have not begun are missing
 * @param learned the network that the first task left, so far as it is learned
 * @param ends the network of each curve behind its last step
 */
public record ForgettingResult(
    ForgettingPlan plan,
    List<ForgettingPoint> first,
    List<ForgettingCurve> curves,
    Parameters learned,
    List<Parameters> ends) {

  public ForgettingResult {
    first = List.copyOf(first);
    curves = List.copyOf(curves);
    ends = List.copyOf(ends);
  }

  /**
   * How much the answers of that network depend on each of its weights and biases; {@link
   * ForgettingCure.Elastic} holds them as hard.
   */
  public double[] fisher() {
    return FisherDiagonal.of(learned, plan.old().train());
  }
}
