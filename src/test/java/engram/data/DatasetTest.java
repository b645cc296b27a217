package engram.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DatasetTest {
  private final DMatrixRMaj features = new DMatrixRMaj(new double[][] {{1, 2}, {3, 4}, {5, 6}});
  private final int[] labels = {0, 1, 0};

  @Test
  void itHoldsWhatItWasGiven() {
    Dataset dataset = dataset();

    assertThat(dataset.id()).isEqualTo("small");
    assertThat(dataset.featureNames()).containsExactly("length", "count");
    assertThat(dataset.featureUnits()).containsExactly("cm", "");
    assertThat(dataset.classNames()).containsExactly("yes", "no");
    assertThat(dataset.rows()).isEqualTo(3);
    assertThat(dataset.features()).isEqualTo(2);
    assertThat(dataset.classes()).isEqualTo(2);
    assertThat(dataset.feature(1, 0)).isEqualTo(3);
    assertThat(dataset.label(1)).isEqualTo(1);
  }

  @Test
  void chosenRowsComeInTheirOrder() {
    DMatrixRMaj chosen = dataset().features(new int[] {2, 0, 2});

    assertThat(chosen.numRows).isEqualTo(3);
    assertThat(chosen.numCols).isEqualTo(2);
    assertThat(chosen.data).containsExactly(5, 6, 1, 2, 5, 6);
    assertThat(dataset().labels(new int[] {1, 0})).containsExactly(1, 0);
  }

  @Test
  void noOneCanChangeIt() {
    Dataset dataset = dataset();
    int[] all = {0, 1, 2};

    features.fill(9);
    Arrays.fill(labels, 1);
    dataset.features(all).fill(9);
    Arrays.fill(dataset.labels(all), 1);

    assertThat(dataset.features(all).data).containsExactly(1, 2, 3, 4, 5, 6);
    assertThat(dataset.labels(all)).containsExactly(0, 1, 0);
    assertThatThrownBy(() -> dataset.classNames().set(0, "other"))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  static Stream<Arguments> contradictions() {
    List<String> names = List.of("a", "b");
    List<String> units = List.of("", "");
    double[][] rows = {{1, 2}};
    int[] label = {0};
    return Stream.of(
        Arguments.of(List.of("a"), units, names, rows, label, "1 feature names for 2 features"),
        Arguments.of(names, List.of(""), names, rows, label, "1 feature units for 2 features"),
        Arguments.of(names, units, names, rows, new int[2], "2 labels for 1 rows"),
        Arguments.of(List.of("a", "a"), units, names, rows, label, "a name occurs twice in [a, a]"),
        Arguments.of(names, units, List.of("c", "c"), rows, label, "a name occurs twice in [c, c]"),
        Arguments.of(
            names,
            units,
            names,
            new double[][] {{1, Double.NaN}},
            label,
            "feature 1 of row 0 is NaN"),
        Arguments.of(
            names, units, names, rows, new int[] {2}, "row 0 has label 2, but there are 2 classes"),
        Arguments.of(
            names,
            units,
            names,
            rows,
            new int[] {-1},
            "row 0 has label -1, but there are 2 classes"));
  }

  @ParameterizedTest
  @MethodSource("contradictions")
  void contradictionsAreNamed(
      List<String> names,
      List<String> units,
      List<String> classes,
      double[][] rows,
      int[] labels,
      String sentence) {
    assertThatThrownBy(
            () -> Dataset.of("small", names, units, classes, new DMatrixRMaj(rows), labels))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(sentence);
  }

  @Test
  void irisIsScikitLearns() {
    Dataset iris = BuiltInData.iris();
    int[] all = IntStream.range(0, iris.rows()).toArray();

    byte[] featureBytes = Golden.bytes(iris.features(all).data);
    byte[] labelBytes = Golden.bytes(iris.labels(all));
    byte[] both = Arrays.copyOf(featureBytes, featureBytes.length + labelBytes.length);
    System.arraycopy(labelBytes, 0, both, featureBytes.length, labelBytes.length);

    assertThat(Golden.lines("iris.txt").findFirst().orElseThrow())
        .containsExactly(Golden.sha256(both));
  }

  @Test
  void irisHasItsNamesAndUnits() {
    Dataset iris = BuiltInData.iris();

    assertThat(iris.id()).isEqualTo("iris");
    assertThat(iris.featureNames())
        .containsExactly("sepal-length", "sepal-width", "petal-length", "petal-width");
    assertThat(iris.featureUnits()).containsOnly("cm").hasSize(4);
    assertThat(iris.classNames()).containsExactly("setosa", "versicolor", "virginica");
  }

  @Test
  void irisHasTheTwoFlowersAsFisherPrintedThem() {
    assertThat(BuiltInData.iris().features(new int[] {34, 37}).data)
        .containsExactly(4.9, 3.1, 1.5, 0.2, 4.9, 3.6, 1.4, 0.1);
  }

  private Dataset dataset() {
    return Dataset.of(
        "small",
        List.of("length", "count"),
        List.of("cm", ""),
        List.of("yes", "no"),
        features,
        labels);
  }
}
