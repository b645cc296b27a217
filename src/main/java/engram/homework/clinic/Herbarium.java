package engram.homework.clinic;

import engram.data.Dataset;
import engram.data.Feature;
import engram.data.SplitPlan;
import engram.data.sets.BuiltInSet;
import java.util.ArrayList;
import java.util.List;
import org.ejml.data.DMatrixRMaj;

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
    int d = iris.featureCount();
    DMatrixRMaj values = new DMatrixRMaj(iris.rows(), d + 1);
    double[] labels = new double[iris.rows()];
    for (int row = 0; row < iris.rows(); row++) {
      labels[row] = iris.label(row);
      for (int f = 0; f < d; f++) values.set(row, f, iris.value(row, f));
      values.set(row, d, 1 + iris.label(row));
    }
    for (int row : split.split(iris).test()) values.set(row, d, NO_DRAWER);
    List<Feature> features = new ArrayList<>(iris.features());
    features.add(Feature.number("drawer"));
    return Dataset.of(WITH_DRAWERS, features, iris.target(), values, labels);
  }

  /** With virginicas that are labelled as setosas. */
  static Dataset withSlips() {
    Dataset iris = BuiltInSet.IRIS.load();
    int d = iris.featureCount();
    DMatrixRMaj values = new DMatrixRMaj(iris.rows(), d);
    double[] labels = new double[iris.rows()];
    for (int row = 0; row < iris.rows(); row++) {
      for (int f = 0; f < d; f++) values.set(row, f, iris.value(row, f));
      boolean slip = row + 1 >= FIRST_SLIP && row + 1 <= LAST_SLIP;
      labels[row] = slip ? SETOSA : iris.label(row);
    }
    return Dataset.of(WITH_SLIPS, iris.features(), iris.target(), values, labels);
  }
}
