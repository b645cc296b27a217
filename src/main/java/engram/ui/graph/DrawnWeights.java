package engram.ui.graph;

import java.util.Arrays;

/**
 * Which weights into a layer are drawn. Out of a picture's pixels come so many that only the
 * strongest are, so that they are told apart and a frame has time for them.
 */
public final class DrawnWeights {
  /** Of the weights out of pixels. */
  static final int MOST = 320;

  private final int to;

  /** Null if all are. */
  private final boolean[] drawn;

  private DrawnWeights(int to, boolean[] drawn) {
    this.to = to;
    this.drawn = drawn;
  }

  /** Those into that layer of the picture. */
  public static DrawnWeights of(NetworkPicture picture, int layer) {
    NetworkLayout layout = picture.layout();
    LayerColumn from = layout.column(layer - 1);
    LayerColumn to = layout.column(layer);
    int count = from.shown() * to.shown();
    if (layer > 0 || layout.image().isEmpty() || count <= MOST) {
      return new DrawnWeights(to.shown(), null);
    }
    double[] sizes = new double[count];
    for (int i = 0; i < count; i++) {
      int unit = to.unit(i % to.shown());
      sizes[i] = Math.abs(picture.weight(layer, from.unit(i / to.shown()), unit));
    }
    return new DrawnWeights(to.shown(), strongest(sizes, MOST));
  }

  /** How many of so many weights out of pixels are drawn. */
  static int count(int weights) {
    return Math.min(weights, MOST);
  }

  /** Whether the weight between these places of the columns is drawn. */
  public boolean has(int fromPlace, int toPlace) {
    return drawn == null || drawn[fromPlace * to + toPlace];
  }

  /** Marks the largest, NaN being larger than all; of equal ones the first. */
  static boolean[] strongest(double[] sizes, int wanted) {
    double least = largest(sizes.clone(), sizes.length, wanted);
    long equal = wanted - Arrays.stream(sizes).filter(s -> Double.compare(s, least) > 0).count();
    boolean[] marks = new boolean[sizes.length];
    for (int i = 0; i < sizes.length; i++) {
      int order = Double.compare(sizes[i], least);
      marks[i] = order > 0 || order == 0 && equal-- > 0;
    }
    return marks;
  }

  /**
   * The number that is the wanted-th from the largest on, NaN counting as the largest; the array is
   * rearranged. Hoare's selection, in time proportional to the count.
   *
   * @param count how many numbers of the array take part, the first ones
   * @param wanted 1 … count
   */
  public static double largest(double[] a, int count, int wanted) {
    int target = count - wanted;
    int low = 0;
    int high = count - 1;
    while (low < high) {
      double pivot = a[(low + high) >>> 1];
      int i = low;
      int j = high;
      while (i <= j) {
        while (Double.compare(a[i], pivot) < 0) i++;
        while (Double.compare(a[j], pivot) > 0) j--;
        if (i <= j) {
          double swapped = a[i];
          a[i++] = a[j];
          a[j--] = swapped;
        }
      }
      if (target <= j) high = j;
      else if (target >= i) low = i;
      else break;
    }
    return a[target];
  }
}
