package engram.ui.graph;

import engram.ui.base.RoundedNumber;
import java.util.Arrays;
import java.util.Locale;

/**
 * The value printed in a neuron: two digits behind the point, at most five characters wide ({@code
 * 0.93}, {@code −12.4}, {@code 1e5}). Common texts are made once.
 */
public final class NeuronText {
  private static final int CACHED = 1000;

  private final String[] cache = new String[2 * CACHED - 1];

  /** How the numbers in the cache are written. */
  private Locale cachedFor = Locale.ROOT;

  String of(double value) {
    double hundredths = Math.rint(value * 100);
    if (!(Math.abs(hundredths) < CACHED)) return large(value);
    Locale now = Locale.getDefault(Locale.Category.FORMAT);
    if (!now.equals(cachedFor)) Arrays.fill(cache, null);
    cachedFor = now;
    int index = (int) hundredths + CACHED - 1;
    if (cache[index] == null) {
      cache[index] = sign(hundredths) + RoundedNumber.fixed(Math.abs(hundredths) / 100, 2);
    }
    return cache[index];
  }

  private static String large(double value) {
    if (Double.isNaN(value)) return "NaN";
    double size = Math.abs(value);
    String text;
    if (Double.isInfinite(value)) text = "∞";
    else if (size < 99.95) text = RoundedNumber.fixed(size, 1);
    else if (size < 9999.5) text = RoundedNumber.fixed(size, 0);
    else text = scientific(size);
    return sign(value) + text;
  }

  private static String scientific(double size) {
    String text = String.format(Locale.ROOT, "%.0e", size);
    int e = text.indexOf('e');
    return text.substring(0, e) + "e" + Integer.parseInt(text.substring(e + 1));
  }

  private static String sign(double value) {
    return value < 0 ? "−" : "";
  }
}
