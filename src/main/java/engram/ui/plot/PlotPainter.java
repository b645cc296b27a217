package engram.ui.plot;

import engram.ui.paint.CanvasDrawing;
import engram.ui.paint.Drawing;
import engram.ui.paint.PaintFonts;
import engram.ui.paint.PaintedText;
import engram.ui.paint.Palette;
import engram.ui.plot.PlotItem.Band;
import engram.ui.plot.PlotItem.Bars;
import engram.ui.plot.PlotItem.Box;
import engram.ui.plot.PlotItem.Dot;
import engram.ui.plot.PlotItem.Flag;
import engram.ui.plot.PlotItem.Key;
import engram.ui.plot.PlotItem.Labels;
import engram.ui.plot.PlotItem.Level;
import engram.ui.plot.PlotItem.Line;
import engram.ui.plot.PlotItem.Mark;
import engram.ui.plot.PlotItem.Ring;
import engram.ui.plot.PlotItem.Rule;
import engram.ui.plot.PlotItem.Square;
import engram.ui.plot.PlotItem.Text;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.TextAlignment;

/** Draws the items of plots. It clears nothing, and leaves what it draws on as it was. */
public final class PlotPainter {
  private static final double BELOW = 0.8;
  private static final double TICK = 0.25;

  /** A canvas gets lost in huge numbers: what is far outside is nearer, but still outside. */
  private static final double FAR = 50;

  private final Drawing g;
  private final PaintFonts fonts = new PaintFonts();
  private final MarkPainter marks;
  private PlotAxes axes;
  private Palette palette;
  private double em;

  public PlotPainter(GraphicsContext g) {
    this(new CanvasDrawing(g));
  }

  public PlotPainter(Drawing g) {
    this.g = g;
    marks = new MarkPainter(g);
  }

  /**
   * Draws a plot of that size in pixels.
   *
   * @param size of the base font
   */
  public void paint(Plot plot, Palette colors, double size, double width, double height) {
    paint(plot.axes(width, height, size), plot.items(), colors);
  }

  public void paint(PlotAxes newAxes, List<PlotItem> items, Palette newPalette) {
    axes = newAxes;
    palette = newPalette;
    em = axes.em();
    g.save();
    g.setTextBaseline(VPos.CENTER);
    items.forEach(this::paint);
    g.restore();
  }

  private void paint(PlotItem item) {
    if (item instanceof PlotItem.Axes both) axes(both);
    else if (item instanceof Line line) line(line);
    else if (item instanceof Rule rule) rule(rule);
    else if (item instanceof Flag flag) flag(flag);
    else if (item instanceof Level level) level(level);
    else if (item instanceof Band band) band(band);
    else if (item instanceof Box box) box(box);
    else if (item instanceof Bars bars) bars(bars);
    else if (item instanceof Dot dot) dot(axes.x(dot.x()), axes.y(dot.y()), dot);
    else if (item instanceof Square square) square(square);
    else if (item instanceof Ring ring) ring(ring);
    else if (item instanceof Mark mark) mark(mark);
    else if (item instanceof Text text) text(text, axes.y(text.y()));
    else if (item instanceof Labels labels) labels(labels);
    else if (item instanceof Key key) new PlotKeyPainter().paint(key);
  }

  private Color color(Ink ink) {
    return PlotColors.of(ink, palette);
  }

  private void style(LineStyle style) {
    g.setStroke(color(style.ink()));
    g.setLineWidth(style.width() * em);
    g.setLineDashes(style.dashes().stream().mapToDouble(dash -> dash * em).toArray());
    g.setLineCap(
        switch (style.ends()) {
          case SQUARE -> StrokeLineCap.SQUARE;
          case FLAT -> StrokeLineCap.BUTT;
          case ROUND -> StrokeLineCap.ROUND;
        });
    g.setLineJoin(
        style.ends() == LineStyle.Ends.SQUARE ? StrokeLineJoin.MITER : StrokeLineJoin.ROUND);
  }

  private void write(String text, Ink ink, TextAlignment align, double x, double y, double room) {
    g.setFill(color(ink));
    g.setTextAlign(align);
    if (Double.isInfinite(room)) PaintedText.fill(g, text, x, y);
    else PaintedText.fill(g, text, x, y, room);
  }

  private void axes(PlotItem.Axes kind) {
    boolean outside = kind == PlotItem.Axes.OUTSIDE;
    style(LineStyle.hair(Ink.BORDER));
    if (outside) {
      g.strokeRect(axes.left(), axes.top(), axes.right() - axes.left(), axes.bottom() - axes.top());
    }
    g.setFont(fonts.regular(Text.SMALL * em));
    double room = axes.left() - 0.4 * em;
    for (PlotAxes.Tick tick : axes.rows()) {
      double y = onPixel(axes.y(tick.place()));
      g.strokeLine(axes.left(), y, outside ? axes.left() - TICK * em : axes.right(), y);
      write(tick.text(), Ink.MUTED, TextAlignment.RIGHT, room, y, room);
    }
    double below = axes.bottom() + BELOW * em;
    for (PlotAxes.Tick tick : axes.columns()) {
      double x = axes.x(tick.place());
      write(tick.text(), Ink.MUTED, TextAlignment.CENTER, x, below, Double.POSITIVE_INFINITY);
      if (kind == PlotItem.Axes.ROWS) continue;
      double end = outside ? axes.bottom() + TICK * em : axes.top();
      g.strokeLine(onPixel(x), axes.bottom(), onPixel(x), end);
    }
  }

  private void line(Line line) {
    g.save();
    if (line.clipped()) {
      double width = line.style().width() * em; // one on the edge is not cut in half
      double height = axes.bottom() - axes.top() + 2 * width;
      g.beginPath();
      g.rect(axes.left(), axes.top() - width, axes.right() - axes.left(), height);
      g.clip();
    }
    style(line.style());
    g.beginPath();
    boolean begun = false;
    for (int i = 0; i < line.xs().length; i++) {
      double share = line.ys()[i];
      double x = axes.x(near(line.xs()[i]));
      double y = axes.y(near(share));
      if (Double.isNaN(share)) begun = false;
      else if (begun) g.lineTo(x, y);
      else g.moveTo(x, y);
      begun |= !Double.isNaN(share);
    }
    g.stroke();
    g.restore();
  }

  private static double near(double share) {
    return Math.max(-FAR, Math.min(FAR, share));
  }

  private void rule(Rule rule) {
    double x = axes.x(rule.x());
    style(rule.style());
    g.strokeLine(x, axes.top() - rule.above() * em, x, axes.bottom());
  }

  private void level(Level level) {
    style(level.style());
    double y = onPixel(axes.y(level.y()));
    g.strokeLine(axes.left(), y, axes.right(), y);
  }

  private double onPixel(double place) {
    return Math.rint(place) + LineStyle.HAIR * em / 2;
  }

  private void flag(Flag flag) {
    double x = axes.x(flag.x());
    double half = flag.size() * em / 2;
    double top = axes.top();
    g.setFill(color(flag.ink()));
    g.fillPolygon(new double[] {x - half, x + half, x}, new double[] {top, top, top + 2 * half}, 3);
  }

  private void band(Band band) {
    int n = band.xs().length;
    double[] xs = new double[2 * n];
    double[] ys = new double[2 * n];
    for (int i = 0; i < n; i++) {
      xs[i] = axes.x(band.xs()[i]);
      ys[i] = axes.y(band.high()[i]);
      xs[2 * n - 1 - i] = xs[i];
      ys[2 * n - 1 - i] = axes.y(band.low()[i]);
    }
    g.setFill(color(band.ink()));
    g.fillPolygon(xs, ys, 2 * n);
  }

  private void box(Box box) {
    double left = axes.x(box.left());
    double top = axes.y(box.top());
    rectangle(box.ink(), left, top, axes.x(box.right()) - left, axes.y(box.bottom()) - top);
  }

  /** That of a class has an edge: its colour alone may be as pale as the ground. */
  private void rectangle(Ink ink, double left, double top, double width, double height) {
    g.setFill(color(ink));
    g.fillRect(left, top, width, height);
    double line = LineStyle.HAIR * em;
    if (ink.token() != Ink.Token.CLASS || ink.share() > 0 || height < 2 * line) return;
    style(LineStyle.hair(Ink.ofCurve((int) ink.number())));
    g.strokeRect(left + line / 2, top + line / 2, width - line, height - line);
  }

  private void bars(Bars bars) {
    double left = axes.x(bars.left());
    double floor = axes.y(bars.bottom());
    double step = (axes.x(bars.right()) - left) / bars.bars().size();
    double gap = (1 - bars.filled()) / 2 * step;
    for (PlotItem.Bar bar : bars.bars()) {
      if (bar.height() > 0) {
        double tall = Math.max(1, bar.height() * (axes.bottom() - axes.top()));
        rectangle(bar.ink(), left + gap, floor - tall, bars.filled() * step, tall);
      }
      left += step;
    }
  }

  private void dot(double x, double y, Dot dot) {
    double radius = dot.radius() * em;
    g.setFill(color(dot.ink()));
    g.fillOval(x - radius, y - radius, 2 * radius, 2 * radius);
  }

  private void square(Square square) {
    double half = square.half() * em;
    g.setFill(color(square.ink()));
    g.fillRect(axes.x(square.x()) - half, axes.y(square.y()) - half, 2 * half, 2 * half);
  }

  private void ring(Ring ring) {
    double radius = ring.radius() * em;
    style(ring.style());
    g.strokeOval(axes.x(ring.x()) - radius, axes.y(ring.y()) - radius, 2 * radius, 2 * radius);
  }

  private void mark(Mark mark) {
    double x = axes.x(mark.x());
    double y = axes.y(mark.y());
    double size = mark.size() * em;
    if (mark.edge().isEmpty()) {
      marks.paint(mark.shape(), mark.part(), color(mark.ink()), x, y, size);
    } else {
      marks.paintEdged(
          mark.shape(), mark.part(), color(mark.ink()), color(mark.edge().get()), x, y, size);
    }
  }

  private void text(Text text, double height) {
    double x = axes.x(text.x()) + text.dx() * em;
    double y = height + text.dy() * em;
    double size = text.size() * em;
    TextAlignment align = TextAlignment.valueOf(text.align().name());
    g.setFont(text.bold() ? fonts.bold(size) : fonts.regular(size));
    if (text.halo()) {
      style(LineStyle.of(Ink.CARD, 3 * LineStyle.HAIR).round());
      g.setTextAlign(align);
      g.strokeText(text.text(), x, y);
    }
    double room = text.roomShare() * (axes.right() - axes.left()) + text.room() * em;
    write(text.text(), text.ink(), align, x, y, Math.max(1, room));
  }

  private void labels(Labels labels) {
    double[] wanted = labels.texts().stream().mapToDouble(text -> axes.y(text.y())).toArray();
    double lowest = axes.bottom() - labels.lowest() * em;
    double[] placed = LabelSpread.spread(wanted, labels.gap() * em, lowest);
    for (int k = 0; k < placed.length; k++) text(labels.texts().get(k), placed[k]);
  }

  /** Draws a piece of each line with its name. */
  private final class PlotKeyPainter {
    private static final double SAMPLE = 1.6;
    private static final double GAP = 0.4;
    private static final double BESIDE = 0.6;
    private static final double ROW = 1.15;

    void paint(Key key) {
      int count = key.entries().size();
      double each = (axes.right() - axes.left()) / Math.max(1, count);
      for (int k = 0; k < count; k++) {
        Key.Entry entry = key.entries().get(k);
        double row = axes.bottom() - (count - k - 0.3) * ROW * em;
        switch (key.place()) {
          case ABOVE ->
              paint(
                  entry,
                  axes.left() + k * each,
                  axes.top() - 0.75 * em,
                  each - (SAMPLE + 2 * GAP) * em);
          case BELOW_AT_LEFT ->
              paint(entry, axes.left() + BESIDE * em, row, Double.POSITIVE_INFINITY);
          case BESIDE ->
              paint(entry, axes.right() + 2 * BESIDE * em, row, Double.POSITIVE_INFINITY);
        }
      }
    }

    private void paint(Key.Entry entry, double x, double y, double room) {
      entry
          .line()
          .ifPresent(
              line -> {
                style(line);
                g.strokeLine(x, y, x + SAMPLE * em, y);
              });
      for (Dot dot : entry.dots()) dot(x + SAMPLE / 2 * em, y, dot);
      g.setFont(fonts.regular(Text.SMALL * em));
      write(entry.name(), Ink.TEXT, TextAlignment.LEFT, x + (SAMPLE + GAP) * em, y, room);
    }
  }
}
