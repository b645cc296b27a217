package engram.ui.present;

import engram.inspect.surface.HeatScale;
import engram.inspect.surface.SurfacePoints;
import engram.ui.surface.SurfaceView;

/** Where the samples lie in the square of a map. */
record MapFrame(PresentArea square, SurfaceView view) {
  SurfacePoints points() {
    return view.answers().points();
  }

  double x(int point) {
    return square.x() + square.width() * view.slice().horizontal().share(points().x(point));
  }

  /** Of a map of two features. */
  double y(int point) {
    double share = view.slice().vertical().orElseThrow().share(points().y(point));
    return square.bottom() - square.height() * share;
  }

  double markSize() {
    double many = Math.sqrt(160.0 / Math.max(1, points().size()));
    return Math.max(3.2, Math.min(1.25, many) * square.width() / 52);
  }

  /** Of numbers; null where the targets are classes. */
  HeatScale heat() {
    boolean number = !view.slice().data().dataset().isClassification();
    return number ? HeatScale.ofTarget(view.slice().data()) : null;
  }
}
