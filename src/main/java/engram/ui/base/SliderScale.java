package engram.ui.base;

import engram.nn.Elementary;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.function.DoubleUnaryOperator;

/**
 * How the way of a slider, from 0 to 1, stands for a value. Values on the way have two significant
 * digits at most: finer steps than a hand can make only look busy.
 *
 * @param valueOf the value at a position
 * @param placeOf the position of a value; beyond an end, that end
 * @param notch how far the places are apart that the thumb stands at; 0 if it stands anywhere
 */
public record SliderScale(DoubleUnaryOperator valueOf, DoubleUnaryOperator placeOf, double notch) {

  private SliderScale(DoubleUnaryOperator valueOf, DoubleUnaryOperator placeOf) {
    this(valueOf, placeOf, 0);
  }

  public double valueAt(double position) {
    return valueOf.applyAsDouble(position);
  }

  public double positionOf(double value) {
    return placeOf.applyAsDouble(value);
  }

  /** The same way for the same factor, from min to max. */
  public static SliderScale logarithmic(double min, double max) {
    double way = Elementary.log(max / min);
    return new SliderScale(
        position ->
            position <= 0
                ? min
                : position >= 1 ? max : rounded(min * Elementary.exp(position * way)),
        value -> clamped(Elementary.log(value / min) / way));
  }

  /** The same of whole numbers alone. */
  public static SliderScale wholeLogarithmic(double min, double max) {
    SliderScale any = logarithmic(min, max);
    return new SliderScale(position -> Math.rint(any.valueAt(position)), any::positionOf);
  }

  /** Zero at the left end, then logarithmic from min to max. */
  public static SliderScale zeroThenLogarithmic(double min, double max) {
    double zero = 0.05;
    SliderScale rest = logarithmic(min, max);
    return new SliderScale(
        position -> position < zero ? 0 : rest.valueAt((position - zero) / (1 - zero)),
        value -> value <= 0 ? 0 : zero + rest.positionOf(value) * (1 - zero));
  }

  /** Whole numbers from 1 to max, logarithmic; zero, which stands for all, at the right end. */
  public static SliderScale wholeThenAll(int max) {
    double all = 0.97;
    SliderScale rest = logarithmic(1, Math.max(2, max));
    return new SliderScale(
        position ->
            position >= all
                ? 0
                : Math.min(max, Math.max(1, Math.rint(rest.valueAt(position / all)))),
        value -> value == 0 ? 1 : rest.positionOf(value) * Math.nextDown(all));
  }

  /** From min to max in equal steps. */
  public static SliderScale linear(double min, double max, double step) {
    return new SliderScale(
        position -> rounded(min + Math.rint(position * (max - min) / step) * step),
        value -> clamped((value - min) / (max - min)));
  }

  /** These values and no other, in their order, equally far apart. */
  public static SliderScale of(double... values) {
    int last = values.length - 1;
    return new SliderScale(
        position -> values[(int) Math.rint(clamped(position) * last)],
        value -> {
          int k = 0;
          while (k < last && values[k] < value) k++;
          return (double) k / last;
        },
        1.0 / last);
  }

  private static double rounded(double value) {
    return new BigDecimal(value).round(new MathContext(2)).doubleValue();
  }

  private static double clamped(double position) {
    return Math.max(0, Math.min(1, position));
  }
}
