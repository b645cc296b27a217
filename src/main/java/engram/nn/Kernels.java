package engram.nn;

/** Chooses the layout of a {@link Kernel} by the size of the network. */
public final class Kernels {
  private Kernels() {}

  /**
   * A kernel with all parameters 0.
   *
   * @param maxBatch the longest batch to expect; longer ones cost one allocation
   * @throws IllegalArgumentException if the loss is not defined behind the output activation
   */
  public static Kernel of(NetworkSpec spec, Loss loss, int maxBatch) {
    loss.requireAccepts(spec.activationOf(spec.layerCount() - 1));
    return new LaneKernel(spec, loss, Math.max(1, maxBatch));
  }
}
