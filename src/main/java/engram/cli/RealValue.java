package engram.cli;

import java.math.BigDecimal;

/** A decimal number; Java's own words for numbers (NaN, 1d, 0x1p3) are none. */
final class RealValue extends OptionValue<Double> {
  private final Real range;

  RealValue(Real range) {
    this.range = range;
  }

  /** Such as {@code a number above 0 and up to 1}. */
  @Override
  public String allowed() {
    boolean open = Double.isInfinite(range.from());
    String least =
        "a number " + (open ? "above " + plain(range.above()) : "from " + plain(range.from()));
    if (Double.isFinite(range.below())) return least + " to below " + plain(range.below());
    if (Double.isFinite(range.to())) {
      return least + (open ? " and up to " : " to ") + plain(range.to());
    }
    return open ? least : least + " up";
  }

  private static String plain(double bound) {
    return Wording.plain(bound);
  }

  @Override
  public Double read(String text) {
    double value = new BigDecimal(text).doubleValue();
    require(Double.isFinite(value));
    require(value >= range.from() && value > range.above());
    require(value <= range.to() && value < range.below());
    return value;
  }
}
