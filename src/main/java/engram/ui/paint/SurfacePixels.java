package engram.ui.paint;

import engram.inspect.surface.HeatScale;
import engram.inspect.surface.OutputSurface;
import java.util.Optional;
import javafx.scene.paint.Color;

/** The colours of an output surface, pixel by pixel; between the points of its grid bilinear. */
public final class SurfacePixels {
  private static final int STEPS = 64;

  /** Parts of a class's colour where it is hardly named, and where it is named for sure. */
  private static final double PALEST = 0.1;

  private static final double STRONGEST = 0.62;

  /** The part of a class's colour where the strength is not shown. */
  private static final double PLAIN = 0.45;

  /** How far the line between two classes stands out towards the text. */
  private static final double LINE = 0.5;

  private final OutputSurface surface;
  private final int size;
  private final int[] left;
  private final double[] right;
  private final double[][] row;

  /**
   * @param size pixels a side
   */
  public SurfacePixels(OutputSurface surface, int size) {
    this.surface = surface;
    this.size = size;
    int columns = surface.grid().columns();
    left = new int[size];
    right = new double[size];
    row = new double[surface.outputs()][columns];
    for (int x = 0; x < size; x++) {
      double u = (x + 0.5) / size * (columns - 1);
      left[x] = Math.min(columns - 2, (int) u);
      right[x] = u - left[x];
    }
  }

  /** The regions of all classes, the surer the stronger; without colour where an output is NaN. */
  public int[] regions(Palette palette, boolean discrete) {
    int[][] ramp = ramp(palette, discrete);
    int[] line = new int[ramp.length];
    for (int k = 0; k < line.length; k++) {
      Color plain = palette.card().interpolate(palette.classColor(k), PLAIN);
      line[k] = Palette.argb(plain.interpolate(palette.text(), LINE));
    }
    int[] pixels = new int[size * size];
    int[] below = new int[size];
    int[] labels = new int[size];
    double[] outputs = new double[surface.outputs()];
    for (int y = size - 1; y >= 0; y--) {
      mixRow(y);
      for (int x = 0; x < size; x++) {
        for (int o = 0; o < outputs.length; o++) outputs[o] = at(o, x);
        labels[x] = surface.classOf(outputs);
        if (labels[x] < 0) continue;
        int strength = (int) Math.rint(surface.strength(outputs) * (STEPS - 1));
        boolean boundary = x > 0 && differs(labels[x - 1], labels[x]);
        boundary |= y < size - 1 && differs(below[x], labels[x]);
        pixels[y * size + x] = boundary ? line[labels[x]] : ramp[labels[x]][strength];
      }
      System.arraycopy(labels, 0, below, 0, size);
    }
    return pixels;
  }

  private static boolean differs(int a, int b) {
    return a >= 0 && a != b;
  }

  private int[][] ramp(Palette palette, boolean discrete) {
    int[][] ramp = new int[surface.classes()][STEPS];
    for (int k = 0; k < ramp.length; k++) {
      for (int s = 0; s < STEPS; s++) {
        double strength = (double) s / (STEPS - 1);
        double part = discrete ? PLAIN : PALEST + (STRONGEST - PALEST) * strength;
        ramp[k][s] = Palette.argb(palette.card().interpolate(palette.classColor(k), part));
      }
    }
    return ramp;
  }

  /** One output, or the number foretold, by its scale; without colour where it is NaN. */
  public int[] heat(int output, HeatScale scale, Palette palette, boolean discrete) {
    SignedPixels colours = new SignedPixels(palette);
    int[] pixels = new int[size * size];
    for (int y = 0; y < size; y++) {
      mixRow(y);
      for (int x = 0; x < size; x++) {
        double value = at(output, x);
        double share = scale.share(surface.shown(value));
        if (!Double.isNaN(share)) {
          pixels[y * size + x] = colours.of(discrete ? stepped(share) : share);
        }
      }
    }
    return pixels;
  }

  /** As the scale beside it is stepped. */
  public static double stepped(double share) {
    double steps = 5;
    double step = Math.min(steps - 1, Math.floor(Math.abs(share) * steps)) + 0.5;
    return Math.copySign(step / steps, share);
  }

  private void mixRow(int y) {
    int rows = surface.grid().rows();
    double v = (1 - (y + 0.5) / size) * (rows - 1);
    int j = Math.min(rows - 2, (int) v);
    double up = v - j;
    for (int o = 0; o < row.length; o++) {
      for (int i = 0; i < row[o].length; i++) {
        double low = surface.output(o, i, j);
        row[o][i] = low + up * (surface.output(o, i, j + 1) - low);
      }
    }
  }

  private double at(int output, int x) {
    double low = row[output][left[x]];
    return low + right[x] * (row[output][left[x] + 1] - low);
  }

  /**
   * The pixels of a surface as it is shown.
   *
   * @param scale of one output, or of the number foretold; empty for the regions of all classes
   */
  public static int[] of(
      OutputSurface surface,
      int output,
      Optional<HeatScale> scale,
      boolean discrete,
      Palette palette,
      int size) {
    SurfacePixels pixels = new SurfacePixels(surface, size);
    return scale.isPresent()
        ? pixels.heat(output, scale.get(), palette, discrete)
        : pixels.regions(palette, discrete);
  }
}
