package engram.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StratifiedSplitTest {
  private static final long LAST_SEED = (1L << 32) - 1;
  private static final int FRACTIONS = 2;
  private static final int SEED = 4;
  private static final int SIZES = 5;

  private static Stream<List<String>> golden(boolean refused) {
    return Golden.lines("stratified.txt")
        .filter(golden -> golden.get(SIZES).equals("refused") == refused);
  }

  private static Split split(List<String> golden) {
    double testFraction = Double.parseDouble(golden.get(FRACTIONS));
    double validationFraction = Double.parseDouble(golden.get(FRACTIONS + 1));
    long seed = Long.parseLong(golden.get(SEED));
    int n = Integer.parseInt(golden.get(1));
    if (golden.get(0).equals("-")) {
      return Split.trainValidationTest(n, testFraction, validationFraction, seed);
    }
    int[] labels = GoldenLabels.of(golden.get(0));
    assertThat(labels).hasSize(n);
    return Split.stratified(labels, testFraction, validationFraction, seed);
  }

  @Test
  void rowsAreScikitLearnsInItsOrder() {
    assertThat(golden(false))
        .hasSizeGreaterThan(1000)
        .allSatisfy(
            golden -> {
              Split split = split(golden);
              assertThat(split.train()).hasSize(Integer.parseInt(golden.get(SIZES)));
              assertThat(split.validation()).hasSize(Integer.parseInt(golden.get(SIZES + 1)));
              assertThat(split.test()).hasSize(Integer.parseInt(golden.get(SIZES + 2)));
              assertThat(Golden.sha256(allRows(split))).isEqualTo(golden.get(SIZES + 3));
            });
  }

  @Test
  void whatScikitLearnRefusesIsRefused() {
    assertThat(golden(true))
        .hasSizeGreaterThan(500)
        .allSatisfy(
            golden ->
                assertThatThrownBy(() -> split(golden))
                    .isInstanceOf(IllegalArgumentException.class));
  }

  @Property
  void everyRowIsInOnePartAndEachClassHasItsShare(
      @ForAll @Size(min = 2, max = 4) List<@IntRange(min = 12, max = 60) Integer> counts,
      @ForAll @DoubleRange(min = 0.1, max = 0.6) @Scale(4) double testFraction,
      @ForAll @DoubleRange(min = 0.25, max = 0.7) @Scale(4) double validationFraction,
      @ForAll @LongRange(max = LAST_SEED) long seed) {
    int[] inOrder =
        IntStream.range(0, counts.size())
            .flatMap(c -> IntStream.generate(() -> c).limit(counts.get(c)))
            .toArray();
    int[] labels = Cut.shuffled(inOrder, new NumpyRandom(LAST_SEED - seed));

    Split split = Split.stratified(labels, testFraction, validationFraction, seed);

    assertThat(IntStream.of(allRows(split)).sorted().toArray()).isEqualTo(all(labels));
    int[] rest =
        IntStream.concat(IntStream.of(split.train()), IntStream.of(split.validation())).toArray();
    for (int c = 0; c < counts.size(); c++) {
      assertShare(labels, c, split.test(), all(labels));
      assertShare(labels, c, split.train(), rest);
      assertShare(labels, c, split.validation(), rest);
    }
  }

  private static void assertShare(int[] labels, int c, int[] part, int[] whole) {
    double share = count(labels, c, whole) / (double) whole.length;
    assertThat(count(labels, c, part) - share * part.length).isCloseTo(0, within(0.9999));
  }

  @Property
  void theTestRowsDoNotDependOnTheValidationPart(
      @ForAll @IntRange(min = 20, max = 500) int n,
      @ForAll @DoubleRange(min = 0.05, max = 0.7) @Scale(4) double testFraction,
      @ForAll @DoubleRange(min = 0.05, max = 0.7) @Scale(4) double validationFraction,
      @ForAll @LongRange(max = LAST_SEED) long seed) {
    Split two = Split.trainTest(n, testFraction, seed);
    Split three = Split.trainValidationTest(n, testFraction, validationFraction, seed);

    assertThat(three.test()).isEqualTo(two.test());
    assertThat(three.train().length + three.validation().length).isEqualTo(two.train().length);
    assertThat(IntStream.of(allRows(three)).sorted().toArray())
        .isEqualTo(IntStream.range(0, n).toArray());
  }

  @Test
  void whatIsWrongWithTheClassesIsSaid() {
    assertThatThrownBy(() -> Split.stratified(new int[] {0, 0, 1, 1, 5}, 0.4, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "class 5 has 1 row to share between training and test, and each part needs one:"
                + " add rows, leave the class out, or split without regard to the classes");
    assertThatThrownBy(() -> Split.stratified(new int[] {0, 0, 1, 1, 2, 2}, 0.2, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "the test part has room for only 2 of 3 classes:"
                + " take another fraction or more rows, or split without regard to the classes");
    assertThatThrownBy(() -> Split.stratified(new int[] {0, 0, 1, 1, 2, 2}, 0.8, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("the training part has room for only 1 of 3 classes:");
    assertThatThrownBy(() -> Split.stratified(new int[] {0, 0, 0, 1, 1, 1}, 0.5, 0.4, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageMatching("class [01] has 1 row to share between training and validation.*");
    assertThatThrownBy(() -> Split.stratified(new int[] {0, -1, 0, 1}, 0.5, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("row 1 has label -1, but classes are numbered from 0");
  }

  @ParameterizedTest
  @ValueSource(doubles = {1, -0.5, 2, Double.NaN})
  void aValidationFractionThatIsNoneIsNamed(double fraction) {
    assertThatThrownBy(() -> Split.trainValidationTest(150, 0.2, fraction, 42))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the validation fraction is a number between 0 and 1, not " + fraction);
  }

  @Test
  void aValidationPartThatLeavesNothingIsNamed() {
    assertThatThrownBy(() -> Split.trainValidationTest(10, 0.2, 0.95, 42))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "8 rows with a validation fraction of 0.95 leave none for training:"
                + " take more rows or a smaller fraction");
  }

  private static int[] all(int[] labels) {
    return IntStream.range(0, labels.length).toArray();
  }

  private static long count(int[] labels, int c, int[] rows) {
    return IntStream.of(rows).filter(row -> labels[row] == c).count();
  }

  private static int[] allRows(Split split) {
    return Stream.of(split.train(), split.validation(), split.test())
        .flatMapToInt(IntStream::of)
        .toArray();
  }
}
