package engram.memory.lesion;

import engram.data.NumpyRandom;
import engram.nn.Parameters;
import engram.training.recipe.PreparedData;
import engram.training.recipe.Recipe;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A lesion experiment: a growing share of a trained network is taken away, and beside it of a
 * {@link LookupTable} that holds the same training rows.
 *
 * @param recipe by which the network was trained, and is trained again behind the lesion
 * @param parameters of the whole network
 * @param shares taken away, ascending from 0 to 1; of n parts round(share n)
 * @param draws how often each share is measured, each time other parts: 1 where the order leaves
 *     nothing to chance
 * @param seed 0 … 2³² − 1; draw d is from {@code NumpyRandom((seed + d) mod 2³²)}: first the order
 *     of the parts, if it is random, then that of the table's entries
 */
public record LesionPlan(
    Recipe recipe,
    PreparedData data,
    Parameters parameters,
    LesionKind kind,
    LesionOrder order,
    List<Double> shares,
    int draws,
    long seed) {
  public static final int MOST_DRAWS = 1000;

  /** 0, 0.05 … 1. */
  static final List<Double> USUAL_SHARES =
      IntStream.rangeClosed(0, 20).mapToObj(k -> k / 20.0).toList();

  public LesionPlan {
    shares = List.copyOf(shares);
    require(data.dataset().isClassification(), "numbers to foretell");
    require(parameters.spec().equals(recipe.network()), "weights of another network");
    require(!kind.parts(parameters.spec()).isEmpty(), "no hidden neurons");
    require(!shares.isEmpty(), "no share");
    for (int k = 0; k < shares.size(); k++) {
      double share = shares.get(k);
      require(share >= 0 && share <= 1, "a share of " + share);
      require(k == 0 || share > shares.get(k - 1), "shares that do not ascend");
    }
    require(draws >= 1 && draws <= MOST_DRAWS, draws + " draws");
    require(order == LesionOrder.RANDOM || draws == 1, "several draws of one order");
    NumpyRandom.requireSeed("the seed", seed);
  }

  /** The seed of a draw. */
  long seed(int draw) {
    return NumpyRandom.seedAfter(seed, draw);
  }

  /** How many of so many a share takes. */
  static int count(double share, int all) {
    return (int) Math.round(share * all);
  }

  /** How many weights or neurons there are. */
  public int parts() {
    return kind.parts(parameters.spec()).size();
  }

  private static void require(boolean condition, String found) {
    if (!condition) throw new IllegalArgumentException("a lesion can't be measured with " + found);
  }
}
