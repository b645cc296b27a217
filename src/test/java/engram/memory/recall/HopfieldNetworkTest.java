package engram.memory.recall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HopfieldNetworkTest {
  private static final long LAST_SEED = 0xFFFFFFFFL;

  /** Rows of Sylvester's matrix: all dot products of two are 0. */
  static List<Pattern> hadamard(int size) {
    return IntStream.range(0, size)
        .mapToObj(
            row ->
                Pattern.of(
                    IntStream.range(0, size)
                        .map(column -> Integer.bitCount(row & column) % 2 == 0 ? 1 : -1)
                        .toArray()))
        .toList();
  }

  /** By two neurons that are joined by −1: they want to differ. */
  @Test
  void fieldAndEnergyByHand() {
    HopfieldNetwork network =
        HopfieldNetwork.of(new double[][] {{0, -1, 0.5}, {-1, 0, 2}, {0.5, 2, 0}});
    Pattern state = Pattern.of(1, 1, -1);
    assertThat(network.field(0, state)).isEqualTo(-1.5);
    assertThat(network.field(2, state)).isEqualTo(2.5);
    assertThat(network.energy(state)).isEqualTo(1 + 0.5 + 2);
    assertThat(network.isFixed(state)).isFalse();
    assertThat(network.isFixed(Pattern.of(-1, 1, 1))).isTrue();
    assertThat(network.connections()).isEqualTo(6);
  }

  @Test
  void otherWeightsAreRefused() {
    assertThatThrownBy(() -> HopfieldNetwork.of(new double[][] {{0, 1}, {2, 0}}))
        .hasMessage("the weights of 0 and 1 differ");
    assertThatThrownBy(() -> HopfieldNetwork.of(new double[][] {{1}}))
        .hasMessage("neuron 0 is joined with itself");
    assertThatThrownBy(() -> HopfieldNetwork.of(new double[][] {{0, 1}, {1}}))
        .hasMessage("row 1 of 2 has 1 weights");
    assertThatThrownBy(() -> StorageRule.HEBB.store(List.of())).hasMessage("no pattern to store");
    assertThatThrownBy(() -> StorageRule.HEBB.store(List.of(Pattern.of(1, 1), Pattern.of(1))))
        .hasMessage("a pattern of 1 cells beside one of 2");
    assertThatThrownBy(() -> StorageRule.HEBB.store(hadamard(4)).energy(Pattern.of(1)))
        .hasMessage("a state of 1 cells in a network of 4 neurons");
  }

  @ParameterizedTest
  @EnumSource(StorageRule.class)
  void orthogonalPatternsAreRecalledExactly(StorageRule rule) {
    List<Pattern> stored = hadamard(64).subList(1, 8);
    HopfieldNetwork network = rule.store(stored);
    for (int k = 0; k < stored.size(); k++) {
      assertThat(network.isFixed(stored.get(k))).isTrue();
      Pattern cue = new Spoiling.Flip(0.15, k).apply(stored.get(k));
      Recall recall = new Recall(network, stored, cue, UpdateOrder.ASYNCHRONOUS, 7);
      assertThat(recall.run()).isEqualTo(new RecallOutcome.Recalled(k, 1));
      assertThat(recall.state()).isEqualTo(stored.get(k));
    }
  }

  /** Hebb's energy of one of P orthogonal patterns: −½ (N − P). */
  @Test
  void hebbsSumsOfWholeNumbersAreExact() {
    HopfieldNetwork network = StorageRule.HEBB.store(hadamard(64).subList(0, 5));
    assertThat(network.energy(hadamard(64).get(3))).isEqualTo(-(64 - 5) / 2.0);
    assertThat(network.weight(0, 0)).isZero();
    Pattern other = hadamard(64).get(20);
    assertThat(network.field(9, other)).isEqualTo(-5 / 64.0 * other.state(9));
  }

  @Property(tries = 200)
  void weightsAreSymmetricAndTheMirrorImageHasTheSameEnergy(
      @ForAll StorageRule rule,
      @ForAll @LongRange(min = 0, max = LAST_SEED) long seed,
      @ForAll @IntRange(min = 2, max = 30) int size,
      @ForAll @IntRange(min = 1, max = 12) int count) {
    List<Pattern> stored = Golden.draw(seed, count, size);
    HopfieldNetwork network = rule.store(stored);
    for (int i = 0; i < size; i++) {
      assertThat(network.weight(i, i)).isZero();
      for (int j = 0; j < i; j++) assertThat(network.weight(i, j)).isEqualTo(network.weight(j, i));
    }
    Pattern state = Golden.draw(seed ^ 1, 1, size).get(0);
    double sum = 0;
    for (int i = 0; i < size; i++) sum += network.field(i, state) * state.state(i);
    assertThat(network.energy(state)).isCloseTo(-sum / 2, within(1e-9));
    assertThat(network.energy(state.mirrored())).isEqualTo(network.energy(state));
    for (Pattern pattern : stored) {
      assertThat(network.isFixed(pattern.mirrored())).isEqualTo(network.isFixed(pattern));
    }
  }

  @Property(tries = 200)
  void thePseudoInverseHoldsWhateverItIsGiven(
      @ForAll @LongRange(min = 0, max = LAST_SEED) long seed,
      @ForAll @IntRange(min = 2, max = 60) int size,
      @ForAll @IntRange(min = 1, max = 70) int count) {
    List<Pattern> stored = new ArrayList<>(Golden.draw(seed, count, size));
    stored.add(stored.get(0).mirrored());
    HopfieldNetwork network = StorageRule.PSEUDO_INVERSE.store(stored);
    assertThat(stored)
        .allSatisfy(
            pattern -> {
              assertThat(network.isFixed(pattern)).isTrue();
              assertThat(network.isFixed(pattern.mirrored())).isTrue();
            });
  }

  /** Three patterns of which the third is not needed: the weights are those of two. */
  @Test
  void aPatternInTheSpanOfTheOthersAddsNothing() {
    Pattern x = Pattern.of(1, 1, -1, 1, -1, 1);
    Pattern y = Pattern.of(1, -1, 1, 1, 1, -1);
    HopfieldNetwork two = StorageRule.PSEUDO_INVERSE.store(List.of(x, y));
    HopfieldNetwork more =
        StorageRule.PSEUDO_INVERSE.store(List.of(x, y.mirrored(), y, x, x.mirrored()));
    for (int i = 0; i < 6; i++) {
      for (int j = 0; j < 6; j++) {
        assertThat(more.weight(i, j)).isCloseTo(two.weight(i, j), within(1e-14));
      }
    }
  }

  @Test
  void storkeysFirstPatternIsHebbs() {
    List<Pattern> one = Golden.draw(3, 1, 20);
    HopfieldNetwork storkey = StorageRule.STORKEY.store(one);
    HopfieldNetwork hebb = StorageRule.HEBB.store(one);
    for (int i = 0; i < 20; i++) {
      for (int j = 0; j < 20; j++) {
        assertThat(storkey.weight(i, j)).isEqualTo(hebb.weight(i, j));
      }
    }
  }
}
