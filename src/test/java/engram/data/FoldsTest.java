package engram.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class FoldsTest {

  private static Stream<List<String>> golden(boolean refused) {
    return Golden.lines("folds.txt").filter(golden -> golden.get(4).equals("refused") == refused);
  }

  private static Folds folds(List<String> golden) {
    int count = Integer.parseInt(golden.get(2));
    long seed = Long.parseLong(golden.get(3));
    return golden.get(0).equals("-")
        ? Folds.shuffled(Integer.parseInt(golden.get(1)), count, seed)
        : Folds.stratified(GoldenLabels.of(golden.get(0)), count, seed);
  }

  private static int[] allRows(Folds folds) {
    return IntStream.range(0, folds.count())
        .mapToObj(folds::split)
        .flatMapToInt(
            split -> IntStream.concat(IntStream.of(split.train()), IntStream.of(split.test())))
        .toArray();
  }

  @Test
  void rowsAreScikitLearns() {
    assertThat(golden(false))
        .hasSizeGreaterThan(500)
        .allSatisfy(
            golden -> assertThat(Golden.sha256(allRows(folds(golden)))).isEqualTo(golden.get(4)));
  }

  @Test
  void whatScikitLearnRefusesIsRefused() {
    assertThat(golden(true))
        .hasSizeGreaterThan(200)
        .allSatisfy(
            golden ->
                assertThatThrownBy(() -> folds(golden))
                    .isInstanceOf(IllegalArgumentException.class));
  }

  @Property
  void eachRowIsTestedWithOnce(
      @ForAll @IntRange(min = 2, max = 300) int n,
      @ForAll @IntRange(min = 2, max = 20) int count,
      @ForAll @LongRange(max = (1L << 32) - 1) long seed) {
    Assume.that(count <= n);

    assertEachRowIsTestedWithOnce(Folds.shuffled(n, count, seed), n, count);
  }

  @Property
  void eachClassHasItsShareInEachFold(
      @ForAll @Size(min = 2, max = 200) List<@IntRange(max = 3) Integer> classes,
      @ForAll @IntRange(min = 2, max = 10) int count,
      @ForAll @LongRange(max = (1L << 32) - 1) long seed) {
    int[] labels = classes.stream().mapToInt(Integer::intValue).toArray();
    Assume.that(IntStream.rangeClosed(0, 3).anyMatch(c -> rows(labels, c) >= count));

    Folds folds = Folds.stratified(labels, count, seed);

    assertEachRowIsTestedWithOnce(folds, labels.length, count);
    for (int fold = 0; fold < count; fold++) {
      int[] test = folds.split(fold).test();
      for (int c = 0; c <= 3; c++) {
        int label = c;
        double tested = IntStream.of(test).filter(row -> labels[row] == label).count();
        assertThat(tested - rows(labels, c) / (double) count).isCloseTo(0, within(0.999));
      }
    }
  }

  private static long rows(int[] labels, int c) {
    return IntStream.of(labels).filter(label -> label == c).count();
  }

  private static void assertEachRowIsTestedWithOnce(Folds folds, int n, int count) {
    int[] all = IntStream.range(0, n).toArray();
    int[] tested = new int[n];
    for (int fold = 0; fold < count; fold++) {
      Split split = folds.split(fold);
      IntStream.of(split.test()).forEach(row -> tested[row]++);
      assertThat(split.test().length).isIn(n / count, (n + count - 1) / count);
      assertThat(split.validation()).isEmpty();
      assertThat(
              IntStream.concat(IntStream.of(split.train()), IntStream.of(split.test()))
                  .sorted()
                  .toArray())
          .isEqualTo(all);
    }
    assertThat(tested).containsOnly(1);
  }

  @Test
  void whatIsWrongIsSaid() {
    assertThatThrownBy(() -> Folds.shuffled(10, 1, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("cross-validation takes 2 folds or more, not 1");
    assertThatThrownBy(() -> Folds.shuffled(3, 4, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("3 rows are too few for 4 folds: each fold needs a row");
    assertThatThrownBy(() -> Folds.stratified(new int[] {0, 0, 1, 1, 1}, 4, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "no class has 4 rows or more, one for each fold:"
                + " take fewer folds, or folds without regard to the classes");
    Folds folds = Folds.shuffled(6, 3, 0);
    assertThatThrownBy(() -> folds.split(3)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> folds.split(-1)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void equalFoldsAreEqual() {
    assertThat(Folds.shuffled(20, 4, 7))
        .isEqualTo(Folds.shuffled(20, 4, 7))
        .hasSameHashCodeAs(Folds.shuffled(20, 4, 7))
        .isNotEqualTo(Folds.shuffled(20, 4, 8))
        .isNotEqualTo(Folds.shuffled(20, 5, 7))
        .hasToString("20 rows in 4 folds");
  }
}
