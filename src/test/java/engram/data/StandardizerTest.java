package engram.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StandardizerTest {

  static Stream<List<String>> columns() {
    return Golden.lines("standardizer.txt");
  }

  @ParameterizedTest
  @MethodSource("columns")
  void meanAndStdAreScikitLearnsAndExactToAnUlp(List<String> golden) {
    double[] numbers = golden.stream().skip(1).mapToDouble(Double::parseDouble).toArray();
    DMatrixRMaj column = new DMatrixRMaj(numbers.length - 4, 1);
    System.arraycopy(numbers, 4, column.data, 0, column.numRows);

    Standardizer standardizer = Standardizer.fit(column);

    assertThat(standardizer.mean(0)).isCloseTo(numbers[0], within(1e-15 * Math.abs(numbers[0])));
    assertThat(standardizer.std(0)).isCloseTo(numbers[1], within(1e-15 * numbers[1]));
    assertThat(standardizer.mean(0)).isCloseTo(numbers[2], within(Math.ulp(numbers[2])));
    // The exact standard deviation of a constant column is 0, and 1 is taken instead.
    double std = numbers[3] == 0 ? 1 : numbers[3];
    assertThat(standardizer.std(0)).isCloseTo(std, within(Math.ulp(std)));
  }

  @Test
  void itsMeanIsThatOfTheDocumentsTrainingRows() {
    Dataset iris = BuiltInData.iris();
    DMatrixRMaj training = iris.features(Split.trainTest(150, 0.2, 42).train());

    Standardizer standardizer = Standardizer.fit(training);

    List<String> golden = Golden.lines("standardizer.txt", "iris-3").findFirst().orElseThrow();
    assertThat(standardizer.mean(3)).isEqualTo(Double.parseDouble(golden.get(3)));
  }

  @Property
  void theFittedRowsGetMeanZeroAndStdOne(
      @ForAll @Size(min = 2, max = 50) List<@DoubleRange(min = -1000, max = 1000) Double> values) {
    DMatrixRMaj column = new DMatrixRMaj(values.size(), 1);
    Arrays.setAll(column.data, values::get);
    Standardizer standardizer = Standardizer.fit(column);
    Assume.that(standardizer.std(0) > 0.01 && standardizer.std(0) != 1);

    Standardizer again = Standardizer.fit(standardizer.apply(column));

    assertThat(again.mean(0)).isCloseTo(0, within(1e-9));
    assertThat(again.std(0)).isCloseTo(1, within(1e-9));
  }

  @Property
  void invertUndoesApply(@ForAll @DoubleRange(min = -1000, max = 1000) double value) {
    Standardizer standardizer = Standardizer.fit(new DMatrixRMaj(new double[][] {{3}, {4}, {8}}));

    assertThat(standardizer.invert(0, standardizer.apply(0, value)))
        .isCloseTo(value, within(1e-12));
  }

  @Test
  void applyLeavesTheMatrixAsItWas() {
    DMatrixRMaj features = new DMatrixRMaj(new double[][] {{1, 10}, {3, 30}});

    DMatrixRMaj scaled = Standardizer.fit(features).apply(features);

    assertThat(scaled.data).containsExactly(-1, -1, 1, 1);
    assertThat(features.data).containsExactly(1, 10, 3, 30);
  }

  @Test
  void aConstantFeatureBecomesZeroAndNotNaN() {
    DMatrixRMaj features = new DMatrixRMaj(new double[][] {{0.1}, {0.1}, {0.1}});

    assertThat(Standardizer.fit(features).apply(features).data).containsOnly(0);
  }

  @Test
  void identityChangesNothing() {
    DMatrixRMaj features = new DMatrixRMaj(new double[][] {{-0.0, 5.1}, {1e300, 4e-320}});
    Standardizer identity = Standardizer.identity(2);

    assertThat(identity.apply(features).data).isEqualTo(features.data);
    assertThat(identity.invert(1, 5.1)).isEqualTo(5.1);
    assertThat(identity.mean(1)).isZero();
    assertThat(identity.std(1)).isEqualTo(1);
  }

  @Test
  void noRowsAreRefused() {
    assertThatThrownBy(() -> Standardizer.fit(new DMatrixRMaj(0, 4)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a mean needs at least one row");
  }

  @Test
  void numbersTooLargeToSquareAreRefused() {
    assertThatThrownBy(
            () -> Standardizer.fit(new DMatrixRMaj(new double[][] {{1, 1e200}, {2, -1e200}})))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("feature 1 holds numbers that are not finite or too large to standardise");
  }

  @Test
  void anotherNumberOfFeaturesIsRefusedWithBothNumbers() {
    assertThatThrownBy(() -> Standardizer.identity(4).apply(new DMatrixRMaj(1, 3)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("4 features were fitted, but the matrix has 3");
  }
}
