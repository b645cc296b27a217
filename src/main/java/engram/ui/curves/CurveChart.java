package engram.ui.curves;

import engram.training.DataPart;
import engram.ui.paint.Drawing;
import engram.ui.paint.Palette;
import engram.ui.plot.AxisTicks;
import engram.ui.plot.ChartLines;
import engram.ui.plot.Ink;
import engram.ui.plot.LineStyle;
import engram.ui.plot.NiceScale;
import engram.ui.plot.PlotAxes;
import engram.ui.plot.PlotItem;
import engram.ui.plot.PlotItem.Dot;
import engram.ui.plot.PlotItem.Square;
import engram.ui.plot.PlotMargins;
import engram.ui.plot.PlotPainter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;

/**
 * The curves of training, validation and test against epochs: their lines by JFreeChart, what lies
 * below and above them as on every plot.
 */
final class CurveChart {
  private static final PlotMargins MARGINS = new PlotMargins(3.2, 1.6, 0.5, 1.5);

  /** Room beside the ends and above the end of the scales, so that no line is cut in half. */
  private static final double BESIDE_ENDS = 0.013;

  private static final double ABOVE_END = 0.03;

  /** A curve far above the axis is not carried on for miles. */
  private static final double FAR = 2;

  private static final double OUTER = 0.35;
  private static final double INNER = 0.23;
  private static final double SQUARE = 0.04;

  /** About the best epoch's dot, in em. */
  private static final double RING = 0.55;

  /** Where the points come from. */
  @FunctionalInterface
  interface Points {
    void thin(int branch, Curve curve, int first, int last, double columns, CurvePoints to);
  }

  /** How much of a curve is seen, and its width in em. */
  private enum Strength {
    PRESENT(1, 0.12),
    /** Beyond the present epoch, when the run went back. */
    AHEAD(0.4, 0.12),
    /** Another branch. */
    PALE(0.25, 0.09),
    /** Another branch that is compared with the present one. */
    COMPARED(0.6, 0.1);

    private final double opacity;
    private final double width;

    Strength(double opacity, double width) {
      this.opacity = opacity;
      this.width = width;
    }

    /** Solid for training, dotted for validation, dashed for test. */
    private LineStyle of(DataPart part) {
      LineStyle line = LineStyle.of(ink(part).clear(opacity), width);
      return switch (part) {
        case TRAINING -> line;
        case VALIDATION -> line.dashed(0.14, 0.18);
        case TEST -> line.dashed(0.4, 0.28);
      };
    }
  }

  private final CurveKind kind;
  private final Drawing gc;
  private final PlotPainter painter;
  private final ChartLines lines = new ChartLines();
  private final CurvePoints scratch = new CurvePoints();
  private PlotAxes axes = new PlotAxes(0, 0, 0, 0, 1, List.of(), List.of());
  private NiceScale horizontal = new NiceScale(0, 1, false);
  private NiceScale vertical = horizontal;

  CurveChart(CurveKind kind, Drawing gc) {
    this.kind = kind;
    this.gc = gc;
    painter = new PlotPainter(gc);
  }

  /** Paints at the origin. */
  void paint(
      double width,
      double height,
      CurvesPicture picture,
      Points points,
      Palette palette,
      double em) {
    horizontal = picture.horizontal();
    vertical = kind.scale(picture);
    axes =
        MARGINS.axes(
            width,
            height,
            em,
            rows(vertical.ticks(ticks(height, 2 * em))),
            columns(horizontal.wholeTicks(ticks(width, 5 * em))));
    painter.paint(axes, below(), palette);
    lines.paint(gc, axes, lines(picture, points, width), palette);
    painter.paint(axes, above(picture), palette);
  }

  private static int ticks(double length, double apart) {
    return Math.max(2, (int) (length / apart));
  }

  private List<PlotAxes.Tick> rows(List<NiceScale.Tick> ticks) {
    return AxisTicks.on(vertical, ticks).stream()
        .map(tick -> new PlotAxes.Tick(up(tick.place()), tick.text()))
        .toList();
  }

  private List<PlotAxes.Tick> columns(List<NiceScale.Tick> ticks) {
    return AxisTicks.on(horizontal, ticks).stream()
        .map(tick -> new PlotAxes.Tick(across(tick.place()), tick.text()))
        .toList();
  }

  /** From a share of the scale to one of the axis. */
  private static double across(double share) {
    return (share + BESIDE_ENDS) / (1 + 2 * BESIDE_ENDS);
  }

  private static double up(double share) {
    return Math.min(FAR, share) / (1 + ABOVE_END);
  }

  /** The rectangle of the curves, within the axes; empty before the first picture. */
  Bounds area() {
    double width = axes.right() - axes.left();
    return new BoundingBox(axes.left(), axes.top(), width, axes.bottom() - axes.top());
  }

  /** The epoch at that horizontal place. */
  double epochAt(double x) {
    double share = axes.share(x) * (1 + 2 * BESIDE_ENDS) - BESIDE_ENDS;
    return horizontal.start() + share * (horizontal.end() - horizontal.start());
  }

  double xOf(double epoch) {
    return axes.x(x(epoch));
  }

  double yOf(double value) {
    return axes.y(y(value));
  }

  private double x(double epoch) {
    return across(horizontal.share(epoch));
  }

  private double y(double value) {
    return up(vertical.share(value));
  }

  private List<PlotItem> below() {
    boolean crossesZero = vertical.start() < 0 && !vertical.logarithmic();
    return crossesZero
        ? List.of(PlotItem.AXES, new PlotItem.Level(y(0), LineStyle.hair(Ink.MUTED)))
        : List.of(PlotItem.AXES);
  }

  /**
   * The present moment, and small flags where settings were changed. A dot for each curve: filled
   * for training, hollow for test, a hollow square for validation. It leaves its curve when the
   * network was changed by hand.
   */
  private List<PlotItem> above(CurvesPicture picture) {
    List<PlotItem> items = new ArrayList<>();
    boolean seen = isWithin(picture.place());
    LineStyle hair = LineStyle.of(Ink.ACCENT, 0.12).ending(LineStyle.Ends.FLAT);
    if (seen) items.add(PlotItem.Rule.at(x(picture.place()), hair));
    for (SettingMark mark : picture.marks()) {
      if (isWithin(mark.epoch())) items.add(new PlotItem.Flag(x(mark.epoch()), 0.55, Ink.MUTED));
    }
    picture.best().filter(best -> isWithin(best.epoch())).ifPresent(best -> mark(best, items));
    List<Curve> curves = kind.in(picture);
    for (int k = curves.size() - 1; seen && k >= 0; k--) {
      DataPart part = curves.get(k).part();
      items.addAll(dot(part, x(picture.place()), y(picture.now().of(curves.get(k)))));
    }
    return items;
  }

  /** A ring on the curve by which epochs are compared, and a dotted line down to the epoch. */
  private void mark(CurvesPicture.Best best, List<PlotItem> items) {
    LineStyle line = LineStyle.of(Ink.TEXT, 0.1);
    items.add(PlotItem.Rule.at(x(best.epoch()), line.dashed(0.14, 0.28)));
    if (kind != CurveKind.LOSS) return;
    items.add(new PlotItem.Ring(x(best.epoch()), y(best.loss()), RING, line));
  }

  private boolean isWithin(double epoch) {
    return x(epoch) >= 0 && x(epoch) <= 1;
  }

  private static Ink ink(DataPart part) {
    return switch (part) {
      case TRAINING -> Ink.TRAINING;
      case VALIDATION -> Ink.VALIDATION;
      case TEST -> Ink.TEST;
    };
  }

  private static List<PlotItem> dot(DataPart part, double x, double y) {
    Ink ink = ink(part);
    return switch (part) {
      case TRAINING -> List.of(new Dot(x, y, OUTER, ink));
      case VALIDATION ->
          List.of(
              new Square(x, y, OUTER - SQUARE, ink), new Square(x, y, INNER - SQUARE, Ink.CARD));
      case TEST -> List.of(new Dot(x, y, OUTER, ink), new Dot(x, y, INNER, Ink.CARD));
    };
  }

  /** The first lies on top. */
  private List<PlotItem.Line> lines(CurvesPicture picture, Points points, double columns) {
    int first = (int) Math.floor(picture.epochs().from());
    int last = (int) Math.ceil(picture.epochs().to());
    int middle = Math.max(first, Math.min(last, picture.present()));
    int branch = picture.branch();
    List<PlotItem.Line> all = new ArrayList<>();
    if (picture.present() >= first) {
      add(
          picture,
          Strength.PRESENT,
          (curve, to) -> points.thin(branch, curve, first, middle, columns, to),
          all);
    }
    if (picture.last() > middle) {
      add(
          picture,
          Strength.AHEAD,
          (curve, to) -> points.thin(branch, curve, middle, last, columns, to),
          all);
    }
    for (PaleCurve pale : picture.pale()) {
      int from = Math.max(first, pale.from());
      add(
          picture,
          pale.compared() ? Strength.COMPARED : Strength.PALE,
          (curve, to) -> points.thin(pale.branch(), curve, from, last, columns, to),
          all);
    }
    return all;
  }

  private void add(
      CurvesPicture picture,
      Strength strength,
      BiConsumer<Curve, CurvePoints> points,
      List<PlotItem.Line> to) {
    for (Curve curve : kind.in(picture)) {
      scratch.clear();
      points.accept(curve, scratch);
      to.add(scratch.line(this::x, this::y, strength.of(curve.part())));
    }
  }
}
