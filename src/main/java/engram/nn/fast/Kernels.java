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

  static final Loops PLAIN = new PlainLoops();

  /**
   * Loops of vector instructions where the machine has them and {@code --add-modules
   * jdk.incubator.vector} was given at start, else the plain ones. The class of the former is
   * loaded only then.
   */
  static final Loops FASTEST =
      ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent()
          ? VectorLoops.ifLongEnough().orElse(PLAIN)
          : PLAIN;

  private Kernels() {}

  /**
   * A kernel with all parameters 0.
   *
   * @param maxBatch the longest batch to expect; longer ones cost one allocation
   * @throws IllegalArgumentException if the loss is not defined behind the output activation
   */
  public static Kernel of(NetworkSpec spec, Loss loss, int maxBatch) {
    loss.requireAccepts(spec.activationOf(spec.layerCount() - 1));
    return widest(spec) < LARGE
        ? small(spec, loss, maxBatch, LONG, FASTEST)
        : large(spec, loss, maxBatch, FASTEST);
  }

  /** Numbers that one instruction of the kernels takes: 1 of the plain ones. */
  public static int lanes() {
    return FASTEST.lanes();
  }

  private static int widest(NetworkSpec spec) {
    int widest = 0;
    for (LayerSpec layer : spec.layers()) widest = Math.max(widest, layer.units());
    return widest;
  }

  static Kernel small(NetworkSpec spec, Loss loss, int maxBatch, int longFrom, Loops loops) {
    OutputLayer output = new OutputLayer(spec, loss, loops);
    int count = spec.parameterCount();
    // behind them a row of the last gradient may end that is shorter than its vectors
    ParameterRow all = new ParameterRow(0, 1, count, loops.padded(count + loops.lanes()));
    Layout blocks = new BlockLayout(spec, all, output, loops);
    Layout lanes = new LaneLayout(spec, all, output, loops);
    return new BatchKernel(spec, output, blocks, lanes, longFrom, maxBatch);
  }

  static Kernel large(NetworkSpec spec, Loss loss, int maxBatch, Loops loops) {
    OutputLayer output = new OutputLayer(spec, loss, loops);
    Layout rows = new RowLayout(spec, output, loops);
    return new BatchKernel(spec, output, rows, rows, Integer.MAX_VALUE, maxBatch);
  }
}
