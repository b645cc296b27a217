package engram.nn;

/** Chooses the layout of a {@link Kernel} by the size of the network. */
public final class Kernels {
  /** From this many neurons in a layer on, rows are faster than lanes. */
  private static final int LARGE = 24;

  private Kernels() {}

  /**
   * A kernel with all parameters 0.
   *
   * @param maxBatch the longest batch to expect; longer ones cost one allocation
   * @throws IllegalArgumentException if the loss is not defined behind the output activation
   */
  public static Kernel of(NetworkSpec spec, Loss loss, int maxBatch) {
    loss.requireAccepts(spec.activationOf(spec.layerCount() - 1));
    int batch = Math.max(1, maxBatch);
    return widest(spec) < LARGE
        ? new LaneKernel(spec, loss, batch)
        : new RowKernel(spec, loss, batch);
  }

  private static int widest(NetworkSpec spec) {
    int widest = 0;
    for (LayerSpec layer : spec.layers()) widest = Math.max(widest, layer.units());
    return widest;
  }
}
