package engram.tour.measure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.paint.Color;

/**
 * How a text stands out in a picture, by WCAG 2: of its colour against its ground, 1 … 21. The
 * ground is the most frequent colour in its box and close around it, which the edges of letters,
 * blended with it, do not change.
 */
final class Contrast {
  /** Pixels around a box. */
  private static final int MARGIN = 2;

  /** Of 0 … 255: colours so near are the same. */
  private static final int NEAR = 12;

  /** Colours are counted together that differ in their last bits alone. */
  private static final int COARSE = 3;

  /** Share of a box that must be of another colour for a text to be on a ground of its own. */
  private static final double LEAST_GROUND = 0.25;

  /** Share of a box that the most frequent colour has at least, if the ground has one colour. */
  private static final double LEAST_OF_ONE = 0.15;

  private final int width;
  private final int height;
  private final int[] pixels;

  Contrast(Image picture) {
    width = (int) picture.getWidth();
    height = (int) picture.getHeight();
    pixels = new int[width * height];
    picture
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
  }

  /** Of the line that stands out least. */
  double of(List<Rectangle2D> boxes, Color color) {
    return boxes.stream().mapToDouble(box -> of(box, color)).min().orElse(21);
  }

  private double of(Rectangle2D box, Color color) {
    Map<Integer, Integer> colors = colors(box);
    OptionalInt ground = most(colors);
    if (ground.isEmpty()) return 21;
    int below = ground.getAsInt();
    if (alike(colors, below) < LEAST_OF_ONE * count(colors)) return around(box, color);
    if (isNear(over(color, below), below)) {
      int all = count(colors);
      colors.keySet().removeIf(other -> isNear(other, below));
      if (count(colors) < LEAST_GROUND * all) return between(over(color, below), below);
      int around = most(colors).orElseThrow();
      return between(over(color, around), around);
    }
    return between(over(color, below), below);
  }

  /** How often each colour is there. */
  private Map<Integer, Integer> colors(Rectangle2D box) {
    Map<Integer, Integer> colors = new HashMap<>();
    int left = Math.max(0, (int) Math.floor(box.getMinX()) - MARGIN);
    int top = Math.max(0, (int) Math.floor(box.getMinY()) - MARGIN);
    int right = Math.min(width, (int) Math.ceil(box.getMaxX()) + MARGIN);
    int bottom = Math.min(height, (int) Math.ceil(box.getMaxY()) + MARGIN);
    for (int y = top; y < bottom; y++) {
      for (int x = left; x < right; x++) {
        colors.merge(pixels[y * width + x] & 0xffffff, 1, Integer::sum);
      }
    }
    return colors;
  }

  private static int alike(Map<Integer, Integer> colors, int color) {
    return colors.entrySet().stream()
        .filter(entry -> coarse(entry.getKey()) == coarse(color))
        .mapToInt(Map.Entry::getValue)
        .sum();
  }

  /** On a ground of many colours: the median of those next to the box. */
  private double around(Rectangle2D box, Color color) {
    int left = clamp(box.getMinX() - MARGIN, width);
    int right = clamp(box.getMaxX() + MARGIN, width);
    int top = clamp(box.getMinY() - MARGIN, height);
    int bottom = clamp(box.getMaxY() + MARGIN, height);
    List<Double> all = new ArrayList<>();
    for (int x = left; x <= right; x++) {
      all.add(on(color, top * width + x));
      all.add(on(color, bottom * width + x));
    }
    for (int y = top; y <= bottom; y++) {
      all.add(on(color, y * width + left));
      all.add(on(color, y * width + right));
    }
    Collections.sort(all);
    return all.get(all.size() / 2);
  }

  private static int clamp(double place, int size) {
    return (int) Math.max(0, Math.min(size - 1, Math.round(place)));
  }

  private double on(Color color, int pixel) {
    int ground = pixels[pixel] & 0xffffff;
    return between(over(color, ground), ground);
  }

  private static int coarse(int color) {
    return color >> COARSE & 0x1f1f1f;
  }

  private static int count(Map<Integer, Integer> colors) {
    return colors.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** The most frequent one of those colours that together are the most frequent. */
  private static OptionalInt most(Map<Integer, Integer> colors) {
    Map<Integer, Integer> coarse = new HashMap<>();
    colors.forEach((color, count) -> coarse.merge(coarse(color), count, Integer::sum));
    OptionalInt most = key(coarse);
    if (most.isEmpty()) return most;
    Map<Integer, Integer> alike = new HashMap<>(colors);
    alike.keySet().removeIf(color -> coarse(color) != most.getAsInt());
    return key(alike);
  }

  private static OptionalInt key(Map<Integer, Integer> counts) {
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(entry -> OptionalInt.of(entry.getKey()))
        .orElse(OptionalInt.empty());
  }

  private static boolean isNear(int a, int b) {
    return Math.abs((a >> 16 & 0xff) - (b >> 16 & 0xff)) <= NEAR
        && Math.abs((a >> 8 & 0xff) - (b >> 8 & 0xff)) <= NEAR
        && Math.abs((a & 0xff) - (b & 0xff)) <= NEAR;
  }

  private static int over(Color color, int ground) {
    double share = color.getOpacity();
    int red = mix(color.getRed(), ground >> 16 & 0xff, share);
    int green = mix(color.getGreen(), ground >> 8 & 0xff, share);
    int blue = mix(color.getBlue(), ground & 0xff, share);
    return red << 16 | green << 8 | blue;
  }

  private static int mix(double color, int ground, double share) {
    return (int) Math.round(255 * color * share + ground * (1 - share));
  }

  /** Of two opaque colours, 0xRRGGBB. */
  static double between(int a, int b) {
    double first = luminance(a);
    double second = luminance(b);
    return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
  }

  private static double luminance(int rgb) {
    return 0.2126 * linear(rgb >> 16 & 0xff)
        + 0.7152 * linear(rgb >> 8 & 0xff)
        + 0.0722 * linear(rgb & 0xff);
  }

  private static double linear(int channel) {
    double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }
}
