package engram.ui.explore;

import engram.inspect.landscape.LossLandscape;
import engram.inspect.landscape.ParameterPlane.Place;
import engram.inspect.landscape.PlanePath;
import engram.ui.plot.AxisTicks;
import engram.ui.plot.NiceScale;
import engram.ui.plot.PlotAxes;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;

/**
 * All that a picture of a loss landscape shows.
 *
 * @param path walked by the run
 * @param present where the run is
 * @param target where the present place is being dragged to
 * @param columns of the horizontal axis
 * @param rows of the vertical axis
 * @param number writes a loss
 */
record LandscapePicture(
    LossLandscape map,
    Optional<PlanePath> path,
    Place present,
    Optional<Place> target,
    List<PlotAxes.Tick> columns,
    List<PlotAxes.Tick> rows,
    DoubleFunction<String> number) {

  private static final int TICKS = 5;

  LandscapePicture {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  static LandscapePicture of(LandscapeView view, LandscapeTexts texts) {
    return new LandscapePicture(
        view.map(),
        view.path(),
        view.place(),
        view.target(),
        ticks(texts.columns(view)),
        ticks(texts.rows(view)),
        texts::number);
  }

  private static List<PlotAxes.Tick> ticks(NiceScale scale) {
    return AxisTicks.on(scale, scale.ticks(TICKS));
  }
}
