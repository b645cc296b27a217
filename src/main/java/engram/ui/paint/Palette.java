package engram.ui.paint;

import engram.ui.base.Theme;
import javafx.scene.paint.Color;

/**
 * The colours of the painted pictures, the same tokens as in {@code css/light.css} and {@code
 * css/dark.css}. Blue is positive and orange is negative, everywhere.
 *
 * @param page behind the cards
 * @param card behind a picture
 * @param border hair lines
 * @param text at least 4.5 : 1 on the card
 * @param muted secondary text, at least 4.5 : 1 on the card
 * @param accent what is selected
 * @param pointed what is pointed at, in formulas, the program and the graph; at least 4.5 : 1 on
 *     the card
 * @param zero the middle between positive and negative
 * @param classes their fills and edges, in the order of the classes
 */
public record Palette(
    Color page,
    Color card,
    Color border,
    Color text,
    Color muted,
    Color accent,
    Color pointed,
    Color positive,
    Color negative,
    Color zero,
    Color trainCurve,
    Color validationCurve,
    Color testCurve,
    ClassColors classes) {

  public static final Palette LIGHT =
      new Palette(
          Color.web("#f4f6f9"),
          Color.web("#ffffff"),
          Color.web("#e1e6ed"),
          Color.web("#1a1f26"),
          Color.web("#56606d"),
          Color.web("#0b57d0"),
          Color.web("#7a1fa2"),
          Color.web("#2166ac"),
          Color.web("#d6791f"),
          Color.web("#f3f5f8"),
          Color.web("#1a1f26"),
          Color.web("#00796b"),
          Color.web("#c2185b"),
          ClassColors.LIGHT);

  public static final Palette DARK =
      new Palette(
          Color.web("#14181e"),
          Color.web("#1d232b"),
          Color.web("#343c47"),
          Color.web("#e8ecf1"),
          Color.web("#a3adba"),
          Color.web("#7db0ff"),
          Color.web("#d39bff"),
          Color.web("#6aaeea"),
          Color.web("#f0a04b"),
          Color.web("#2b333d"),
          Color.web("#e8ecf1"),
          Color.web("#4fd0bf"),
          Color.web("#ff7eb0"),
          ClassColors.DARK);

  public static Palette of(Theme theme) {
    return theme == Theme.DARK ? DARK : LIGHT;
  }

  /** The colour of that class, for what is filled; they repeat after ten. */
  public Color classColor(int index) {
    return classes.fill().get(index % classes.fill().size());
  }

  /** The same where a line or a text has it, and around what is filled with the other. */
  public Color classEdge(int index) {
    return classes.edge().get(index % classes.edge().size());
  }

  /** From negative (−1) over zero to positive (+1); beyond is as at the ends. */
  public Color signed(double value) {
    double share = Math.min(1, Math.abs(value));
    return zero.interpolate(value < 0 ? negative : positive, share);
  }

  /** The colour as a pixel, 0xFFrrggbb. */
  public static int argb(Color color) {
    int red = (int) Math.rint(255 * color.getRed());
    int green = (int) Math.rint(255 * color.getGreen());
    int blue = (int) Math.rint(255 * color.getBlue());
    return 0xff000000 | red << 16 | green << 8 | blue;
  }

  /** Black or white, whichever is easier to read on that colour: at least 4.58 : 1. */
  public static Color inkOn(Color background) {
    return contrast(background, Color.BLACK) >= contrast(background, Color.WHITE)
        ? Color.BLACK
        : Color.WHITE;
  }

  /** The contrast ratio of two opaque colours by WCAG 2.1, 1 … 21. */
  public static double contrast(Color a, Color b) {
    double first = luminance(a);
    double second = luminance(b);
    return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
  }

  private static double luminance(Color color) {
    return 0.2126 * linear(color.getRed())
        + 0.7152 * linear(color.getGreen())
        + 0.0722 * linear(color.getBlue());
  }

  private static double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
  }
}
