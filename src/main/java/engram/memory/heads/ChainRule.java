package engram.memory.heads;

import engram.memory.Largest;
import java.util.List;

/**
 * How the loss of an episode comes back to the weights of one cell, by the number of query and key
 * that it moves most.
 *
 * @param attention what the head sees
 * @param off p − e: ∂L/∂s of each sight's score
 * @param number r, from 0
 * @param mixedKey (Σ_j (p − e)_j k_j)_r
 * @param input x_i of the cue
 * @param byQuery ∂L/∂W_Q of (r, i): β mixedKey · input
 * @param query q_r
 * @param mixedSight (Σ_j (p − e)_j x_j)_i
 * @param byKey ∂L/∂W_K of (r, i): β query · mixedSight
 */
public record ChainRule(
    Attention attention,
    List<Double> off,
    int number,
    double mixedKey,
    double input,
    double byQuery,
    double query,
    double mixedSight,
    double byKey) {

  /**
   * @param cell i, from 0
   */
  public static ChainRule of(LookingHead head, Sights sights, int cell) {
    Attention attention = head.attend(sights);
    double[] off = attention.weights().stream().mapToDouble(Double::doubleValue).toArray();
    off[sights.target()] -= 1;
    double[] mixedKey = new double[LookingHead.KEY];
    double mixedSight = 0;
    for (int k = 0; k < off.length; k++) {
      Vectors.add(mixedKey, 0, off[k], head.key(sights.sight(k)));
      mixedSight += off[k] * sights.sight(k)[cell];
    }
    double[] sizes = mixedKey.clone();
    for (int r = 0; r < sizes.length; r++) sizes[r] = Math.abs(sizes[r]);
    int number = Largest.of(sizes);
    double input = sights.cue()[cell];
    double query = head.query(sights.cue())[number];
    return new ChainRule(
        attention,
        Vectors.list(off),
        number,
        mixedKey[number],
        input,
        LookingHead.BETA * mixedKey[number] * input,
        query,
        mixedSight,
        LookingHead.BETA * query * mixedSight);
  }
}
