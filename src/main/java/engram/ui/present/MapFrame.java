package engram.ui.present;

import engram.inspect.surface.HeatScale;
import engram.inspect.surface.SurfacePoints;
import engram.nn.NetworkSpec;
import engram.ui.surface.SurfaceView;

/** Where the samples lie in the square of a map, and the outputs along one feature. */
final class MapFrame {
  /** Above and below what is shown along one feature, as part of it. */
  private static final double BESIDE = 0.12;

  private final PresentArea square;
  private final SurfaceView view;
  private final double low;
  private final double high;

  MapFrame(PresentArea square, SurfaceView view) {
    this.square = square;
    this.view = view;
    boolean curve = view.slice().vertical().isEmpty();
    HeatScale scale = curve ? outputs(view) : null;
    double beside = curve ? BESIDE * (scale.high() - scale.low()) : 0;
    low = curve ? scale.low() - beside : 0;
    high = curve ? scale.high() + beside : 1;
  }

  private static HeatScale outputs(SurfaceView view) {
    if (isNumber(view)) return HeatScale.ofTarget(view.slice().data());
    NetworkSpec spec = view.snapshot().recipe().network();
    return HeatScale.ofActivation(spec.activationOf(spec.layerCount() - 1));
  }

  PresentArea square() {
    return square;
  }

  SurfaceView view() {
    return view;
  }

  SurfacePoints points() {
    return view.answers().points();
  }

  double x(int point) {
    return square.x() + square.width() * view.slice().horizontal().share(points().x(point));
  }

  double y(int point) {
    if (view.slice().vertical().isEmpty()) return heightOf(points().target(point));
    double share = view.slice().vertical().get().share(points().y(point));
    return square.bottom() - square.height() * share;
  }

  /** Of an output, or of a target, along one feature. */
  double heightOf(double value) {
    double share = Math.max(0, Math.min(1, (value - low) / (high - low)));
    return square.bottom() - square.height() * share;
  }

  double markSize() {
    double many = Math.sqrt(160.0 / Math.max(1, points().size()));
    return Math.max(3.2, Math.min(1.25, many) * square.width() / 52);
  }

  /** Of numbers; null where the targets are classes. */
  HeatScale heat() {
    return isNumber(view) ? HeatScale.ofTarget(view.slice().data()) : null;
  }

  /** Whether the targets are numbers. */
  static boolean isNumber(SurfaceView view) {
    return !view.slice().data().dataset().isClassification();
  }
}
