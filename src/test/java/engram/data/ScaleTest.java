package engram.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import engram.data.sets.BuiltInSet;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScaleTest {

  static Stream<List<String>> columns() {
    return Golden.lines("standardizer.txt");
  }

  @ParameterizedTest
  @MethodSource("columns")
  void meanAndStdAreScikitLearnsAndExactToAnUlp(List<String> golden) {
    double[] numbers = golden.stream().skip(1).mapToDouble(Double::parseDouble).toArray();

    Scale scale = Scale.standard(Arrays.copyOfRange(numbers, 4, numbers.length));

    assertThat(scale.zero()).isCloseTo(numbers[0], within(1e-15 * Math.abs(numbers[0])));
    assertThat(scale.unit()).isCloseTo(numbers[1], within(1e-15 * numbers[1]));
    assertThat(scale.zero()).isCloseTo(numbers[2], within(Math.ulp(numbers[2])));
    // The exact standard deviation of a constant column is 0, and 1 is taken instead.
    double std = numbers[3] == 0 ? 1 : numbers[3];
    assertThat(scale.unit()).isCloseTo(std, within(Math.ulp(std)));
  }

  @Test
  void itsMeanIsThatOfTheDocumentsTrainingRows() {
    Dataset iris = BuiltInSet.IRIS.load();
    int[] training = Split.trainTest(150, 0.2, 42).train();

    Scale scale =
        Scale.standard(Arrays.stream(training).mapToDouble(row -> iris.value(row, 3)).toArray());

    List<String> golden = Golden.lines("standardizer.txt", "iris-3").findFirst().orElseThrow();
    assertThat(scale.zero()).isEqualTo(Double.parseDouble(golden.get(3)));
  }

  @Property
  void theFittedRowsGetMeanZeroAndStdOne(
      @ForAll @Size(min = 2, max = 50) List<@DoubleRange(min = -1000, max = 1000) Double> values) {
    double[] column = values.stream().mapToDouble(Double::doubleValue).toArray();
    Scale scale = Scale.standard(column);
    Assume.that(scale.unit() > 0.01 && scale.unit() != 1);

    Scale again = Scale.standard(Arrays.stream(column).map(scale::apply).toArray());

    assertThat(again.zero()).isCloseTo(0, within(1e-9));
    assertThat(again.unit()).isCloseTo(1, within(1e-9));
  }

  @Property
  void theFittedRowsGetTheRangeFromZeroToOne(
      @ForAll @Size(min = 2, max = 50) List<@DoubleRange(min = -1000, max = 1000) Double> values) {
    double[] column = values.stream().mapToDouble(Double::doubleValue).toArray();
    Scale scale = Scale.range(column);
    Assume.that(Arrays.stream(column).distinct().count() > 1);

    double[] scaled = Arrays.stream(column).map(scale::apply).sorted().toArray();

    assertThat(scaled[0]).isZero();
    assertThat(scaled[scaled.length - 1]).isEqualTo(1);
  }

  @Property
  void invertUndoesApply(@ForAll @DoubleRange(min = -1000, max = 1000) double value) {
    Scale scale = Scale.standard(new double[] {3, 4, 8});

    assertThat(scale.invert(scale.apply(value))).isCloseTo(value, within(1e-12));
  }

  @Test
  void aConstantFeatureBecomesZeroAndNotNaN() {
    double[] constant = {0.1, 0.1, 0.1};

    assertThat(Scale.standard(constant).apply(0.1)).isZero();
    assertThat(Scale.range(constant).apply(0.1)).isZero();
  }

  @Test
  void noScaleChangesNothing() {
    for (double value : new double[] {-0.0, 5.1, 1e300, 4e-320}) {
      assertThat(Scale.NONE.apply(value)).isEqualTo(value);
      assertThat(Scale.NONE.invert(value)).isEqualTo(value + 0.0);
    }
  }

  @Test
  void noRowsAreRefused() {
    assertThatThrownBy(() -> Scale.standard(new double[0]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a mean needs at least one row");
  }

  @Test
  void numbersTooLargeToScaleAreRefused() {
    assertThatThrownBy(() -> Scale.standard(new double[] {1e200, -1e200}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a column holds numbers that are not finite or too large to standardise");
    assertThatThrownBy(() -> Scale.range(new double[] {1.7e308, -1.7e308}))
        .hasMessage("a column holds numbers that are not finite or too far apart to scale");
  }
}
