package engram.ui.plot;

import engram.ui.base.RoundedNumber;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Ends and ticks of an axis at round numbers, so that a growing curve moves them seldom.
 *
 * @param logarithmic whether equal ratios, not equal differences, are equally far apart
 * @param cut whether values below the low end are shown at it; its tick says so
 */
public record NiceScale(double low, double high, boolean logarithmic, boolean cut) {
  private static final double[] ENDS = {1, 1.5, 2, 3, 4, 5, 6, 8, 10};
  private static final double[] COARSE_ENDS = {1, 2, 5, 10};

  /** A logarithmic axis shows at most so many decades, below a curve that meets zero. */
  private static final int DECADES = 12;

  /** Of {@link #around}: an axis has about so many steps, and so much room beside the values. */
  private static final int STEPS = 12;

  private static final double BESIDE = 0.015;
  private static final double LARGEST = 4e307;

  /**
   * @param place where it stands on the axis
   */
  public record Tick(double place, String text) {}

  /**
   * @throws IllegalArgumentException if low is not below high, or not positive on a logarithmic
   *     axis
   */
  public NiceScale {
    if (!(low < high) || (logarithmic && low <= 0)) {
      throw new IllegalArgumentException("no axis goes from " + low + " to " + high);
    }
  }

  /** An axis that holds all values shown. */
  public NiceScale(double low, double high, boolean logarithmic) {
    this(low, high, logarithmic, false);
  }

  /** A linear axis with an end that lesser values are shown at. */
  public static NiceScale cutBelow(double low, double high) {
    return new NiceScale(low, high, false, true);
  }

  /** From zero to a round number at or above the greatest value. */
  public static NiceScale linear(double greatest) {
    return new NiceScale(0, greatest > 0 ? atOrAbove(greatest, ENDS) : 1, false);
  }

  /** Between round numbers somewhat beyond all values, of which there is one at least. */
  public static NiceScale around(double[] values) {
    return around(
        Arrays.stream(values).min().orElseThrow(), Arrays.stream(values).max().orElseThrow());
  }

  /** Between round numbers somewhat beyond all values. */
  public static NiceScale around(double least, double greatest) {
    double low = Math.max(least, -LARGEST);
    double high = Math.min(greatest, LARGEST);
    double span = high - low;
    if (!(span > 0)) {
      double beside = low == 0 ? 1 : Math.abs(low) / 2;
      return new NiceScale(low - beside, high + beside, false);
    }
    double step = atOrAbove(span / STEPS, COARSE_ENDS);
    double below = Math.floor((low - BESIDE * span) / step) * step;
    double above = Math.ceil((high + BESIDE * span) / step) * step;
    boolean apart = below < low && above > high; // else the values are too alike to be parted
    return apart
        ? new NiceScale(below, above, false)
        : new NiceScale(Math.nextDown(low), Math.nextUp(high), false);
  }

  /** Between round numbers that hold all positive values. */
  public static NiceScale logarithmic(double leastPositive, double greatest) {
    if (!(greatest > 0) || leastPositive > greatest) return new NiceScale(0.1, 1, true);
    double high = atOrAbove(greatest, COARSE_ENDS);
    double low = atOrBelow(Math.max(leastPositive, high / StrictMath.pow(10, DECADES)));
    return new NiceScale(low < high ? low : low / 10, high, true);
  }

  /** 1, 2 or 5 times a power of ten, at or above a positive value. */
  public static double roundAtOrAbove(double value) {
    return atOrAbove(value, COARSE_ENDS);
  }

  private static double atOrAbove(double value, double[] ends) {
    int exponent = exponentOf(value);
    for (double end : ends) {
      double round = scaled(end, exponent);
      if (round >= value) return round;
    }
    return scaled(10, exponent);
  }

  private static double atOrBelow(double value) {
    int exponent = exponentOf(value);
    double best = scaled(1, exponent);
    for (double end : COARSE_ENDS) {
      if (scaled(end, exponent) <= value) best = scaled(end, exponent);
    }
    return best;
  }

  private static int exponentOf(double value) {
    return (int) Math.floor(StrictMath.log10(value));
  }

  /** Decimal, so that 0.3 is the double nearest to 0.3. */
  private static double scaled(double factor, int exponent) {
    return Double.parseDouble(factor + "e" + exponent);
  }

  /**
   * Where a value stands on the axis, from {@link #start()} to {@link #end()}; lesser ones at the
   * start if it is logarithmic or cut.
   */
  double place(double value) {
    double held = logarithmic || cut ? Math.max(value, low) : value;
    return logarithmic ? StrictMath.log10(held) : held;
  }

  public double start() {
    return place(low);
  }

  public double end() {
    return place(high);
  }

  /** Where a value stands, as a share of the axis: 0 at its start, 1 at its end. */
  public double share(double value) {
    return shareOf(place(value));
  }

  /** The same of a tick. */
  public double share(Tick tick) {
    return shareOf(tick.place());
  }

  private double shareOf(double place) {
    return (place - start()) / (end() - start());
  }

  /** At most so many ticks (at least two), at round numbers. */
  public List<Tick> ticks(int most) {
    return logarithmic ? logarithmicTicks(most) : linearTicks(most, 0);
  }

  /** As {@link #ticks} of a linear axis, at whole numbers only; the ends, if one alone is round. */
  public List<Tick> wholeTicks(int most) {
    List<Tick> ticks = linearTicks(most, 1);
    boolean wholeEnds = low == Math.rint(low) && high == Math.rint(high) && high > low;
    if (ticks.size() > 1 || !wholeEnds) return ticks;
    return Stream.of(low, high).map(end -> new Tick(end, RoundedNumber.fixed(end, 0))).toList();
  }

  private List<Tick> linearTicks(int most, double leastStep) {
    double span = high - low;
    int exponent = exponentOf(span) - 2;
    double step = scaled(1, exponent);
    for (int i = 0; step < leastStep || span / step > most - 1 + 1e-9; i++) {
      step = scaled(COARSE_ENDS[i % 3], exponent + i / 3);
    }
    List<Tick> ticks = new ArrayList<>();
    int decimals = Math.max(0, -exponentOf(step * (1 + 1e-9)));
    for (long k = (long) Math.ceil(low / step - 1e-9); k * step <= high + 1e-9 * span; k++) {
      String text = RoundedNumber.fixed(k * step, decimals);
      boolean end = cut && ticks.isEmpty() && k * step - low < 1e-9 * span;
      ticks.add(new Tick(k * step, end ? "≤\u2009" + text : text));
    }
    return ticks;
  }

  /** Each 1, 2 and 5 where there is room, else 1 and 5, each decade, each second or third one … */
  private List<Tick> logarithmicTicks(int most) {
    int first = exponentOf(low);
    int last = exponentOf(high) + 1;
    for (double[] marks : new double[][] {{1, 2, 5}, {1, 5}, {1}}) {
      List<Tick> ticks = decades(first, last, 1, marks);
      if (ticks.size() >= 2 && ticks.size() <= most) return ticks;
    }
    int step = 2;
    while ((last - first) / step >= most) step++;
    List<Tick> ticks = decades(first, last, step, new double[] {1});
    return ticks.size() >= 2 ? ticks : List.of(tick(low), tick(high));
  }

  private List<Tick> decades(int first, int last, int step, double[] marks) {
    List<Tick> ticks = new ArrayList<>();
    for (int exponent = first; exponent <= last; exponent += step) {
      for (double mark : marks) {
        double value = scaled(mark, exponent);
        if (value >= low && value <= high) ticks.add(tick(value));
      }
    }
    return ticks;
  }

  private Tick tick(double value) {
    return new Tick(place(value), RoundedNumber.significant(value, 3));
  }
}
