package engram.memory.recall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import engram.data.NumpyRandom;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class RecallTest {
  private static final long LAST_SEED = 0xFFFFFFFFL;

  /** Two neurons that want to differ, asked at once. */
  private static final HopfieldNetwork PAIR = HopfieldNetwork.of(new double[][] {{0, -1}, {-1, 0}});

  private static HopfieldNetwork random(long seed, int size) {
    NumpyRandom random = new NumpyRandom(seed);
    double[][] weights = new double[size][size];
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < i; j++) weights[i][j] = weights[j][i] = random.randn();
    }
    return HopfieldNetwork.of(weights);
  }

  @Property(tries = 300)
  void oneByOneTheEnergyNeverRisesAndFallsWithEachChange(
      @ForAll @LongRange(min = 0, max = LAST_SEED) long seed,
      @ForAll @IntRange(min = 2, max = 40) int size) {
    HopfieldNetwork network = random(seed, size);
    List<Pattern> stored = Golden.draw(seed, 2, size);
    Recall recall = new Recall(network, stored, stored.get(1), UpdateOrder.ASYNCHRONOUS, seed);
    double energy = recall.energy();
    while (!recall.isEnded()) {
      RecallStep.OneNeuron step = (RecallStep.OneNeuron) recall.step();
      if (step.changed() == 0) {
        assertThat(step.energy()).isEqualTo(energy);
      } else {
        assertThat(step.energy()).isLessThan(energy);
        assertThat(energy - step.energy()).isCloseTo(2 * Math.abs(step.field()), within(1e-9));
        assertThat(step.field() * step.after()).isPositive();
      }
      energy = step.energy();
    }
    assertThat(network.isFixed(recall.state())).isTrue();
    assertThat(energy).isCloseTo(network.energy(recall.state()), within(1e-9));
    assertThat(recall.overlaps()).isEqualTo(Overlaps.of(stored, recall.state()));
  }

  @Property(tries = 200)
  void aSweepAsksEachNeuronOnceAndTheTraceKnowsEveryState(
      @ForAll @LongRange(min = 0, max = LAST_SEED) long seed,
      @ForAll UpdateOrder order,
      @ForAll StorageRule rule) {
    List<Pattern> stored = Golden.draw(seed, 5, 24);
    HopfieldNetwork network = rule.store(stored);
    Pattern cue = new Spoiling.Flip(0.4, seed).apply(stored.get(2));
    RecallTrace trace = RecallTrace.of(new Recall(network, stored, cue, order, seed));
    assertThat(trace.state(0)).isEqualTo(cue);
    assertThat(trace.energy(0)).isEqualTo(network.energy(cue));
    Recall again = new Recall(network, stored, cue, order, seed);
    Set<Integer> asked = new HashSet<>();
    for (int k = 1; k <= trace.steps().size(); k++) {
      RecallStep step = again.step();
      assertThat(step).isEqualTo(trace.steps().get(k - 1));
      assertThat(trace.state(k)).isEqualTo(again.state());
      assertThat(trace.overlaps(k)).isEqualTo(Overlaps.of(stored, again.state()));
      assertThat(trace.energy(k)).isCloseTo(network.energy(again.state()), within(1e-11));
      if (step instanceof RecallStep.OneNeuron one) {
        assertThat(asked.add(one.neuron())).isTrue();
        if (k % 24 == 0) asked.clear();
      }
    }
    assertThat(again.isEnded()).isTrue();
    assertThat(again.outcome()).isEqualTo(trace.outcome());
    assertThat(trace.end()).isEqualTo(again.state());
    assertThat(trace.sweeps()).isEqualTo(again.sweep());
  }

  @Property(tries = 200)
  void allAtOnceItEndsInAFixedPointOrACycleOfTwo(
      @ForAll @LongRange(min = 0, max = LAST_SEED) long seed,
      @ForAll @IntRange(min = 2, max = 40) int size) {
    HopfieldNetwork network = random(seed, size);
    List<Pattern> stored = Golden.draw(seed, 1, size);
    Recall recall = new Recall(network, stored, stored.get(0), UpdateOrder.SYNCHRONOUS, 0);
    RecallOutcome outcome = recall.run();
    if (outcome instanceof RecallOutcome.Cycle cycle) {
      assertThat(cycle.changing()).isPositive();
      assertThat(together(network, cycle.one())).isEqualTo(cycle.other());
      assertThat(together(network, cycle.other())).isEqualTo(cycle.one());
    } else {
      assertThat(network.isFixed(recall.state())).isTrue();
    }
  }

  private static Pattern together(HopfieldNetwork network, Pattern state) {
    double[] next = state.toArray();
    for (int i = 0; i < next.length; i++) {
      if (network.field(i, state) * next[i] < 0) next[i] = -next[i];
    }
    return state.ofSigns(next);
  }

  @Test
  void twoThatWantToDifferSwapForEverAtOnceAndSettleOneByOne() {
    Pattern alike = Pattern.of(1, 1);
    Recall swapping = new Recall(PAIR, List.of(alike), alike, UpdateOrder.SYNCHRONOUS, 0);
    assertThat(swapping.run())
        .isEqualTo(new RecallOutcome.Cycle(alike.mirrored(), alike, 2, 0, 1.0));
    assertThat(swapping.sweep()).isEqualTo(2);
    Recall settling = new Recall(PAIR, List.of(alike), alike, UpdateOrder.ASYNCHRONOUS, 0);
    settling.run();
    assertThat(settling.energy()).isEqualTo(-1);
    assertThat(settling.state().dot(alike)).isZero();
  }

  @Test
  void aFieldOfNothingKeepsTheState() {
    HopfieldNetwork empty = HopfieldNetwork.of(new double[3][3]);
    Pattern state = Pattern.of(1, -1, 1);
    for (UpdateOrder order : UpdateOrder.values()) {
      Recall recall = new Recall(empty, List.of(state), state, order, 1);
      assertThat(recall.run()).isEqualTo(new RecallOutcome.Recalled(0, 1));
      assertThat(recall.sweep()).isEqualTo(1);
    }
  }

  /** 0.1 + 0.2 − 0.3 is not 0 in doubles; it must not turn a neuron. */
  @Test
  void aFieldOfRoundingErrorKeepsTheState() {
    double[][] weights = new double[4][4];
    double[] first = {0, 0.1, 0.2, 0.3};
    for (int j = 1; j < 4; j++) weights[0][j] = weights[j][0] = first[j];
    HopfieldNetwork network = HopfieldNetwork.of(weights);
    Pattern state = Pattern.of(-1, 1, 1, -1);
    assertThat(network.field(0, state)).isNotZero().isCloseTo(0, within(1e-15));
    Recall recall = new Recall(network, List.of(state), state, UpdateOrder.SYNCHRONOUS, 0);
    assertThat(((RecallStep.AllNeurons) recall.step()).after().state(0)).isEqualTo(-1);
  }

  @Test
  void behindTheEndThereIsNoStepAndBeforeItNoOutcome() {
    Pattern state = Pattern.of(1, -1);
    Recall recall = new Recall(PAIR, List.of(state), state, UpdateOrder.ASYNCHRONOUS, 3);
    assertThatThrownBy(recall::outcome).hasMessage("the recall has not ended");
    recall.run();
    assertThatThrownBy(recall::step).hasMessage("the recall has ended");
  }

  @Test
  void aCueOfAnotherSizeIsRefused() {
    List<Pattern> stored = List.of(Pattern.of(1, 1));
    assertThatThrownBy(
            () -> new Recall(PAIR, stored, Pattern.of(1, 1, 1), UpdateOrder.ASYNCHRONOUS, 3))
        .hasMessage("a state of 3 cells in a network of 2 neurons");
  }
}
