package engram.training.recipe;

import engram.data.NumpyRandom;
import engram.nn.Activation;
import engram.nn.Initializer;
import engram.nn.LayerSpec;
import engram.nn.Loss;
import engram.nn.NetworkSpec;

/**
 * All that defines a run: the same recipe gives the same bits.
 *
 * @param settings those at the start; later changes are {@code Intervention}s
 * @param seed of the one random source of the run, 0 … 2³² − 1
 */
public record Recipe(
    DataSetup data,
    NetworkSpec network,
    Initializer initializer,
    Loss loss,
    Settings settings,
    long seed,
    StopRule stop) {

  /**
   * @throws IllegalArgumentException if the loss is not defined behind the output activation or for
   *     the targets, a single output is softmax, or the seed out of range
   */
  public Recipe {
    LayerSpec output = network.layers().get(network.layerCount() - 1);
    if (!loss.accepts(output.activation())) {
      throw new IllegalArgumentException(
          "the loss "
              + loss.id()
              + " needs a softmax or sigmoid output, not "
              + output.activation().id());
    }
    if (loss.isOfShares() && !data.targets().isZeroOne()) {
      throw new IllegalArgumentException(
          "the loss cross-entropy needs the targets 01 or single-01, not " + data.targets().id());
    }
    if (output.activation() == Activation.SOFTMAX && output.units() == 1) {
      throw new IllegalArgumentException(
          "softmax needs two outputs or more: of one it is always 1");
    }
    NumpyRandom.requireSeed("the seed", seed);
  }

  public Recipe withData(DataSetup newData) {
    return new Recipe(newData, network, initializer, loss, settings, seed, stop);
  }

  public Recipe withNetwork(NetworkSpec newNetwork) {
    return new Recipe(data, newNetwork, initializer, loss, settings, seed, stop);
  }

  public Recipe withInitializer(Initializer newInitializer) {
    return new Recipe(data, network, newInitializer, loss, settings, seed, stop);
  }

  public Recipe withLoss(Loss newLoss) {
    return new Recipe(data, network, initializer, newLoss, settings, seed, stop);
  }

  public Recipe withSettings(Settings newSettings) {
    return new Recipe(data, network, initializer, loss, newSettings, seed, stop);
  }

  public Recipe withSeed(long newSeed) {
    return new Recipe(data, network, initializer, loss, settings, newSeed, stop);
  }

  public Recipe withStop(StopRule newStop) {
    return new Recipe(data, network, initializer, loss, settings, seed, newStop);
  }
}
