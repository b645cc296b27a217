package engram.ui.base;

import engram.nn.Elementary;
import java.math.BigDecimal;
import java.math.MathContext;

/**
 * How the way of a slider, from 0 to 1, stands for a value. Values on the way have two significant
 * digits at most: finer steps than a hand can make only look busy.
 */
public interface SliderScale {
  double valueAt(double position);

  /** For a value beyond an end, that end. */
  double positionOf(double value);

  /** Whether the thumb stands at values only, this far apart; 0 if it stands between them too. */
  default double notch() {
    return 0;
  }

  /** The same way for the same factor, from min to max. */
  static SliderScale logarithmic(double min, double max) {
    double way = Elementary.log(max / min);
    return new SliderScale() {
      @Override
      public double valueAt(double position) {
        if (position <= 0) return min;
        return position >= 1 ? max : rounded(min * Elementary.exp(position * way));
      }

      @Override
      public double positionOf(double value) {
        return clamped(Elementary.log(value / min) / way);
      }
    };
  }

  /** Zero at the left end, then logarithmic from min to max. */
  static SliderScale zeroThenLogarithmic(double min, double max) {
    double zero = 0.05;
    SliderScale rest = logarithmic(min, max);
    return new SliderScale() {
      @Override
      public double valueAt(double position) {
        return position < zero ? 0 : rest.valueAt((position - zero) / (1 - zero));
      }

      @Override
      public double positionOf(double value) {
        return value <= 0 ? 0 : zero + rest.positionOf(value) * (1 - zero);
      }
    };
  }

  /** Whole numbers from 1 to max, logarithmic; zero, which stands for all, at the right end. */
  static SliderScale wholeThenAll(int max) {
    double all = 0.97;
    SliderScale rest = logarithmic(1, Math.max(2, max));
    return new SliderScale() {
      @Override
      public double valueAt(double position) {
        if (position >= all) return 0;
        return Math.min(max, Math.max(1, Math.rint(rest.valueAt(position / all))));
      }

      @Override
      public double positionOf(double value) {
        return value == 0 ? 1 : rest.positionOf(value) * Math.nextDown(all);
      }
    };
  }

  /** From min to max in equal steps. */
  static SliderScale linear(double min, double max, double step) {
    return new SliderScale() {
      @Override
      public double valueAt(double position) {
        return rounded(min + Math.rint(position * (max - min) / step) * step);
      }

      @Override
      public double positionOf(double value) {
        return clamped((value - min) / (max - min));
      }
    };
  }

  /** These values and no other, in their order, equally far apart. */
  static SliderScale of(double... values) {
    return new SliderScale() {
      @Override
      public double valueAt(double position) {
        return values[(int) Math.rint(clamped(position) * (values.length - 1))];
      }

      @Override
      public double positionOf(double value) {
        int k = 0;
        while (k < values.length - 1 && values[k] < value) k++;
        return (double) k / (values.length - 1);
      }

      @Override
      public double notch() {
        return 1.0 / (values.length - 1);
      }
    };
  }

  private static double rounded(double value) {
    return new BigDecimal(value).round(new MathContext(2)).doubleValue();
  }

  private static double clamped(double position) {
    return Math.max(0, Math.min(1, position));
  }
}
