package engram.memory.recall;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class SuppliedPatternsTest {

  private static List<Pattern> start(PatternGrid grid) {
    return SuppliedPatterns.load(grid).start().stream().map(NamedPattern::pattern).toList();
  }

  @ParameterizedTest
  @EnumSource
  void allHaveTheSizeOfTheirGridAndDiffer(PatternGrid grid) {
    SuppliedPatterns supplied = SuppliedPatterns.load(grid);
    assertThat(supplied.all()).hasSize(25);
    assertThat(supplied.all())
        .extracting(each -> PatternGrid.of(each.pattern()).orElseThrow())
        .containsOnly(grid);
    assertThat(supplied.all()).extracting(NamedPattern::pattern).doesNotHaveDuplicates();
    assertThat(supplied.all())
        .extracting(NamedPattern::name)
        .contains("A", "T", "人", "大", "山", "口", "日", "木");
    assertThat(supplied.named("no such")).isEmpty();
  }

  @Test
  void theFiveToStartWithAreLettersAndCharacters() {
    assertThat(SuppliedPatterns.load().start())
        .extracting(NamedPattern::name)
        .containsExactly("A", "H", "山", "日", "木");
    assertThat(SuppliedPatterns.load(PatternGrid.TWENTY).start())
        .extracting(NamedPattern::name)
        .containsExactly("H", "S", "山", "口", "木");
  }

  @ParameterizedTest
  @EnumSource
  void theFiveToStartWithAreNearlyOrthogonal(PatternGrid grid) {
    List<Pattern> start = start(grid);
    for (int a = 0; a < 5; a++) {
      for (int b = 0; b < a; b++) {
        assertThat(Math.abs(Overlaps.of(start, start.get(a)).of(b))).isLessThanOrEqualTo(0.12);
      }
    }
  }

  static Stream<Arguments> gridsAndRules() {
    return Arrays.stream(PatternGrid.values())
        .flatMap(grid -> Arrays.stream(StorageRule.values()).map(rule -> Arguments.of(grid, rule)));
  }

  @ParameterizedTest
  @MethodSource("gridsAndRules")
  void eachOfTheFiveComesBackWithAQuarterSpoiled(PatternGrid grid, StorageRule rule) {
    List<Pattern> start = start(grid);
    HopfieldNetwork network = rule.store(start);
    for (int k = 0; k < 5; k++) {
      Pattern pattern = start.get(k);
      assertThat(network.isFixed(pattern)).isTrue();
      int wanted = k;
      assertThat(LongStream.range(0, 20))
          .allSatisfy(
              seed -> {
                Pattern cue = new Spoiling.Flip(0.25, seed).apply(pattern);
                Recall recall = new Recall(network, start, cue, UpdateOrder.ASYNCHRONOUS, seed);
                assertThat(recall.run()).isEqualTo(new RecallOutcome.Recalled(wanted, 1));
              });
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"LEFT", "RIGHT", "TOP"})
  void eachOfTheFiveComesBackFromAHalf(Spoiling.Side side) {
    comesBackFromAHalf(PatternGrid.TEN, side);
  }

  @ParameterizedTest
  @EnumSource(names = {"LEFT", "RIGHT"})
  void eachOfTheFiveLargeOnesComesBackFromASide(Spoiling.Side side) {
    comesBackFromAHalf(PatternGrid.TWENTY, side);
  }

  private static void comesBackFromAHalf(PatternGrid grid, Spoiling.Side side) {
    List<Pattern> start = start(grid);
    HopfieldNetwork network = StorageRule.HEBB.store(start);
    for (int k = 0; k < 5; k++) {
      Pattern cue = new Spoiling.Cover(side).apply(start.get(k));
      Recall recall = new Recall(network, start, cue, UpdateOrder.ASYNCHRONOUS, 42);
      assertThat(recall.run()).as("%s of %d", side, k).isEqualTo(new RecallOutcome.Recalled(k, 1));
    }
  }

  /** What 山 shares with 木 and has not in common with 日 is all that is left of it. */
  @Test
  void theUpperHalfOfAMountainEndsInAMixture() {
    List<Pattern> start = start(PatternGrid.TEN);
    HopfieldNetwork network = StorageRule.HEBB.store(start);
    Pattern cue = new Spoiling.Cover(Spoiling.Side.BOTTOM).apply(start.get(2));
    Recall recall = new Recall(network, start, cue, UpdateOrder.ASYNCHRONOUS, 42);
    assertThat(recall.run())
        .isEqualTo(
            new RecallOutcome.Mixture(
                List.of(
                    new RecallOutcome.Part(2, 1, 0.56),
                    new RecallOutcome.Part(3, -1, -0.52),
                    new RecallOutcome.Part(4, 1, 0.52)),
                1));
  }
}
