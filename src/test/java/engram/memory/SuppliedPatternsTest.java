package engram.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SuppliedPatternsTest {
  private static final SuppliedPatterns SUPPLIED = SuppliedPatterns.load();

  private static List<Pattern> start() {
    return SUPPLIED.start().stream().map(NamedPattern::pattern).toList();
  }

  @Test
  void allAreTenByTenAndDifferent() {
    assertThat(SUPPLIED.all()).hasSizeGreaterThanOrEqualTo(20);
    assertThat(SUPPLIED.all())
        .extracting(each -> each.pattern().rows() + " x " + each.pattern().columns())
        .containsOnly("10 x 10");
    assertThat(SUPPLIED.all()).extracting(NamedPattern::pattern).doesNotHaveDuplicates();
    assertThat(SUPPLIED.all())
        .extracting(NamedPattern::name)
        .contains("A", "T", "人", "大", "山", "口", "日", "木");
    assertThat(SUPPLIED.named("no such")).isEmpty();
  }

  @Test
  void theFiveToStartWithAreNearlyOrthogonal() {
    assertThat(SUPPLIED.start())
        .extracting(NamedPattern::name)
        .containsExactly("A", "H", "山", "日", "木");
    for (int a = 0; a < 5; a++) {
      for (int b = 0; b < a; b++) {
        assertThat(Math.abs(Overlaps.of(start(), start().get(a)).of(b))).isLessThanOrEqualTo(0.12);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(StorageRule.class)
  void eachOfTheFiveComesBackWithAQuarterSpoiled(StorageRule rule) {
    HopfieldNetwork network = rule.store(start());
    for (int k = 0; k < 5; k++) {
      Pattern pattern = start().get(k);
      assertThat(network.isFixed(pattern)).isTrue();
      int wanted = k;
      assertThat(LongStream.range(0, 20))
          .allSatisfy(
              seed -> {
                Pattern cue = new Spoiling.Flip(0.25, seed).apply(pattern);
                Recall recall = new Recall(network, start(), cue, UpdateOrder.ASYNCHRONOUS, seed);
                assertThat(recall.run()).isEqualTo(new RecallOutcome.Recalled(wanted, 1));
              });
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"LEFT", "RIGHT", "TOP"})
  void eachOfTheFiveComesBackFromAHalf(Spoiling.Side side) {
    HopfieldNetwork network = StorageRule.HEBB.store(start());
    for (int k = 0; k < 5; k++) {
      Pattern cue = new Spoiling.Cover(side).apply(start().get(k));
      Recall recall = new Recall(network, start(), cue, UpdateOrder.ASYNCHRONOUS, 42);
      assertThat(recall.run()).as("%s of %d", side, k).isEqualTo(new RecallOutcome.Recalled(k, 1));
    }
  }

  /** What 山 shares with 木 and has not in common with 日 is all that is left of it. */
  @Test
  void theUpperHalfOfAMountainEndsInAMixture() {
    HopfieldNetwork network = StorageRule.HEBB.store(start());
    Pattern cue = new Spoiling.Cover(Spoiling.Side.BOTTOM).apply(start().get(2));
    Recall recall = new Recall(network, start(), cue, UpdateOrder.ASYNCHRONOUS, 42);
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
