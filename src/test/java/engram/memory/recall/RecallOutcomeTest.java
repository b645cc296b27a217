package engram.memory.recall;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class RecallOutcomeTest {
  private static final List<Pattern> STORED = Golden.draw(11, 7, 400);

  private static Pattern majority(int... signs) {
    double[] sums = new double[400];
    for (int k = 0; k < signs.length; k++) {
      for (int i = 0; i < 400; i++) sums[i] += signs[k] * STORED.get(k).state(i);
    }
    return STORED.get(0).ofSigns(sums);
  }

  @Test
  void aPatternAndItsMirrorImageAreNamedUpToOneCellOfForty() {
    Pattern near = new Spoiling.Flip(0.025, 1).apply(STORED.get(4));
    assertThat(RecallOutcome.of(STORED, near)).isEqualTo(new RecallOutcome.Recalled(4, 0.95));
    assertThat(RecallOutcome.of(STORED, near.mirrored()))
        .isEqualTo(new RecallOutcome.Mirrored(4, -0.95));
    Pattern far = new Spoiling.Flip(0.0275, 1).apply(STORED.get(4));
    assertThat(RecallOutcome.of(STORED, far)).isInstanceOf(RecallOutcome.Other.class);
  }

  @Test
  void aMixtureOfThreeNamesThemWithTheirSigns() {
    RecallOutcome.Mixture mixture =
        (RecallOutcome.Mixture) RecallOutcome.of(STORED, majority(1, -1, 1));
    assertThat(mixture.overlap()).isEqualTo(1);
    assertThat(mixture.parts())
        .extracting(part -> part.sign() * (part.pattern() + 1))
        .containsExactlyInAnyOrder(1, -2, 3);
    assertThat(mixture.parts())
        .allSatisfy(part -> assertThat(part.sign() * part.overlap()).isBetween(0.4, 0.6));
  }

  @Test
  void aMixtureOfFiveIsFoundToo() {
    RecallOutcome.Mixture mixture =
        (RecallOutcome.Mixture) RecallOutcome.of(STORED, majority(1, 1, 1, -1, 1));
    assertThat(mixture.parts()).hasSize(5);
  }

  @Test
  void whatIsLikeNothingIsOther() {
    Pattern strange = Golden.draw(99, 1, 400).get(0);
    RecallOutcome.Other other = (RecallOutcome.Other) RecallOutcome.of(STORED, strange);
    assertThat(other.pattern()).isEqualTo(Overlaps.of(STORED, strange).strongest());
    assertThat(Math.abs(other.overlap())).isLessThan(0.3);
  }

  /** Amit, Gutfreund and Sompolinsky 1985: mixtures of three are stable under Hebb's rule. */
  @Test
  void hebbsRuleStaysInAMixtureOfThree() {
    List<Pattern> stored = STORED.subList(0, 3);
    HopfieldNetwork network = StorageRule.HEBB.store(stored);
    Recall recall = new Recall(network, stored, majority(1, 1, 1), UpdateOrder.ASYNCHRONOUS, 5);
    assertThat(recall.run()).isInstanceOf(RecallOutcome.Mixture.class);
  }

  @Test
  void fromTheMirrorImageOneComesToTheMirrorImage() {
    HopfieldNetwork network = StorageRule.HEBB.store(STORED);
    assertThat(LongStream.range(0, 5))
        .allSatisfy(
            seed -> {
              Pattern cue = new Spoiling.Flip(0.2, seed).apply(STORED.get(1).mirrored());
              Recall recall = new Recall(network, STORED, cue, UpdateOrder.ASYNCHRONOUS, seed);
              assertThat(recall.run())
                  .isInstanceOfSatisfying(
                      RecallOutcome.Mirrored.class,
                      mirrored -> assertThat(mirrored.pattern()).isEqualTo(1));
            });
  }

  /** Five times what it can hold: a state like no stored pattern. */
  @Test
  void anOverfullNetworkEndsElsewhere() {
    List<Pattern> many = Golden.draw(5, 70, 100);
    HopfieldNetwork network = StorageRule.HEBB.store(many);
    Pattern cue = new Spoiling.Flip(0.25, 3).apply(many.get(0));
    RecallOutcome outcome = new Recall(network, many, cue, UpdateOrder.ASYNCHRONOUS, 3).run();
    assertThat(outcome).isInstanceOf(RecallOutcome.Other.class);
  }
}
