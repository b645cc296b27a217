package engram.ui.explore;

import engram.ui.curves.CurvePoints;
import engram.ui.plot.AxisTicks;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.DoublePredicate;

/** Makes the plot of the tried learning rates. */
final class ExplorerPlot {
  private static final int ROWS = 6;
  private static final int COLUMNS = 5;

  private final ExplorerTexts texts;
  private final String vertical;
  private final String horizontal;
  private final CurvePoints points = new CurvePoints();

  ExplorerPlot(ExplorerTexts texts, String vertical, String horizontal) {
    this.texts = texts;
    this.vertical = vertical;
    this.horizontal = horizontal;
  }

  /**
   * @param inForce which rate is the one in force
   * @param pointed which row the pointer is on
   * @param columns width in pixels
   */
  GhostPlot of(
      ExplorerPicture picture, DoublePredicate inForce, OptionalInt pointed, double columns) {
    List<GhostPlot.Curve> curves = new ArrayList<>();
    for (int i = 0; i < picture.trials().size(); i++) {
      points.clear();
      picture.thin(i, columns, points);
      double[] xs = new double[points.size()];
      double[] ys = new double[points.size()];
      for (int k = 0; k < xs.length; k++) {
        xs[k] = picture.horizontal().share(points.epoch(k));
        ys[k] = picture.loss().share(points.value(k));
      }
      double rate = picture.trials().get(i).rate();
      boolean isPointed = pointed.equals(OptionalInt.of(i));
      curves.add(new GhostPlot.Curve(xs, ys, texts.rate(rate), i, inForce.test(rate), isPointed));
    }
    return new GhostPlot(
        curves,
        AxisTicks.on(picture.loss(), picture.loss().ticks(ROWS)),
        AxisTicks.on(picture.horizontal(), picture.horizontal().wholeTicks(COLUMNS)),
        vertical,
        horizontal);
  }
}
