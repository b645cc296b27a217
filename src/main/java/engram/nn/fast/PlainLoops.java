package engram.nn.fast;

import engram.nn.NetworkSpec;

/** Plain loops, of which the compiler makes vector instructions where it can. */
final class PlainLoops implements Loops {
  private static final ActivationArrays ACTIVATIONS = new ActivationArrays();

  @Override
  public int lanes() {
    return 1;
  }

  @Override
  public int wide() {
    return 16;
  }

  @Override
  public int blockLength() {
    return BlockLayer.GROUP;
  }

  @Override
  public ActivationArrays activations() {
    return ACTIVATIONS;
  }

  @Override
  public RowProducts rowProducts(int longest) {
    return new RowProducts(longest);
  }

  @Override
  public BlockLayer blockLayer(NetworkSpec spec, int layer) {
    return new BlockLayer(spec, layer);
  }
}
