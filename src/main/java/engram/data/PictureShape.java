package engram.data;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * That the rows of a data set are square pictures: what the network is given of each is its grey
 * values, row by row from the top left.
 *
 * @param side pixels of a row, and rows
 * @param largest the grey value that is wholly inked; 0 is paper
 */
public record PictureShape(int side, double largest) {
  /** A smaller square of numbers is a picture only if they are called pixels. */
  private static final int LEAST_SIDE = 5;

  private static final Pattern PIXEL =
      Pattern.compile("(?:p|px|pix|pixel)[_-]?[0-9]+(?:[_x-][0-9]+)?", Pattern.CASE_INSENSITIVE);

  /** So many rows, spread over all, are looked at. */
  private static final int LOOKED_AT = 2000;

  /**
   * The shape of the pictures, if the rows are pictures: every feature is an input as measured and
   * there is no other, their number is a square, none has a unit, and all share one scale from 0.
   */
  public static Optional<PictureShape> of(Dataset dataset, Inputs inputs) {
    int side = (int) Math.rint(Math.sqrt(inputs.count()));
    boolean whole = side * side == inputs.count() && inputs.count() == dataset.featureCount();
    if (!whole || side < 2 || !areMeasured(inputs)) return Optional.empty();
    List<Feature> features = dataset.features();
    boolean named = features.stream().allMatch(f -> PIXEL.matcher(f.name()).matches());
    if (side < LEAST_SIDE && !named) return Optional.empty();
    if (features.stream().anyMatch(f -> !f.isNumber() || !f.unit().isEmpty())) {
      return Optional.empty();
    }
    double[] most = mostOfEach(dataset);
    double largest = Arrays.stream(most).max().orElse(0);
    boolean oneScale = named || shareOneScale(most, largest);
    return largest > 0 && oneScale
        ? Optional.of(new PictureShape(side, largest))
        : Optional.empty();
  }

  private static boolean areMeasured(Inputs inputs) {
    for (int i = 0; i < inputs.count(); i++) {
      if (!(inputs.input(i) instanceof Input.Measured m) || m.feature() != i) return false;
    }
    return true;
  }

  /** The largest number of each feature; NaN in all if one is negative or not known. */
  private static double[] mostOfEach(Dataset dataset) {
    double[] most = new double[dataset.featureCount()];
    int stride = 1 + (dataset.rows() - 1) / LOOKED_AT;
    for (int row = 0; row < dataset.rows(); row += stride) {
      for (int f = 0; f < most.length; f++) {
        double value = dataset.value(row, f);
        most[f] = value >= 0 ? Math.max(most[f], value) : Double.NaN;
      }
    }
    if (Arrays.stream(most).anyMatch(Double::isNaN)) Arrays.fill(most, Double.NaN);
    return most;
  }

  /** Pixels at the rim may never be inked, but most come near the largest grey value. */
  private static boolean shareOneScale(double[] most, double largest) {
    long near = Arrays.stream(most).filter(m -> m >= largest / 2).count();
    return 2 * near >= most.length;
  }

  public int pixels() {
    return side * side;
  }

  /**
   * How much each pixel is inked, 0 … 1.
   *
   * @param values of all features of a row, all known
   */
  public double[] shares(double[] values) {
    double[] shares = new double[pixels()];
    for (int i = 0; i < shares.length; i++) {
      shares[i] = Math.max(0, Math.min(1, values[i] / largest));
    }
    return shares;
  }
}
