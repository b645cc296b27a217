package engram.ui.data.look;

import engram.data.Dataset;
import engram.data.NumpyRandom;
import engram.training.DataPart;
import engram.training.recipe.PreparedData;
import java.util.Arrays;
import java.util.List;

/**
 * Some columns of the data, all numbers: how each is spread over all rows, and the rows as points.
 * Of very many rows a fixed random part stands for all as points. Immutable.
 */
final class LookPoints {
  /** More points hide each other, and take long to paint in each cell. */
  static final int MOST = 2000;

  private static final long SEED = 0;

  final PreparedData data;

  /** The numbers of the columns: features, and the target behind the last one. */
  final List<Integer> columns;

  private final int[] rows;
  private final DataPart[] uses;
  private final double[][] values;

  /** How each column is spread. */
  final List<LookBars> bars;

  /** The smallest number asked for among the points; 0 for classes. */
  final double least;

  /** The largest one. */
  final double greatest;

  /**
   * @param columns features, and maybe the target behind the last one; all are numbers
   */
  LookPoints(PreparedData data, List<Integer> columns) {
    this.data = data;
    this.columns = List.copyOf(columns);
    Dataset dataset = data.dataset();
    double[][] all = new double[columns.size()][dataset.rows()];
    for (int row = 0; row < dataset.rows(); row++) {
      double[] features = data.inputs().values(dataset, row);
      for (int c = 0; c < all.length; c++) {
        int column = columns.get(c);
        all[c][row] = column < features.length ? features[column] : dataset.target(row);
      }
    }
    bars = Arrays.stream(all).map(column -> new LookBars(dataset, column)).toList();
    rows = chosen(dataset.rows());
    uses = uses(data, rows);
    values = new double[all.length][];
    for (int c = 0; c < all.length; c++) {
      double[] column = all[c];
      values[c] = Arrays.stream(rows).mapToDouble(row -> column[row]).toArray();
    }
    boolean numbers = dataset.target().isNumber();
    least = numbers ? Arrays.stream(rows).mapToDouble(dataset::target).min().orElse(0) : 0;
    greatest = numbers ? Arrays.stream(rows).mapToDouble(dataset::target).max().orElse(0) : 0;
  }

  private static int[] chosen(int all) {
    int[] chosen = Arrays.copyOf(new NumpyRandom(SEED).permutation(all), Math.min(all, MOST));
    Arrays.sort(chosen);
    return chosen;
  }

  private static DataPart[] uses(PreparedData data, int[] rows) {
    DataPart[] all = new DataPart[data.dataset().rows()];
    for (DataPart part : DataPart.values()) { // without a test share all are also tested with
      for (int row : part.rows(data)) all[row] = part;
    }
    return Arrays.stream(rows).mapToObj(row -> all[row]).toArray(DataPart[]::new);
  }

  /** How many points there are. */
  int size() {
    return rows.length;
  }

  /** Whether only some rows are points. */
  boolean isPart() {
    return rows.length < data.dataset().rows();
  }

  /** The row of the data set that a point is. */
  int row(int point) {
    return rows[point];
  }

  DataPart use(int point) {
    return uses[point];
  }

  /** The class of a point, or the number asked for. */
  double target(int point) {
    return data.dataset().target(rows[point]);
  }

  /**
   * @param place of the column among {@link #columns}
   */
  double value(int place, int point) {
    return values[place][point];
  }

  /** Where a value of that column lies on its axis, 0 … 1. */
  double share(int place, int point) {
    return bars.get(place).scale.share(values[place][point]);
  }

  /** Where the number asked for of a point stands: −1 for the least one, 1 for the greatest. */
  double shade(int point) {
    return greatest == least ? 0 : 2 * (target(point) - least) / (greatest - least) - 1;
  }

  /** The point of that row; -1 if it is none. */
  int pointOf(int row) {
    return Math.max(-1, Arrays.binarySearch(rows, row));
  }
}
