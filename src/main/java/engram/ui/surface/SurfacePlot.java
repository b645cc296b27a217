package engram.ui.surface;

import engram.inspect.surface.HeatScale;
import engram.inspect.surface.OutputCurve;
import engram.inspect.surface.OutputSurface;
import engram.inspect.surface.SurfacePoints;
import engram.nn.NetworkSpec;
import engram.training.recipe.PreparedData;
import engram.ui.plot.AxisTicks;
import engram.ui.plot.MarkPart;
import engram.ui.plot.NiceScale;
import engram.ui.plot.PlotAxes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** Makes the pictures of output surfaces and curves. */
final class SurfacePlot {
  private static final int TICKS = 7;

  /** Room above the curves for a row of points of each class, in spans of the outputs. */
  private static final double BAND = 0.3;

  /** Free room above and below the numbers foretold, in spans. */
  private static final double MARGIN = 0.06;

  private final SurfaceChoice choice;
  private final SurfaceTexts texts;
  private PreparedData scaled;
  private HeatScale targetScale;

  SurfacePlot(SurfaceChoice choice, SurfaceTexts texts) {
    this.choice = choice;
    this.texts = texts;
  }

  /** Whether the colours have a scale: one output is shown, or a number foretold. */
  boolean hasScale(SurfaceView view) {
    return isNumber(view) || choice.output.get().isPresent();
  }

  private static boolean isNumber(SurfaceView view) {
    return !view.slice().data().dataset().isClassification();
  }

  private HeatScale scale(SurfaceView view) {
    if (!isNumber(view)) {
      NetworkSpec spec = view.snapshot().recipe().network();
      return HeatScale.ofActivation(spec.activationOf(spec.layerCount() - 1));
    }
    if (scaled != view.slice().data()) {
      scaled = view.slice().data();
      targetScale = HeatScale.ofTarget(scaled);
    }
    return targetScale;
  }

  /**
   * @param row the shown sample
   */
  SurfacePicture surface(
      SurfaceView view, OutputSurface surface, int row, double em, double width, double height) {
    boolean hasScale = hasScale(view);
    HeatScale scale = scale(view);
    NiceScale numbers = SurfaceTexts.scale(scale.low(), scale.high());
    NiceScale rows = SurfaceTexts.rows(view);
    return new SurfacePicture(
        surface,
        choice.output.get().orElse(0),
        hasScale ? Optional.of(scale) : Optional.empty(),
        choice.discrete.get(),
        dots(view, row, p -> rows.share(view.answers().points().y(p))),
        SurfacePicture.square(em, width, height, hasScale, ticks(rows), columns(view)),
        horizontal(view),
        ticks(numbers));
  }

  OutputCurvePicture curve(
      SurfaceView view, OutputCurve curve, int row, double em, double width, double height) {
    HeatScale scale = scale(view);
    double span = scale.high() - scale.low();
    double below = MARGIN * span;
    double above = isNumber(view) ? below : BAND * span;
    NiceScale rows = SurfaceTexts.scale(scale.low() - below, scale.high() + above);
    List<PlotAxes.Tick> ticks =
        ticks(rows).stream()
            .filter(tick -> tick.place() <= rows.share(scale.high()) + 1e-9)
            .toList();
    int classes = Math.max(1, view.slice().data().dataset().classes());
    SurfacePoints points = view.answers().points();
    IntToDoubleFunction heights =
        isNumber(view)
            ? p -> rows.share(points.target(p))
            : p -> rows.share(scale.high() + above * (points.target(p) + 0.7) / classes);
    return new OutputCurvePicture(
        lines(view, curve, rows),
        dots(view, row, heights),
        OutputCurvePicture.axes(em, width, height, ticks, columns(view)),
        horizontal(view),
        rows.share(0));
  }

  private String horizontal(SurfaceView view) {
    return texts.axis(view.slice().data(), view.slice().first());
  }

  private List<OutputCurvePicture.Line> lines(SurfaceView view, OutputCurve curve, NiceScale rows) {
    NiceScale columns = SurfaceTexts.columns(view);
    double[] xs =
        IntStream.range(0, curve.points()).mapToDouble(k -> columns.share(curve.x(k))).toArray();
    List<OutputCurvePicture.Line> lines = new ArrayList<>();
    for (int o = 0; o < curve.outputs(); o++) {
      if (choice.output.get().isPresent() && choice.output.get().getAsInt() != o) continue;
      int output = o;
      double[] ys =
          IntStream.range(0, xs.length).mapToDouble(k -> rows.share(curve.y(output, k))).toArray();
      int label = isNumber(view) ? -1 : view.slice().data().targets().classAt(o);
      lines.add(new OutputCurvePicture.Line(xs, ys, label));
    }
    return lines;
  }

  private List<SurfaceDot> dots(SurfaceView view, int row, IntToDoubleFunction height) {
    SurfacePoints points = view.answers().points();
    NiceScale columns = SurfaceTexts.columns(view);
    boolean number = isNumber(view);
    HeatScale scale = scale(view);
    List<SurfaceDot> dots = new ArrayList<>();
    for (int p = 0; p < points.size(); p++) {
      if (!isShown(points.part(p))) continue;
      dots.add(
          new SurfaceDot(
              columns.share(points.x(p)),
              height.applyAsDouble(p),
              number ? -1 : (int) points.target(p),
              number ? scale.share(points.target(p)) : 0,
              mark(points.part(p)),
              view.answers().isWrong(p),
              points.row(p) == row));
    }
    return dots;
  }

  /** The row of the nearest point that is shown; empty if none is near. */
  Optional<Integer> nearest(
      SurfaceView view, List<SurfaceDot> dots, PlotAxes axes, double x, double y, double near) {
    SurfacePoints points = view.answers().points();
    int[] shown = IntStream.range(0, points.size()).filter(p -> isShown(points.part(p))).toArray();
    OptionalInt dot =
        axes.nearest(shown.length, k -> dots.get(k).x(), k -> dots.get(k).y(), x, y, near);
    return dot.isPresent() ? Optional.of(points.row(shown[dot.getAsInt()])) : Optional.empty();
  }

  private boolean isShown(SurfacePoints.Part part) {
    return part == SurfacePoints.Part.TRAIN ? choice.trainPoints.get() : choice.testPoints.get();
  }

  private static MarkPart mark(SurfacePoints.Part part) {
    return switch (part) {
      case TRAIN -> MarkPart.TRAINING;
      case VALIDATION -> MarkPart.VALIDATION;
      case TEST -> MarkPart.TEST;
    };
  }

  private static List<PlotAxes.Tick> columns(SurfaceView view) {
    return ticks(SurfaceTexts.columns(view));
  }

  private static List<PlotAxes.Tick> ticks(NiceScale scale) {
    return AxisTicks.on(scale, scale.ticks(TICKS));
  }
}
