package engram.ui.graph;

import engram.nn.Part;

/**
 * One layer in the picture. Of a layer that is too large the first and the last neurons are shown,
 * with a gap between them.
 *
 * @param layer −1 for the inputs, else the number of the layer
 * @param units neurons of the layer
 * @param head how many are shown from the first on
 * @param tail how many are shown up to the last, 0 without a gap
 * @param top height of the first neuron's centre
 */
public record LayerColumn(
    int layer, int units, int head, int tail, double x, double top, double spacing, double radius) {

  /** Height of the gap, in spacings that are added to the one between two neurons. */
  static final double GAP = 0.75;

  /** Where the bias sits on the rim, in radii from the centre: to the left and down. */
  private static final double BIAS_OFFSET = 0.8;

  private static final double BIAS_SIZE = 0.3;
  private static final double LEAST_BIAS_SIZE = 1.6;

  /** The number of neurons that are drawn. */
  public int shown() {
    return head + tail;
  }

  boolean hasGap() {
    return hidden() > 0;
  }

  /** The number of neurons that are not drawn. */
  int hidden() {
    return units - shown();
  }

  /** The neuron in that place from the top. */
  public int unit(int place) {
    return place < head ? place : place + hidden();
  }

  /** The place of that neuron from the top, −1 if it is not drawn. */
  public int place(int unit) {
    if (unit < head) return unit;
    int place = unit - hidden();
    return place >= head ? place : -1;
  }

  /** The height of the centre in that place. */
  public double y(int place) {
    return top + spacing * (place + (place >= head ? GAP : 0));
  }

  /** The middle of the gap. */
  double gapY() {
    return (y(head - 1) + y(head)) / 2;
  }

  double bottom() {
    return y(shown() - 1);
  }

  boolean isInput() {
    return layer < 0;
  }

  /** What is drawn in that place. */
  Part part(int place) {
    return isInput() ? new Part.Input(unit(place)) : new Part.Neuron(layer, unit(place));
  }

  public double biasX() {
    return x - BIAS_OFFSET * radius;
  }

  public double biasY(int place) {
    return y(place) + BIAS_OFFSET * radius;
  }

  /** Half the side of the square that shows a bias. */
  double biasHalf() {
    return Math.max(LEAST_BIAS_SIZE, BIAS_SIZE * radius);
  }
}
