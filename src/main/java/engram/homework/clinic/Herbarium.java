package engram.homework.clinic;

import engram.data.Dataset;
import engram.data.Feature;
import engram.data.SplitPlan;
import engram.data.sets.BuiltInSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** Fisher's irises as they may come from a collection: with a column too much, or wrong labels. */
final class Herbarium {
  /** Ids of the two, by which the window has their names. */
  static final String WITH_DRAWERS = "herbarium";

  static final String WITH_SLIPS = "field-book";

  /** Rows of one page of the field book, which was copied under the wrong heading. */
  static final int FIRST_SLIP = 101;

  static final int LAST_SLIP = 124;

  private static final int SETOSA = 0;

  /** Of a flower that is not put away yet. */
  private static final double NO_DRAWER = 0;

  private Herbarium() {}

  /**
   * With the drawer that each flower lies in, which are sorted by species. Flowers that are left
   * for the test have come in only now, and lie in none.
   *
   * @param split that parts them
   */
  static Dataset withDrawers(SplitPlan split) {
    Dataset iris = BuiltInSet.IRIS.load();
    double[] drawers = labels(iris);
    for (int row = 0; row < drawers.length; row++) drawers[row]++;
    for (int row : split.split(iris).test()) drawers[row] = NO_DRAWER;
    List<Feature> features = new ArrayList<>(iris.features());
    features.add(Feature.number("drawer"));
    List<IntToDoubleFunction> columns = new ArrayList<>(columns(iris));
    columns.add(row -> drawers[row]);
    return Dataset.wrap(WITH_DRAWERS, features, iris.target(), columns, labels(iris));
  }

  /** With virginicas that are labelled as setosas. */
  static Dataset withSlips() {
    Dataset iris = BuiltInSet.IRIS.load();
    double[] labels = labels(iris);
    Arrays.fill(labels, FIRST_SLIP - 1, LAST_SLIP, SETOSA);
    return Dataset.wrap(WITH_SLIPS, iris.features(), iris.target(), columns(iris), labels);
  }

  private static double[] labels(Dataset dataset) {
    return IntStream.range(0, dataset.rows()).mapToDouble(dataset::target).toArray();
  }

  private static List<IntToDoubleFunction> columns(Dataset dataset) {
    return IntStream.range(0, dataset.featureCount())
        .<IntToDoubleFunction>mapToObj(f -> row -> dataset.value(row, f))
        .toList();
  }
}
