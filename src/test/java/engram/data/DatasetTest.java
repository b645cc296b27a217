package engram.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import engram.data.sets.BuiltInSet;
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
  private static final Feature A = Feature.number("a");
  private static final Feature B = Feature.number("b");
  private static final Feature KIND = Feature.category("kind", List.of("yes", "no"));

  private final DMatrixRMaj values = new DMatrixRMaj(new double[][] {{1, 1}, {3, 0}, {5, 1}});
  private final double[] targets = {0, 1, 0};

  @Test
  void itHoldsWhatItWasGiven() {
    Dataset dataset = dataset();

    assertThat(dataset.id()).isEqualTo("small");
    assertThat(dataset.task()).isEqualTo(Task.CLASSIFICATION);
    assertThat(dataset.features())
        .containsExactly(
            Feature.number("length", "cm"), Feature.category("colour", List.of("red", "blue")));
    assertThat(dataset.target()).isEqualTo(KIND);
    assertThat(dataset.classNames()).containsExactly("yes", "no");
    assertThat(dataset.rows()).isEqualTo(3);
    assertThat(dataset.featureCount()).isEqualTo(2);
    assertThat(dataset.classes()).isEqualTo(2);
    assertThat(dataset.value(1, 0)).isEqualTo(3);
    assertThat(dataset.label(1)).isEqualTo(1);
  }

  @Test
  void numbersToForetellHaveNoClasses() {
    Dataset numbers = Dataset.of("n", List.of(A, B), Feature.number("y", "g"), values, targets);

    assertThat(numbers.task()).isEqualTo(Task.REGRESSION);
    assertThat(numbers.classes()).isZero();
    assertThat(numbers.target(1)).isEqualTo(1);
    assertThatThrownBy(() -> numbers.label(1)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void chosenRowsComeInTheirOrder() {
    Dataset chosen = dataset().subset(new int[] {2, 1, 2});

    assertThat(chosen.rows()).isEqualTo(3);
    assertThat(values(chosen)).containsExactly(5, 1, 3, 0, 5, 1);
    assertThat(IntStream.range(0, 3).map(chosen::label)).containsExactly(0, 1, 0);
    assertThat(chosen.features()).isEqualTo(dataset().features());
  }

  @Test
  void noOneCanChangeIt() {
    Dataset dataset = dataset();

    values.fill(9);
    Arrays.fill(targets, 1);

    assertThat(values(dataset)).containsExactly(1, 1, 3, 0, 5, 1);
    assertThat(dataset.label(0)).isZero();
    assertThatThrownBy(() -> dataset.classNames().set(0, "other"))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void whatIsNotKnownMakesARowIncomplete() {
    values.set(1, 1, Double.NaN);

    assertThat(IntStream.range(0, 3).filter(row -> dataset().isIncomplete(row, new int[] {0, 1})))
        .containsExactly(1);
  }

  static Stream<Arguments> contradictions() {
    double[][] rows = {{1, 0}};
    double[] first = {0};
    return Stream.of(
        Arguments.of(List.of(A), rows, first, "1 features have 2 columns"),
        Arguments.of(List.of(A, B), rows, new double[2], "2 targets for 1 rows"),
        Arguments.of(List.of(A, A), rows, first, "two features are called a"),
        Arguments.of(
            List.of(A, B),
            new double[][] {{1, Double.POSITIVE_INFINITY}},
            first,
            "feature b of row 0 is Infinity"),
        Arguments.of(
            List.of(A, KIND), new double[][] {{1, 2}}, first, "feature kind of row 0 is 2.0"),
        Arguments.of(
            List.of(A, KIND), new double[][] {{1, 0.5}}, first, "feature kind of row 0 is 0.5"),
        Arguments.of(List.of(A, B), rows, new double[] {2}, "row 0 has the target 2.0"),
        Arguments.of(List.of(A, B), rows, new double[] {-1}, "row 0 has the target -1.0"),
        Arguments.of(List.of(A, B), rows, new double[] {Double.NaN}, "row 0 has the target NaN"));
  }

  @ParameterizedTest
  @MethodSource("contradictions")
  void contradictionsAreNamed(
      List<Feature> features, double[][] rows, double[] targets, String sentence) {
    assertThatThrownBy(() -> Dataset.of("small", features, KIND, new DMatrixRMaj(rows), targets))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(sentence);
  }

  @Test
  void aCategoryOccursOnce() {
    assertThatThrownBy(() -> Feature.category("kind", List.of("c", "c")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a category of kind occurs twice: [c, c]");
  }

  @Test
  void irisIsScikitLearns() {
    Dataset iris = BuiltInSet.IRIS.load();

    byte[] valueBytes = Golden.bytes(values(iris));
    byte[] labelBytes = Golden.bytes(IntStream.range(0, 150).map(iris::label).toArray());
    byte[] both = Arrays.copyOf(valueBytes, valueBytes.length + labelBytes.length);
    System.arraycopy(labelBytes, 0, both, valueBytes.length, labelBytes.length);

    assertThat(Golden.lines("iris.txt").findFirst().orElseThrow())
        .containsExactly(Golden.sha256(both));
  }

  @Test
  void irisHasItsNamesAndUnits() {
    Dataset iris = BuiltInSet.IRIS.load();

    assertThat(iris.id()).isEqualTo("iris");
    assertThat(iris.features())
        .extracting(Feature::name)
        .containsExactly("sepal-length", "sepal-width", "petal-length", "petal-width");
    assertThat(iris.features()).extracting(Feature::unit).containsOnly("cm").hasSize(4);
    assertThat(iris.classNames()).containsExactly("setosa", "versicolor", "virginica");
  }

  @Test
  void irisHasTheTwoFlowersAsFisherPrintedThem() {
    assertThat(values(BuiltInSet.IRIS.load().subset(new int[] {34, 37})))
        .containsExactly(4.9, 3.1, 1.5, 0.2, 4.9, 3.6, 1.4, 0.1);
  }

  @Test
  void theChecksumTellsDataApart() {
    DataSource source = DataSource.own(dataset());
    assertThat(DataSource.own(dataset())).isEqualTo(source);

    values.set(2, 0, 5.5);
    assertThat(DataSource.own(dataset())).isNotEqualTo(source);
    values.set(2, 0, 5);
    targets[2] = 1;
    assertThat(DataSource.own(dataset())).isNotEqualTo(source);
  }

  static double[] values(Dataset dataset) {
    int d = dataset.featureCount();
    return IntStream.range(0, dataset.rows() * d)
        .mapToDouble(i -> dataset.value(i / d, i % d))
        .toArray();
  }

  private Dataset dataset() {
    return Dataset.of(
        "small",
        List.of(Feature.number("length", "cm"), Feature.category("colour", List.of("red", "blue"))),
        KIND,
        values,
        targets);
  }
}
