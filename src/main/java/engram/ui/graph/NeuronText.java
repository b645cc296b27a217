package engram.ui.graph;

import java.util.Locale;

/**
 * The value printed in a neuron: two digits behind the point, at most five characters wide ({@code
 * 0.93}, {@code −12.4}, {@code 1e5}). Common texts are made once.
 */
public final class NeuronText {
  private static final int CACHED = 1000;

  private final String[] cache = new String[2 * CACHED - 1];

  String of(double value) {
    double hundredths = Math.rint(value * 100);
    if (!(Math.abs(hundredths) < CACHED)) return large(value);
    int index = (int) hundredths + CACHED - 1;
    if (cache[index] == null) {
      cache[index] = sign(hundredths) + format("%.2f", Math.abs(hundredths) / 100);
    }
    return cache[index];
  }

  private static String large(double value) {
    if (Double.isNaN(value)) return "NaN";
    double size = Math.abs(value);
    String text;
    if (Double.isInfinite(value)) text = "∞";
    else if (size < 99.95) text = format("%.1f", size);
    else if (size < 9999.5) text = format("%.0f", size);
    else text = scientific(size);
    return sign(value) + text;
  }

  private static String scientific(double size) {
    String text = format("%.0e", size);
    int e = text.indexOf('e');
    return text.substring(0, e) + "e" + Integer.parseInt(text.substring(e + 1));
  }

  private static String sign(double value) {
    return value < 0 ? "−" : "";
  }

  private static String format(String pattern, double value) {
    return String.format(Locale.ROOT, pattern, value);
  }
}
