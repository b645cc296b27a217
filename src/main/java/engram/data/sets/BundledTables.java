package engram.data.sets;

import engram.data.Dataset;
import engram.data.Feature;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;

/** The sets that are not drawn. Sources and licences stand beside the files, in {@code data}. */
final class BundledTables {
  /** Height and width of a digit. */
  static final int SIDE = 8;

  private BundledTables() {}

  /**
   * Fisher's 150 irises, 50 of each of three species, in the numbers and the order of
   * scikit-learn's {@code load_iris()}.
   */
  static Dataset iris() {
    return new BundledTable(
            "iris.csv",
            List.of(
                Feature.number("sepal-length", "cm"),
                Feature.number("sepal-width", "cm"),
                Feature.number("petal-length", "cm"),
                Feature.number("petal-width", "cm")),
            Feature.category("species", List.of("setosa", "versicolor", "virginica")))
        .read("iris");
  }

  /**
   * 1797 handwritten digits of 8 × 8 grey values 0 … 16, row by row from the top left, in the
   * numbers and the order of scikit-learn's {@code load_digits()}. Pixel {@code p_r_c} is that of
   * row r and column c, both from 1.
   */
  static Dataset digits() {
    List<Feature> pixels = new ArrayList<>();
    for (int row = 1; row <= SIDE; row++) {
      for (int column = 1; column <= SIDE; column++) {
        pixels.add(Feature.number("p_" + row + "_" + column));
      }
    }
    List<String> digits = IntStream.range(0, 10).mapToObj(String::valueOf).toList();
    return new BundledTable("digits.csv.gz", pixels, Feature.category("digit", digits))
        .read("digits");
  }

  /** The 342 Palmer penguins that were weighed; of nine the sex is not known. */
  static Dataset penguins() {
    return new BundledTable(
            "penguins.csv",
            List.of(
                Feature.number("bill-length", "mm"),
                Feature.number("bill-depth", "mm"),
                Feature.number("flipper-length", "mm"),
                Feature.category("species", List.of("Adelie", "Chinstrap", "Gentoo")),
                Feature.category("island", List.of("Biscoe", "Dream", "Torgersen")),
                Feature.category("sex", List.of("female", "male"))),
            Feature.number("body-mass", "g"))
        .read("penguins");
  }

  /**
   * A logic gate.
   *
   * @param outputs for the inputs 00, 01, 10, 11
   */
  static Dataset gate(String id, double... outputs) {
    return Dataset.wrap(
        id,
        Generator.coordinates(2),
        Feature.category("y", List.of("0", "1")),
        new DMatrixRMaj(new double[][] {{0, 0}, {0, 1}, {1, 0}, {1, 1}}),
        outputs);
  }
}
