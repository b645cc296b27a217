package engram.nn.fast;

import engram.nn.Activation;
import engram.nn.LayerSpec;
import engram.nn.Loss;
import engram.nn.NetworkSpec;
import engram.nn.RandomNetwork;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Draws shapes that reach every path of the kernels, and makes each kernel for them. */
public final class NetworkShapes {

  /** Narrow and wide layers, every activation and loss. */
  public RandomNetwork draw(long seed, int rows) {
    Random random = new Random(seed);
    List<LayerSpec> layers = new ArrayList<>();
    int depth = random.nextInt(4);
    for (int k = 0; k < depth; k++) {
      Activation hidden = Activation.values()[random.nextInt(Activation.values().length - 1)];
      layers.add(new LayerSpec(1 + random.nextInt(40), hidden));
    }
    Activation output = Activation.values()[random.nextInt(Activation.values().length)];
    layers.add(new LayerSpec(1 + random.nextInt(12), output));
    Loss loss =
        random.nextBoolean() && Loss.CROSS_ENTROPY.accepts(output)
            ? Loss.CROSS_ENTROPY
            : Loss.MEAN_SQUARED_ERROR;
    NetworkSpec spec = new NetworkSpec(1 + random.nextInt(30), layers);
    return RandomNetwork.draw(spec, loss, rows, random);
  }

  /** Every layout, loaded with the network's parameters. */
  public List<Kernel> kernels(RandomNetwork net, int maxBatch) {
    List<Kernel> kernels = kernels(net.spec(), net.loss(), maxBatch);
    for (Kernel kernel : kernels) kernel.load(net.parameters());
    return kernels;
  }

  /** Blocks of four, the whole batch in lanes, both by the length of the batch, and rows. */
  public static List<Kernel> kernels(NetworkSpec spec, Loss loss, int maxBatch) {
    return kernels(spec, loss, maxBatch, Kernels.FASTEST);
  }

  static List<Kernel> kernels(NetworkSpec spec, Loss loss, int maxBatch, Loops loops) {
    return List.of(
        Kernels.small(spec, loss, maxBatch, Integer.MAX_VALUE, loops),
        Kernels.small(spec, loss, maxBatch, 1, loops),
        Kernels.small(spec, loss, maxBatch, 8, loops),
        Kernels.large(spec, loss, maxBatch, loops));
  }

  int[] shuffled(int rows, long seed) {
    Random random = new Random(seed);
    int[] order = new int[rows];
    for (int k = 0; k < rows; k++) {
      int other = random.nextInt(k + 1);
      order[k] = order[other];
      order[other] = k;
    }
    return order;
  }
}
