package engram.nn.fast;

import engram.nn.LayerSpec;
import engram.nn.Loss;
import engram.nn.NetworkSpec;

/** Chooses the layout of a {@link Kernel} by the size of the network. */
public final class Kernels {
  /** From this many neurons in a layer on, loops over neurons are faster than over samples. */
  private static final int LARGE = 24;

  /** From this many samples on, loops over samples are long enough for vector instructions. */
  private static final int LONG = 32;

  private Kernels() {}

  /**
   * A kernel with all parameters 0.
   *
   * @param maxBatch the longest batch to expect; longer ones cost one allocation
   * @throws IllegalArgumentException if the loss is not defined behind the output activation
   */
  public static Kernel of(NetworkSpec spec, Loss loss, int maxBatch) {
    loss.requireAccepts(spec.activationOf(spec.layerCount() - 1));
    return widest(spec) < LARGE ? small(spec, loss, maxBatch, LONG) : large(spec, loss, maxBatch);
  }

  private static int widest(NetworkSpec spec) {
    int widest = 0;
    for (LayerSpec layer : spec.layers()) widest = Math.max(widest, layer.units());
    return widest;
  }

  static Kernel small(NetworkSpec spec, Loss loss, int maxBatch, int longFrom) {
    OutputLayer output = new OutputLayer(spec, loss);
    ParameterRow all = new ParameterRow(0, 1, spec.parameterCount());
    Layout blocks = new BlockLayout(spec, all, output);
    Layout lanes = new LaneLayout(spec, all, output);
    return new BatchKernel(spec, output, blocks, lanes, longFrom, maxBatch);
  }

  static Kernel large(NetworkSpec spec, Loss loss, int maxBatch) {
    OutputLayer output = new OutputLayer(spec, loss);
    Layout rows = new RowLayout(spec, output);
    return new BatchKernel(spec, output, rows, rows, Integer.MAX_VALUE, maxBatch);
  }
}
