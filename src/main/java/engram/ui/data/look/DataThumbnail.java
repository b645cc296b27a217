package engram.ui.data.look;

import engram.data.Dataset;
import engram.data.sets.BuiltInSet;
import engram.ui.plot.MarkPart;
import engram.ui.plot.ScatterPlot;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Some points of a data set, small.
 *
 * @param dots of which only places, classes and shades are looked at
 */
public record DataThumbnail(List<ScatterPlot.Mark> dots) {
  /** As many as can be told apart in a small picture. */
  private static final int MOST = 150;

  /** Of all sets whose rows are points. */
  public static Map<BuiltInSet, DataThumbnail> all() {
    Map<BuiltInSet, DataThumbnail> all = new EnumMap<>(BuiltInSet.class);
    for (BuiltInSet set : BuiltInSet.values()) {
      if (set.featureCount() <= 2) all.put(set, of(set.load()));
    }
    return all;
  }

  /** Of rows with one or two features; above a single one stands the target. */
  public static DataThumbnail of(Dataset dataset) {
    double[] across = shares(dataset, 0);
    double[] up = shares(dataset, 1);
    double[] target = shares(dataset, dataset.featureCount());
    boolean numbers = dataset.target().isNumber();
    int count = Math.min(MOST, dataset.rows());
    List<ScatterPlot.Mark> dots = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int row = (int) ((long) i * dataset.rows() / count);
      dots.add(
          new ScatterPlot.Mark(
              row,
              across[row],
              up[row],
              numbers ? -1 : dataset.label(row),
              numbers ? 2 * target[row] - 1 : 0,
              MarkPart.TRAINING));
    }
    return new DataThumbnail(List.copyOf(dots));
  }

  /** A feature of all rows, or the target behind the last one, from 0 for the least to 1. */
  private static double[] shares(Dataset dataset, int column) {
    double[] values = new double[dataset.rows()];
    for (int row = 0; row < values.length; row++) {
      boolean feature = column < dataset.featureCount();
      values[row] = feature ? dataset.value(row, column) : dataset.target(row);
    }
    double least = Arrays.stream(values).min().orElseThrow();
    double range = Arrays.stream(values).max().orElseThrow() - least;
    return Arrays.stream(values).map(v -> range == 0 ? 0.5 : (v - least) / range).toArray();
  }
}
