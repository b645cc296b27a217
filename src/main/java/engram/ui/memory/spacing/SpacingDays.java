package engram.ui.memory.spacing;

import engram.memory.spacing.LeakingStores;
import engram.memory.spacing.SpacingMap;
import engram.ui.base.RoundedNumber;
import engram.ui.base.Texts;
import engram.ui.plot.AxisTicks;
import engram.ui.plot.PlotAxes.Tick;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/**
 * Equal ratios of time, equally far apart, as the map has them; and times in words.
 *
 * @param steps days, ascending
 * @param marks days that have a number on the axis
 */
record SpacingDays(List<Double> steps, List<Double> marks) {
  private static final double YEAR = 365.25;
  private static final double HOUR = 1.0 / 24;
  private static final double MINUTE = HOUR / 60;
  private static final double SECOND = MINUTE / 60;
  private static final int DIGITS = 2;

  static final SpacingDays GAPS =
      new SpacingDays(SpacingMap.GAPS, List.of(3 * MINUTE, HOUR, 9 * HOUR, 1.0, 7.0, 35.0, 350.0));

  static final SpacingDays DELAYS =
      new SpacingDays(SpacingMap.DELAYS, List.of(1.0, 7.0, 35.0, 70.0, 350.0));

  /** Where a time stands, 0 … 1; beyond an end, that end. */
  double share(double days) {
    double least = steps.get(0);
    double way = Math.log(LeakingStores.days(days) / least) / Math.log(last() / least);
    return Math.max(0, Math.min(1, way));
  }

  /** The time at a share, 0 … 1. */
  double at(double share) {
    double inside = Math.max(0, Math.min(1, share));
    return steps.get(0) * Math.pow(last() / steps.get(0), inside);
  }

  private double last() {
    return steps.get(steps.size() - 1);
  }

  double within(double days) {
    return Math.max(steps.get(0), Math.min(last(), days));
  }

  /** So many steps of the map on from a time, or back. */
  double moved(double days, int by) {
    int last = steps.size() - 1;
    int from = (int) Math.rint(share(days) * last);
    return steps.get(Math.max(0, Math.min(last, from + by)));
  }

  AxisTicks ticks(Texts texts) {
    return AxisTicks.of(
        marks.stream().map(days -> new Tick(share(days), tick(days, texts))).toList());
  }

  static double rounded(double days, int digits) {
    return new BigDecimal(days).round(new MathContext(digits)).doubleValue();
  }

  /** As short as can be. */
  static String tick(double days, Texts texts) {
    return written(days, ".tick", texts);
  }

  /** In words; no pause is three minutes. */
  static String words(double days, Texts texts) {
    return written(LeakingStores.days(days), ".words", texts);
  }

  private static String written(double days, String kind, Texts texts) {
    String unit = days < MINUTE ? "second" : days < HOUR ? "minute" : "hour";
    double size = days < MINUTE ? SECOND : days < HOUR ? MINUTE : HOUR;
    if (days >= 1) {
      unit = days < YEAR ? "day" : "year";
      size = days < YEAR ? 1 : YEAR;
    }
    // "100%" of two digits: 35.4 days and 351 days keep what people's gaps are told with
    int digits = unit.equals("day") && days >= 100 ? DIGITS + 1 : DIGITS;
    String number = RoundedNumber.significant(days / size, digits);
    return texts.get("spacing.time." + unit + kind, number);
  }
}
