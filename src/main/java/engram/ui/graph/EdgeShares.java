package engram.ui.graph;

/**
 * How much of what arrives at a layer comes through each connection that is drawn: |w·x| for the
 * sample that is shown, or the size of the gradient where gradients are shown. About the strongest
 * third of a layer is loud, at most {@link #MOST}; the others are a whisper.
 *
 * <p>Made once and measured anew for each layer of each picture: it keeps its arrays.
 */
final class EdgeShares {
  /** Loud ones of a layer, however large. */
  static final int MOST = 24;

  /** Of so few all are loud. */
  static final int FEW = 6;

  /** The share of a layer that is loud: 14 of 40, 11 of 30. */
  private static final double LOUD = 0.355;

  /**
   * The largest counts at least this, in standard deviations of Glorot weights into a square layer:
   * where little comes through lines are thin, and growth is seen.
   */
  private static final double CALM = 1;

  private double[] sizes = {};
  private double[] scratch = {};
  private int to;
  private double reference;
  private double least;

  /** Of the connections into that layer between the neurons that are shown. */
  void measure(NetworkPicture picture, int layer) {
    LayerColumn from = picture.layout().column(layer - 1);
    LayerColumn target = picture.layout().column(layer);
    to = target.shown();
    int count = from.shown() * to;
    if (sizes.length < count) {
      sizes = new double[count];
      scratch = new double[count];
    }
    boolean gradients = picture.gradientsOf(layer).isPresent();
    double inputs = picture.parameters().spec().inputsOf(layer);
    double largest = gradients ? Double.MIN_NORMAL : CALM / Math.sqrt(inputs);
    for (int i = 0, k = 0; i < from.shown(); i++) {
      int source = from.unit(i);
      double x = gradients ? 1 : picture.pass().incoming(layer, source);
      for (int o = 0; o < to; o++, k++) {
        double size = Math.abs(x * picture.weight(layer, source, target.unit(o)));
        sizes[k] = size;
        scratch[k] = size;
        if (size > largest && size < Double.POSITIVE_INFINITY) largest = size;
      }
    }
    reference = largest;
    least = DrawnWeights.largest(scratch, count, loud(count));
  }

  /** How many of so many connections are loud. */
  static int loud(int connections) {
    int share = (int) Math.rint(LOUD * connections);
    return Math.min(connections, Math.min(MOST, Math.max(FEW, share)));
  }

  /** 0 where nothing comes through, 1 for the most; what is not a number counts as that. */
  double of(int fromPlace, int toPlace) {
    double share = sizes[fromPlace * to + toPlace] / reference;
    return share < 1 ? share : 1;
  }

  boolean isLoud(int fromPlace, int toPlace) {
    double size = sizes[fromPlace * to + toPlace];
    return size != 0 && Double.compare(size, least) >= 0;
  }
}
