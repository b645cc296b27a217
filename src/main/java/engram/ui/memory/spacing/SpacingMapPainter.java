package engram.ui.memory.spacing;

import engram.memory.spacing.PeoplesMeans;
import engram.memory.spacing.SpacingMap;
import engram.ui.base.Texts;
import engram.ui.memory.spacing.SpacingViewModel.Mapped;
import engram.ui.paint.Drawing;
import engram.ui.paint.Palette;
import engram.ui.plot.Ink;
import engram.ui.plot.LineStyle;
import engram.ui.plot.PlotAxes;
import engram.ui.plot.PlotItem;
import engram.ui.plot.PlotItem.Align;
import engram.ui.plot.PlotItem.Text;
import engram.ui.plot.PlotMargins;
import engram.ui.plot.PlotPainter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;

/**
 * Draws the map of gap and delay, each delay in shares of its own best, with the model's ridge and
 * people's means in the same colours.
 */
final class SpacingMapPainter {
  private static final PlotMargins AROUND = new PlotMargins(4, 4.6, 1.4, 1.7);
  private static final int COLUMNS = 240;
  private static final int ROWS = 120;
  private static final double DISC = 0.5;
  private static final double NEAR = 0.9;
  private static final double CHOSEN = 0.85;
  private static final Color RIM = Color.WHITE;
  private static final Color SHADOW = Color.web("#16131f");

  /** Where not even so much is recalled at best, nothing is bright. */
  private static final double LEAST = 0.03;

  /** Shares of the best that have a number on the scale. */
  private static final double[] SHARES = {0.4, 0.7, 0.8, 0.9, 1};

  private static final double BAR_GAP = 1.1;
  private static final double BAR = 0.8;

  private final Drawing g;
  private final PlotPainter painter;
  private final int[] pixels = new int[COLUMNS * ROWS];
  private Mapped shown;
  private Image image;

  SpacingMapPainter(Drawing g) {
    this.g = g;
    painter = new PlotPainter(g);
  }

  /** Where the axes lie in a picture of that size in pixels. */
  static PlotAxes axes(double width, double height, double em, Texts texts) {
    return AROUND.axes(
        width, height, em, SpacingDays.DELAYS.ticks(texts), SpacingDays.GAPS.ticks(texts));
  }

  void paint(Mapped mapped, PeoplesMeans people, PlotAxes axes, Palette palette, Texts texts) {
    double width = axes.right() - axes.left();
    g.drawImage(image(mapped), axes.left(), axes.top(), width, axes.bottom() - axes.top(), true);
    List<PlotItem> items = new ArrayList<>();
    items.add(PlotItem.Axes.OUTSIDE);
    items.add(
        Text.at(0, 1, texts.get("spacing.axis.delay"), Ink.TEXT)
            .moved(-0.4, -0.75)
            .aligned(Align.CENTER));
    items.add(Text.at(1, 0, texts.get("spacing.axis.gap"), Ink.TEXT).moved(0.6, 0.8));
    scale(axes, items);
    painter.paint(axes, items, palette);
    ridge(mapped.map(), axes);
    for (PeoplesMeans.Spaced mean : people.spaced()) {
      double share = mean.recalled() / people.best(mean.delay()).recalled();
      disc(
          axes,
          x(mean.gap(), axes),
          y(mean.delay(), axes),
          ShareRamp.color(ShareRamp.place(share)));
    }
  }

  static double x(double gap, PlotAxes axes) {
    return axes.x(SpacingDays.GAPS.share(gap));
  }

  static double y(double delay, PlotAxes axes) {
    return axes.y(SpacingDays.DELAYS.share(delay));
  }

  /** The disc at a point of the picture. */
  static OptionalInt discAt(PeoplesMeans people, PlotAxes axes, double x, double y) {
    List<PeoplesMeans.Spaced> means = people.spaced();
    return axes.nearest(
        means.size(),
        k -> SpacingDays.GAPS.share(means.get(k).gap()),
        k -> SpacingDays.DELAYS.share(means.get(k).delay()),
        x,
        y,
        NEAR * axes.em());
  }

  /** The gap and the delay that are set. */
  void paintChosen(double gap, double delay, PlotAxes axes) {
    double x = x(gap, axes);
    double y = y(delay, axes);
    cross(axes, x, y, 0.2, SHADOW);
    cross(axes, x, y, 0.09, RIM);
    ring(x, y, CHOSEN * axes.em(), 0.4 * axes.em(), SHADOW);
    ring(x, y, CHOSEN * axes.em(), 0.2 * axes.em(), RIM);
  }

  /** A place that is pointed at. */
  void paintPointed(double gap, double delay, PlotAxes axes) {
    double x = x(gap, axes);
    double y = y(delay, axes);
    ring(x, y, CHOSEN * axes.em(), 0.26 * axes.em(), SHADOW);
    ring(x, y, CHOSEN * axes.em(), 0.1 * axes.em(), RIM);
  }

  private void cross(PlotAxes axes, double x, double y, double wide, Color color) {
    double around = (CHOSEN + 0.1) * axes.em();
    g.setStroke(color);
    g.setLineDashes();
    g.setLineWidth(wide * axes.em());
    if (x - around > axes.left()) g.strokeLine(axes.left(), y, x - around, y);
    if (y + around < axes.bottom()) g.strokeLine(x, y + around, x, axes.bottom());
  }

  private void ring(double x, double y, double radius, double wide, Color color) {
    g.setStroke(color);
    g.setLineDashes();
    g.setLineWidth(wide);
    g.strokeOval(x - radius, y - radius, 2 * radius, 2 * radius);
  }

  private void disc(PlotAxes axes, double x, double y, Color color) {
    double em = axes.em();
    fill(x, y, (DISC + 0.22) * em, SHADOW);
    fill(x, y, (DISC + 0.14) * em, RIM);
    fill(x, y, DISC * em, color);
  }

  private void fill(double x, double y, double radius, Color color) {
    g.setFill(color);
    g.fillOval(x - radius, y - radius, 2 * radius, 2 * radius);
  }

  /** Parted where there is no best gap. */
  private void ridge(SpacingMap map, PlotAxes axes) {
    int last = map.bestGaps().size() - 1;
    PlotItem.Line line =
        PlotItem.Line.of(
            last + 1,
            k -> SpacingDays.GAPS.share(map.bestGaps().get(k).orElse(1)),
            k -> map.bestGaps().get(k).isPresent() ? (double) k / last : Double.NaN,
            LineStyle.of(Ink.TEXT, 1));
    stroke(line, axes, 0.42, SHADOW);
    stroke(line, axes, 0.2, RIM);
  }

  private void stroke(PlotItem.Line line, PlotAxes axes, double wide, Color color) {
    g.setStroke(color);
    g.setLineDashes();
    g.setLineWidth(wide * axes.em());
    g.beginPath();
    boolean begun = false;
    for (int k = 0; k < line.xs().length; k++) {
      double y = line.ys()[k];
      if (Double.isNaN(y)) {
        begun = false;
        continue;
      }
      if (begun) g.lineTo(axes.x(line.xs()[k]), axes.y(y));
      else g.moveTo(axes.x(line.xs()[k]), axes.y(y));
      begun = true;
    }
    g.stroke();
  }

  /** What the colours mean, at the right. */
  private void scale(PlotAxes axes, List<PlotItem> items) {
    double left = axes.right() + BAR_GAP * axes.em();
    double height = axes.bottom() - axes.top();
    int steps = 80;
    for (int k = 0; k < steps; k++) {
      g.setFill(ShareRamp.color((k + 0.5) / steps));
      double top = axes.bottom() - (k + 1) * height / steps;
      g.fillRect(left, top, BAR * axes.em(), height / steps + 0.5);
    }
    for (double share : SHARES) {
      items.add(
          Text.at(1, ShareRamp.place(share), SpacingWords.percent(share), Ink.MUTED)
              .moved(BAR_GAP + BAR + 0.3, share == ShareRamp.DARKEST ? -0.45 : 0));
    }
  }

  /** Smooth between the places of the map; made anew only for another. */
  private Image image(Mapped mapped) {
    if (mapped == shown) return image;
    List<List<Double>> recall = mapped.map().recall();
    for (int row = 0; row < ROWS; row++) {
      double delay = (1 - (row + 0.5) / ROWS) * (recall.size() - 1);
      int low = (int) delay;
      double up = delay - low;
      List<Double> below = recall.get(low);
      List<Double> above = recall.get(low + 1);
      double best = (1 - up) * Collections.max(below) + up * Collections.max(above);
      double dim = Math.min(1, best / LEAST);
      for (int column = 0; column < COLUMNS; column++) {
        double gap = (column + 0.5) / COLUMNS * (below.size() - 1);
        int left = (int) gap;
        double along = gap - left;
        double value = (1 - up) * along(below, left, along) + up * along(above, left, along);
        pixels[row * COLUMNS + column] = ShareRamp.pixel(dim * value / best);
      }
    }
    WritableImage made = new WritableImage(COLUMNS, ROWS);
    made.getPixelWriter()
        .setPixels(0, 0, COLUMNS, ROWS, PixelFormat.getIntArgbInstance(), pixels, 0, COLUMNS);
    shown = mapped;
    image = made;
    return made;
  }

  private static double along(List<Double> row, int left, double along) {
    return (1 - along) * row.get(left) + along * row.get(left + 1);
  }
}
