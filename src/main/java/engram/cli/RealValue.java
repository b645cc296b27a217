package engram.cli;

import engram.memory.ForgettingCure;
import java.math.BigDecimal;
import java.util.function.DoublePredicate;

/** A decimal number; Java's own words for numbers (NaN, 1d, 0x1p3) are none. */
public abstract class RealValue extends OptionValue<Double> {
  private final String allowed;
  private final DoublePredicate accepts;

  RealValue(String allowed, DoublePredicate accepts) {
    this.allowed = allowed;
    this.accepts = accepts;
  }

  @Override
  public String allowed() {
    return allowed;
  }

  @Override
  public Double read(String text) {
    double value = new BigDecimal(text).doubleValue();
    require(Double.isFinite(value) && accepts.test(value));
    return value;
  }

  public static final class Positive extends RealValue {
    Positive() {
      super("a number above 0", value -> value > 0);
    }
  }

  public static final class NotNegative extends RealValue {
    NotNegative() {
      super("a number from 0 up", value -> value >= 0);
    }
  }

  public static final class BelowOne extends RealValue {
    BelowOne() {
      super("a number from 0 to below 1", value -> value >= 0 && value < 1);
    }
  }

  public static final class UpToHalf extends RealValue {
    UpToHalf() {
      super("a number from 0 to 0.5", value -> value >= 0 && value <= 0.5);
    }
  }

  public static final class DreamShare extends RealValue {
    DreamShare() {
      super(
          "a number from 0 to " + (int) ForgettingCure.Sleep.MOST,
          value -> value >= 0 && value <= ForgettingCure.Sleep.MOST);
    }
  }

  public static final class Part extends RealValue {
    Part() {
      super("a number above 0 and up to 1", value -> value > 0 && value <= 1);
    }
  }

  public static final class UpToOne extends RealValue {
    UpToOne() {
      super("a number from 0 to 1", value -> value >= 0 && value <= 1);
    }
  }
}
