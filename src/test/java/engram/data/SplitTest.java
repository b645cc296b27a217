package engram.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SplitTest {

  static Stream<List<String>> accepted() {
    return Golden.lines("split.txt").filter(golden -> golden.size() == 6);
  }

  static Stream<List<String>> refused() {
    return Golden.lines("split.txt").filter(golden -> golden.get(3).equals("refused"));
  }

  @Test
  void seed42PutsTheDocumentsThirtyFlowersIntoTheTestSet() {
    Split split = Split.trainTest(150, 0.2, 42);

    assertThat(split.test())
        .containsExactly(
            73, 18, 118, 78, 76, 31, 64, 141, 68, 82, 110, 12, 36, 9, 19, 56, 104, 69, 55, 132, 29,
            127, 26, 128, 131, 145, 108, 143, 45, 30);
    assertThat(split.train()).hasSize(120).startsWith(22, 15, 65, 11, 42, 146, 51, 27, 4, 32);
  }

  @Test
  void rowsAreScikitLearnsInItsOrder() {
    assertThat(accepted())
        .hasSizeGreaterThan(500)
        .allSatisfy(
            golden -> {
              Split split = trainTest(golden);
              assertThat(split.train()).hasSize(Integer.parseInt(golden.get(3)));
              assertThat(split.test()).hasSize(Integer.parseInt(golden.get(4)));
              int[] rows =
                  IntStream.concat(IntStream.of(split.train()), IntStream.of(split.test()))
                      .toArray();
              assertThat(Golden.sha256(rows)).isEqualTo(golden.get(5));
            });
  }

  @Test
  void whatScikitLearnRefusesIsRefused() {
    assertThat(refused())
        .hasSizeGreaterThan(50)
        .allSatisfy(
            golden ->
                assertThatThrownBy(() -> trainTest(golden))
                    .isInstanceOf(IllegalArgumentException.class));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 1, -0.5, 2, Double.NaN, Double.POSITIVE_INFINITY})
  void aFractionThatIsNoneIsNamed(double fraction) {
    assertThatThrownBy(() -> Split.trainTest(150, fraction, 42))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the test fraction is a number between 0 and 1, not " + fraction);
  }

  @ParameterizedTest
  @ValueSource(ints = {-5, 0, 1})
  void tooFewRowsAreNamed(int n) {
    assertThatThrownBy(() -> Split.trainTest(n, 0.2, 42))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            n
                + " rows with a test fraction of 0.2 leave none for training:"
                + " take more rows or a smaller fraction");
  }

  @Property
  void everyRowIsEitherForTrainingOrForTest(
      @ForAll @IntRange(min = 2, max = 2000) int n,
      @ForAll @DoubleRange(min = 0.001, max = 0.999) @Scale(6) double fraction,
      @ForAll @LongRange(max = (1L << 32) - 1) long seed) {
    Assume.that(Math.ceil(n * fraction) < n);

    Split split = Split.trainTest(n, fraction, seed);

    assertThat(split.train()).isNotEmpty();
    assertThat(split.test()).isNotEmpty();
    assertThat(
            IntStream.concat(IntStream.of(split.train()), IntStream.of(split.test()))
                .sorted()
                .toArray())
        .isEqualTo(IntStream.range(0, n).toArray());
  }

  @Test
  void noOneCanChangeItsRows() {
    int[] train = {0, 1};
    int[] test = {2};
    Split split = new Split(train, test);

    Stream.of(train, test, split.train(), split.test()).forEach(rows -> Arrays.fill(rows, 9));

    assertThat(split)
        .isEqualTo(new Split(new int[] {0, 1}, new int[] {2}))
        .hasSameHashCodeAs(new Split(new int[] {0, 1}, new int[] {2}))
        .isNotEqualTo(new Split(new int[] {0, 1}, new int[] {3}))
        .isNotEqualTo(new Split(new int[] {0, 2}, new int[] {2}))
        .hasToString("2 training rows, 1 test rows");
  }

  @Test
  void noOneCanChangeItsValidationRows() {
    int[] validation = {2, 3};
    Split split = new Split(new int[] {0}, validation, new int[] {1});

    Stream.of(validation, split.validation()).forEach(rows -> Arrays.fill(rows, 9));

    assertThat(split)
        .isEqualTo(new Split(new int[] {0}, new int[] {2, 3}, new int[] {1}))
        .hasSameHashCodeAs(new Split(new int[] {0}, new int[] {2, 3}, new int[] {1}))
        .isNotEqualTo(new Split(new int[] {0}, new int[] {1}))
        .hasToString("1 training rows, 2 validation rows, 1 test rows");
  }

  private static Split trainTest(List<String> golden) {
    return Split.trainTest(
        Integer.parseInt(golden.get(0)),
        Double.parseDouble(golden.get(1)),
        Long.parseLong(golden.get(2)));
  }
}
