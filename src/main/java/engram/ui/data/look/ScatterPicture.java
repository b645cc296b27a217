package engram.ui.data.look;

import engram.data.Dataset;
import engram.data.Feature;
import engram.training.DataPart;
import engram.training.recipe.PreparedData;
import engram.ui.plot.NiceScale;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows of a data set on two axes. Of very many rows some stand for all.
 *
 * @param horizontal the column on the horizontal axis: a feature, or the target behind the last one
 * @param vertical the column on the vertical axis
 * @param least the smallest number asked for among the points; 0 for classes
 * @param greatest the largest one
 */
record ScatterPicture(
    PreparedData data,
    int horizontal,
    int vertical,
    NiceScale across,
    NiceScale upwards,
    List<Point> points,
    double least,
    double greatest) {

  /** More marks than these hide each other anyway, and take long to draw. */
  static final int MOST_POINTS = 4000;

  /**
   * One row.
   *
   * @param row its number in the data set in use
   * @param x its value on the horizontal axis, completed if it is not known
   * @param y its value on the vertical axis
   * @param target its class number, or the number asked for
   */
  record Point(int row, double x, double y, double target, DataPart use) {}

  static ScatterPicture of(PreparedData data, int horizontal, int vertical) {
    Dataset dataset = data.dataset();
    int every = (dataset.rows() + MOST_POINTS - 1) / MOST_POINTS;
    List<Point> points = new ArrayList<>();
    add(points, data, horizontal, vertical, DataPart.TRAINING, every);
    add(points, data, horizontal, vertical, DataPart.VALIDATION, every);
    // without a test share these are all rows once more
    boolean kept = data.setup().split().test() > 0;
    if (kept) add(points, data, horizontal, vertical, DataPart.TEST, every);
    boolean numbers = dataset.target().isNumber();
    return new ScatterPicture(
        data,
        horizontal,
        vertical,
        axis(column(dataset, horizontal), points.stream().mapToDouble(Point::x).toArray()),
        axis(column(dataset, vertical), points.stream().mapToDouble(Point::y).toArray()),
        List.copyOf(points),
        numbers ? points.stream().mapToDouble(Point::target).min().orElseThrow() : 0,
        numbers ? points.stream().mapToDouble(Point::target).max().orElseThrow() : 0);
  }

  private static void add(
      List<Point> points, PreparedData data, int x, int y, DataPart use, int every) {
    int[] rows = use.rows(data);
    for (int i = 0; i < rows.length; i += every) {
      int row = rows[i];
      double target = data.dataset().target(row);
      double[] values = data.inputs().values(data.dataset(), row);
      points.add(
          new Point(
              row,
              x < values.length ? values[x] : target,
              y < values.length ? values[y] : target,
              target,
              use));
    }
  }

  /** A feature, or the target behind the last one. */
  static Feature column(Dataset dataset, int column) {
    return column < dataset.featureCount() ? dataset.feature(column) : dataset.target();
  }

  private static NiceScale axis(Feature feature, double[] values) {
    if (!feature.isNumber()) return new NiceScale(-0.5, feature.categories().size() - 0.5, false);
    return NiceScale.around(values);
  }

  /** Where the number asked for of a point stands: −1 for the least one, 1 for the greatest. */
  double shade(Point point) {
    return greatest == least ? 0 : 2 * (point.target() - least) / (greatest - least) - 1;
  }
}
