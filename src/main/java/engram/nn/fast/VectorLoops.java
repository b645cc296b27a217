package engram.nn.fast;

import static engram.nn.fast.Lanes.LANES;

import engram.nn.NetworkSpec;
import java.util.Optional;

/** Loops of vector instructions, by the Vector API. */
final class VectorLoops implements Loops {
  private static final ActivationArrays ACTIVATIONS = new VectorActivations();

  private VectorLoops() {}

  /** None where a vector is shorter than a group of samples. */
  static Optional<Loops> ifLongEnough() {
    return LANES < BlockLayer.GROUP ? Optional.empty() : Optional.of(new VectorLoops());
  }

  @Override
  public int lanes() {
    return LANES;
  }

  @Override
  public int wide() {
    return LANES / 2;
  }

  @Override
  public int blockLength() {
    return LANES;
  }

  @Override
  public ActivationArrays activations() {
    return ACTIVATIONS;
  }

  @Override
  public RowProducts rowProducts(int longest) {
    return new VectorRowProducts(longest);
  }

  @Override
  public BlockLayer blockLayer(NetworkSpec spec, int layer) {
    return new VectorBlockLayer(spec, layer);
  }
}
