package engram.training.explore;

import engram.nn.Elementary;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/** Which learning rates to try beside the present one. */
public final class RateSpread {
  /** Rates tried, the present one among them. */
  public static final int COUNT = 5;

  /** Rates closer to each other than this give curves that look the same. */
  private static final double LEAST_FACTOR = 1.5;

  private static final MathContext DIGITS = new MathContext(3);

  private RateSpread() {}

  /**
   * Ascending rates about the present one, neighbours that factor apart: two below it and two
   * above. Where the range leaves less room on a side they stand closer there; where it leaves
   * almost none they all stand on the other side. Rounded to three digits, but for the present one.
   *
   * @param factor above 1
   * @param least the smallest rate that can be set
   * @param greatest the largest one
   */
  public static List<Double> around(double present, double factor, double least, double greatest) {
    int side = COUNT / 2;
    boolean up = room(greatest / present, side) >= LEAST_FACTOR;
    boolean down = room(present / least, side) >= LEAST_FACTOR;
    int above = up ? (down ? side : COUNT - 1) : 0;
    int below = COUNT - 1 - above;
    double upwards = Math.min(factor, room(greatest / present, above));
    double downwards = Math.min(factor, room(present / least, below));
    List<Double> rates = new ArrayList<>();
    for (int k = below; k > 0; k--) rates.add(rounded(present / Elementary.pow(downwards, k)));
    rates.add(present);
    for (int k = 1; k <= above; k++) rates.add(rounded(present * Elementary.pow(upwards, k)));
    return rates;
  }

  /** The largest factor that fits so many times into a ratio. */
  private static double room(double ratio, int times) {
    return times == 0 ? 1 : Elementary.pow(ratio, 1.0 / times);
  }

  private static double rounded(double rate) {
    return new BigDecimal(rate).round(DIGITS).doubleValue();
  }
}
