package engram.ui.base;

import java.math.BigDecimal;

/**
 * A share that a field shows in percent. A share that was restored comes back to the last bit,
 * which a division by 100 alone does not promise.
 */
public final class SharePercent {
  private static final double ALL = 100;

  private double restored = Double.NaN;

  /** 0.07 is 7, and not 7.000000000000001. */
  public static double of(double share) {
    return BigDecimal.valueOf(share).movePointRight(2).doubleValue();
  }

  /** What the field is to show. */
  public double restore(double share) {
    restored = share;
    return of(share);
  }

  public double share(double percent) {
    boolean untouched = !Double.isNaN(restored) && of(restored) == percent;
    return untouched ? restored : percent / ALL;
  }
}
