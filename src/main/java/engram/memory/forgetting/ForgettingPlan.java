package engram.memory.forgetting;

import engram.data.NumpyRandom;
import engram.nn.Activation;
import engram.nn.Initializer;
import engram.nn.Loss;
import engram.nn.NetworkSpec;
import engram.training.recipe.Settings;

/**
 * Two tasks that one network learns one after the other. Its first weights are {@link
 * Initializer#GLOROT_NORMAL}, its loss is the cross-entropy.
 *
 * @param network with softmax outputs, one a class of both tasks
 * @param dream what the network is shown when it sleeps
 * @param oldEpochs how long the first task is learned
 * @param epochs how long the second is; an epoch has as many steps with every cure
 * @param seed 0 … 2³² − 1: {@code NumpyRandom(seed)} draws the first weights and the orders of the
 *     rows in both tasks, as in any run; {@code NumpyRandom((seed + 1) mod 2³²)} what is kept or
 *     dreamt and its orders
 */
public record ForgettingPlan(
    NetworkSpec network,
    Settings settings,
    ForgettingTask old,
    ForgettingTask fresh,
    ForgettingDream dream,
    int oldEpochs,
    int epochs,
    long seed) {
  public static final int MOST_EPOCHS = 10_000;
  static final Initializer INITIALIZER = Initializer.GLOROT_NORMAL;
  static final Loss LOSS = Loss.CROSS_ENTROPY;

  public ForgettingPlan {
    require(
        network.activationOf(network.layerCount() - 1) == Activation.SOFTMAX,
        "outputs that are not softmax");
    requireFits(network, old);
    requireFits(network, fresh);
    require(oldEpochs >= 1 && oldEpochs <= MOST_EPOCHS, oldEpochs + " epochs");
    require(epochs >= 1 && epochs <= MOST_EPOCHS, epochs + " epochs");
    NumpyRandom.requireSeed("the seed", seed);
  }

  private static void requireFits(NetworkSpec network, ForgettingTask task) {
    require(
        task.train().inputs() == network.inputs() && task.test().inputs() == network.inputs(),
        "rows that are no inputs of " + network);
    require(
        task.train().outputs() == network.outputs() && task.test().outputs() == network.outputs(),
        "rows that are no outputs of " + network);
  }

  /** The seed of what is kept or dreamt. */
  long memorySeed() {
    return NumpyRandom.seedAfter(seed, 1);
  }

  /** The same but for the length of the second task. */
  ForgettingPlan withEpochs(int newEpochs) {
    return new ForgettingPlan(network, settings, old, fresh, dream, oldEpochs, newEpochs, seed);
  }

  /** The same but for the length of the first task. */
  ForgettingPlan withOldEpochs(int newEpochs) {
    return new ForgettingPlan(network, settings, old, fresh, dream, newEpochs, epochs, seed);
  }

  private static void require(boolean condition, String found) {
    if (!condition)
      throw new IllegalArgumentException("forgetting can't be measured with " + found);
  }
}
